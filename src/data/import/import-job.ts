import { type JobPort, runJob } from '../../worker/job.ts'
import type { ImportProgress, ImportRead } from './import-content.ts'
import { LIMITS, readFailure } from '../formats/limits.ts'
import type { ByteCharset } from '../formats/high-half.ts'
import type { ImportFile } from './read-import.ts'

/** What the import worker is handed: the file, and the text of the contours that its shapes are matched against. */
export interface ImportJob {
  readonly file: ImportFile
  readonly contours: string
}

/** What of a browser's `File` is asked. */
export interface GivenFile {
  readonly name: string
  readonly size: number
  readonly arrayBuffer: () => Promise<ArrayBuffer>
}

/** How an import is followed and called off; `start` stands in for the worker in tests. */
export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
  /** The set of signs that the person says the text is in. */
  readonly charset?: ByteCharset | null
  readonly start?: () => JobPort<ImportJob, ImportRead, ImportProgress>
}

/**
 * Reads a file in a worker that lives as long as that; the readers load there, and nowhere else.
 *
 * Errors: those of `readImport`; `too-big` before anything is read, `damaged` where the file can no longer be read; rejects where it is
 * called off.
 */
export async function readInWorker(
  file: GivenFile,
  contours: string,
  { onProgress, signal, charset = null, start = startWorker }: ImportOptions = {},
): Promise<ImportRead> {
  if (file.size > LIMITS.fileBytes) return readFailure('too-big')
  const buffer = await file.arrayBuffer().catch(() => null)
  if (!buffer) return readFailure('damaged', file.name)
  const job = { file: { name: file.name, bytes: new Uint8Array(buffer), charset }, contours }
  return runJob(start, job, {
    ...(onProgress && { onProgress }),
    ...(signal && { signal }),
    transfer: [buffer],
  })
}

function startWorker(): JobPort<ImportJob, ImportRead, ImportProgress> {
  return new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
}
