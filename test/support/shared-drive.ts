import type { Folder, FolderFile } from '../../src/data/team/folder.ts'

interface Kept {
  text: string
  lastModified: number
}

/** What a call of a folder may be made to do in the place of what it does. */
export type Fault =
  | { readonly kind: 'throws'; readonly name: string }
  /** What was being written is cut off, and the call fails. */
  | { readonly kind: 'cuts' }
  /** It is done, and the answer is an error. */
  | { readonly kind: 'does-and-throws'; readonly name: string }
  /** No answer comes; what was asked is done later. */
  | { readonly kind: 'stalls' }

/** A folder that several devices see, kept in memory, in which anything may go wrong. */
export function sharedDrive() {
  const files = new Map<string, Kept>()
  let clock = 0
  const put = (name: string, text: string): void =>
    void files.set(name, { text, lastModified: clock++ })

  /** The folder as one device has it; `fault` is asked at each call, with how many there were before. */
  const folder = (fault: (call: number) => Fault | null = () => null) => {
    let calls = 0
    async function call<T>(work: () => T, cut: () => void = () => {}): Promise<T> {
      await Promise.resolve()
      const wrong = fault(calls++)
      if (!wrong) return work()
      if (wrong.kind === 'throws') throw new DOMException('', wrong.name)
      if (wrong.kind === 'stalls') {
        setTimeout(() => {
          try {
            work()
          } catch {
            // Nobody waits for it any more.
          }
        }, 0)
        return new Promise(() => {})
      }
      if (wrong.kind === 'cuts') {
        cut()
        throw new DOMException('', 'InvalidStateError')
      }
      work()
      throw new DOMException('', wrong.name)
    }
    const at = (name: string): Kept => {
      const found = files.get(name)
      if (!found) throw new DOMException('', 'NotFoundError')
      return found
    }
    const handleOf = (name: string): FolderFile => ({
      kind: 'file',
      name,
      getFile: () =>
        call(() => {
          const { text, lastModified } = at(name)
          return { size: text.length, lastModified, text: () => call(() => text) }
        }),
      createWritable: () =>
        call(() => {
          let written = ''
          return {
            write: (text: string) => call(() => void (written += text)),
            close: () =>
              call(
                () => put(name, written),
                () => put(name, written.slice(0, written.length / 2)),
              ),
            abort: () => call(() => {}),
          }
        }),
    })
    const handle: Folder = {
      name: 'Équipe d’exemple',
      async *values() {
        const names = await call(() => [...files.keys()])
        for (const name of names) yield handleOf(name)
      },
      getFileHandle: (name, options) =>
        call(() => {
          if (!files.has(name)) {
            if (!options?.create) throw new DOMException('', 'NotFoundError')
            put(name, '')
          }
          return handleOf(name)
        }),
    }
    return { handle, calls: () => calls }
  }
  return { files, put, folder }
}
