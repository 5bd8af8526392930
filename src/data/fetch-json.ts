import { SITE_FOLDER } from './site.ts'

/** Why a data file could not be used; the words for the person are in the dictionary, under the same reason. */
export type LoadFailure = {
  readonly reason: 'missing' | 'offline' | 'not-json' | 'invalid'
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

/**
 * Fetches a file of public/ as JSON, telling how many bytes have come. A server that answers with its HTML home page counts as a
 * missing file.
 *
 * Errors: `LoadError`.
 */
export async function fetchJson(
  file: string,
  signal: AbortSignal,
  onBytes?: (received: number) => void,
): Promise<unknown> {
  const response = await fetch(SITE_FOLDER + file, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new LoadError({ reason: 'offline', file, detail: String(error) })
  })
  const type = response.headers.get('content-type') ?? ''
  if (!response.ok || type.includes('text/html')) {
    throw new LoadError({ reason: 'missing', file, detail: `HTTP ${response.status} ${type}` })
  }
  const text = await readText(response, onBytes).catch((error: unknown) => {
    if (signal.aborted) throw error
    throw new LoadError({ reason: 'offline', file, detail: String(error) })
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new LoadError({ reason: 'not-json', file, detail: String(error) })
  }
}

async function readText(
  response: Response,
  onBytes: ((received: number) => void) | undefined,
): Promise<string> {
  if (!onBytes || !response.body) return response.text()
  const decoder = new TextDecoder()
  const reader = response.body.getReader()
  let [text, received] = ['', 0]
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true })
    received += part.value.length
    onBytes(received)
  }
  return text + decoder.decode()
}
