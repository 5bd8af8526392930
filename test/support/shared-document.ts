import type { Lines } from '../../src/data/lot/shared-document.ts'
import type { LineStatus, openServerLine, ServerLine } from '../../src/data/team/server-line.ts'

type Parts = Pick<Parameters<typeof openServerLine>[0], 'token' | 'onStatus' | 'onNews'>

/** The documents of a server that several devices speak to, kept in memory, and all that may go wrong on the way. */
export function sharedDocument() {
  const documents = new Map<string, Map<string, string>>()
  const open = new Set<{ readonly name: () => string; readonly onNews: () => void }>()
  const tokens = new Set(['jeton'])
  const at = (region: string): Map<string, string> => {
    const found = documents.get(region) ?? new Map<string, string>()
    documents.set(region, found)
    return found
  }
  /** The line of one device. `status`: what becomes of it once it is asked for; `connecting` is an answer that never comes. */
  const device = () => {
    let status: LineStatus = 'open'
    let speaking: (Parts & { told: Map<string, Map<string, string>> }) | null = null
    const passOn = (): void => {
      for (const [region, lines] of speaking?.told ?? [])
        for (const [id, line] of lines) if (!at(region).has(id)) at(region).set(id, line)
      speaking?.told.clear()
    }
    return {
      speak: async (parts: Parts): Promise<ServerLine> => {
        let name = ''
        const here = { name: () => name, onNews: parts.onNews }
        open.add(here)
        speaking = { ...parts, told: new Map() }
        const isKnown = tokens.has(parts.token)
        queueMicrotask(() => parts.onStatus(isKnown ? status : 'refused'))
        const isOpen = (): boolean => isKnown && status === 'open'
        return {
          lines: (region): Lines | null => (isOpen() ? new Map(at(region)) : null),
          add: (region, lines) => {
            const told = speaking?.told ?? new Map()
            told.set(region, new Map([...(told.get(region) ?? []), ...lines]))
            if (isOpen()) passOn()
          },
          isTold: () => speaking?.told.size === 0,
          people: () =>
            isOpen() ? [...open].filter((one) => one !== here).map((one) => one.name()) : [],
          call: (said) => void (name = said),
          close: () => void open.delete(here),
        }
      },
      /** The way to the server breaks, or is there again. */
      becomes: (now: LineStatus): void => {
        status = now
        if (now === 'open') passOn()
        speaking?.onStatus(now)
      },
    }
  }
  return { device, at, tokens }
}
