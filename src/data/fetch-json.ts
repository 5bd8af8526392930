import { SITE_FOLDER } from './site.ts'

/**
 * Why a data file could not be used; the words for the person are in the dictionary, under the same reason.
 *
 * `missing`: nobody put it there (404, 410, or the HTML page that a host sends in its stead). `unavailable`: it may well be there, but
 * neither the network nor the server gave it; worth another try. `damaged`: it came, and is not what it should be.
 */
export type LoadFailure = {
  readonly reason: 'missing' | 'unavailable' | 'damaged'
  /** Path as asked for: "geo/11.topo.json". */
  readonly file: string
  /** What was found instead, for the person who maintains the files. */
  readonly detail: string
}

/** react-query's failure channel carries errors; this one is expected and holds a reason to act on. */
export class LoadError extends Error {
  readonly failure: LoadFailure
  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.reason} (${failure.detail})`)
    this.name = 'LoadError'
    this.failure = failure
  }
}

/** The reasons why queries failed, for the person. Anything else is a bug, for the error boundary. */
export function loadFailuresOf(errors: readonly (Error | null)[]): readonly LoadFailure[] {
  return errors.flatMap((error) => {
    if (error === null) return []
    if (error instanceof LoadError) return [error.failure]
    throw error
  })
}

export interface FetchOptions {
  /** Hears how many bytes have come. */
  readonly onBytes?: (received: number) => void
  /** "no-cache" asks the server whether what the browser keeps is still current. */
  readonly cache?: RequestCache
  /** Milliseconds without a byte after which a server is taken for one that will not answer. */
  readonly patience?: number
}

/**
 * Fetches a file of public/ as JSON.
 *
 * Errors: `LoadError`; an abort by the caller passes as it is.
 */
export async function fetchJson(
  file: string,
  signal: AbortSignal,
  options: FetchOptions = {},
): Promise<unknown> {
  const text = await fetchText(file, signal, options)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LoadError({ reason: 'damaged', file, detail: String(error) })
  }
}

/** The same as text, for whoever reads it elsewhere: what it says is not looked at. */
export async function fetchText(
  file: string,
  signal: AbortSignal,
  { onBytes, cache = 'default', patience = 30_000 }: FetchOptions = {},
): Promise<string> {
  const failed = (reason: LoadFailure['reason'], detail: string): LoadError =>
    new LoadError({ reason, file, detail })
  const silence = startSilence(patience)
  return (async () => {
    const response = await fetch(SITE_FOLDER + file, {
      signal: AbortSignal.any([signal, silence.signal]),
      cache,
    })
    const type = response.headers.get('content-type') ?? ''
    const found = `HTTP ${response.status} ${type}`
    if (response.status === 404 || response.status === 410) throw failed('missing', found)
    if (!response.ok) throw failed('unavailable', found)
    if (type.includes('text/html')) throw failed('missing', found)
    // Letters that are not UTF-8 would be read as others, and published back so.
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const decoded = (bytes?: Uint8Array<ArrayBuffer>): string => {
      try {
        return decoder.decode(bytes, { stream: bytes !== undefined })
      } catch (error) {
        throw failed('damaged', String(error))
      }
    }
    let text = ''
    let received = 0
    await eachPart(response, (bytes) => {
      silence.heard()
      received += bytes.length
      onBytes?.(received)
      text += decoded(bytes)
    })
    return text + decoded()
  })()
    .catch((error: unknown) => {
      if (signal.aborted || error instanceof LoadError) throw error
      throw failed('unavailable', String(error))
    })
    .finally(silence.end)
}

/** A signal that aborts once nothing was heard for too long. */
function startSilence(patience: number) {
  const controller = new AbortController()
  const late = (): void => controller.abort(new DOMException('No answer', 'TimeoutError'))
  let timer = setTimeout(late, patience)
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(late, patience)
    },
    end: () => clearTimeout(timer),
  }
}

/** Reads as it comes: put together first, a large file would hold up the page while it is copied and decoded. */
async function eachPart(
  { body }: Response,
  read: (bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const reader = body?.getReader()
  try {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      read(part.value)
  } finally {
    // Of a file that is damaged nothing more is asked for.
    reader?.cancel().catch(() => {})
  }
}
