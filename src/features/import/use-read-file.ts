import { useQueryClient } from '@tanstack/react-query'
import type { ImportProgress } from '../../data/import/import-content.ts'
import { readInWorker } from '../../data/import/import-job.ts'
import { fetchImport } from '../../data/import/fetch-import.ts'
import type { ByteCharset } from '../../data/formats/high-half.ts'
import type { BroughtFile } from '../../data/import/bundle-files.ts'
import { LIMITS } from '../../data/formats/limits.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { contoursQuery } from '../../data/queries.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import type { ImportRefusal, Review } from '../../session/importing.ts'
import { rereadReview, reviewOf } from '../../session/review.ts'
import { importAnswers } from '../../storage/import-answers.ts'
import { leftAside } from '../../storage/left-aside.ts'

const words = frImportScreen

interface ReadHow {
  /** The région that the file speaks of; else the one shown. */
  readonly into?: string
  /** The set of signs of its text, where the person says so. */
  readonly charset?: ByteCharset | null
  /** What was decided of it before it is read again. */
  readonly before?: Review
  /** Whether what was left aside before is asked anew. */
  readonly anew?: boolean
}

/** Reads a file that someone chose, dropped or named by its address; what is going on can be stopped. */
export function useReadFile() {
  const { importing, today } = useSession()
  const { region } = useRegion()
  const queries = useQueryClient()
  const refuse = (name: string, refusal: ImportRefusal): void =>
    importing.setState({ now: { step: 'idle', name, refusal } })

  const read = async (
    file: File,
    signal: AbortSignal,
    stop: () => void,
    { into = region, charset = null, before, anew = false }: ReadHow = {},
  ): Promise<void> => {
    const contours = await queries.ensureQueryData(contoursQuery(into)).catch(() => null)
    if (contours === null) return refuse(file.name, { kind: 'no-contours' })
    const onProgress = (progress: ImportProgress): void =>
      importing.setState({ now: { step: 'reading', name: file.name, progress, stop } })
    onProgress({ phase: 'reading', done: 0, total: null })
    const found = await readInWorker(file, contours, { onProgress, signal, charset })
    if (!found.ok) return refuse(file.name, { kind: 'read', reason: found.reason })
    const left = anew ? [] : leftAside()
    const review = before ?? reviewOf(into, file, found.content, today, importAnswers(), left)
    importing.setState({
      now: { step: 'review', review: rereadReview(review, found.content, charset) },
    })
  }

  const following = (
    name: string,
    act: (signal: AbortSignal, stop: () => void) => Promise<void>,
  ): void => {
    const abort = new AbortController()
    act(abort.signal, () => abort.abort()).catch(() =>
      refuse(name, { kind: abort.signal.aborted ? 'cancelled' : 'crashed' }),
    )
  }
  return {
    readFile: (file: File, how?: ReadHow): void =>
      following(file.name, (signal, stop) => read(file, signal, stop, how)),
    /** Reads files that were brought together as one. */
    readFiles: (files: readonly BroughtFile[]): void => {
      const [first, ...others] = files
      if (!first) return refuse(words.together, { kind: 'read', reason: 'empty' })
      const [folder = ''] = first.path.split('/')
      const isFolder = folder !== first.path
      const name = isFolder ? folder : others.length > 0 ? words.together : first.file.name
      following(name, async (signal, stop) => {
        const size = files.reduce((sum, { file }) => sum + file.size, 0)
        if (size > LIMITS.fileBytes) return refuse(name, { kind: 'read', reason: 'too-big' })
        // Most bring one file, which needs no packing.
        const { bundleFiles } = await import('../../data/import/bundle-files.ts')
        await read(await bundleFiles(files, `${name}.zip`), signal, stop)
      })
    },
    readAddress: (address: string): void =>
      following(address, async (signal, stop) => {
        const onBytes = (done: number): void =>
          importing.setState({
            now: {
              step: 'reading',
              name: address,
              progress: { phase: 'fetching', done, total: null },
              stop,
            },
          })
        onBytes(0)
        const found = await fetchImport(address, signal, onBytes)
        if (!found.ok) return refuse(address, { kind: 'fetch', reason: found.reason })
        const { name, bytes } = found.file
        await read(new File([new Uint8Array(bytes)], name), signal, stop)
      }),
  }
}
