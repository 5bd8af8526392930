/** How long to wait, in milliseconds. */
export interface Patience {
  /** Until the server begins to answer. */
  readonly connectMs: number
  /** Between two pieces of the answer. */
  readonly stallMs: number
}

/** How a download ended; `unreachable` means that asking the same server for another file is of no use. */
export type Download =
  | { readonly kind: 'complete'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly cause: string }

/**
 * Downloads a file into memory.
 *
 * Shape: `onProgress` gets the bytes received and the total the server announces, null if it does not.
 * Errors: values only. A connection lost half-way and a stalled one are `unreachable`; `fetch` itself sees to it that nothing announced is missing.
 */
export async function download(
  url: string,
  patience: Patience,
  onProgress: (received: number, total: number | null) => void,
): Promise<Download> {
  const abort = new AbortController()
  let timer = setTimeout(() => abort.abort(), patience.connectMs)
  try {
    const response = await fetch(url, { signal: abort.signal })
    if (!response.ok || !response.body) {
      await response.body?.cancel()
      return { kind: 'refused', status: response.status }
    }
    const total = announcedLength(response.headers)
    const pieces: Uint8Array[] = []
    let received = 0
    const reader = response.body.getReader()
    for (
      let { value: piece } = await reader.read();
      piece;
      { value: piece } = await reader.read()
    ) {
      clearTimeout(timer)
      timer = setTimeout(() => abort.abort(), patience.stallMs)
      pieces.push(piece)
      received += piece.length
      onProgress(received, total)
    }
    return { kind: 'complete', bytes: Buffer.concat(pieces) }
  } catch (error) {
    return { kind: 'unreachable', cause: causeOf(error, abort.signal.aborted) }
  } finally {
    clearTimeout(timer)
  }
}

/** The length of what will be received; that of an answer compressed on the way says nothing of it. */
function announcedLength(headers: Headers): number | null {
  const length = Number(headers.get('content-length') ?? Number.NaN)
  return headers.has('content-encoding') || !Number.isInteger(length) ? null : length
}

/** `fetch` hides why it failed in the cause of its error. */
function causeOf(error: unknown, timedOut: boolean): string {
  if (timedOut) return 'délai dépassé'
  if (!(error instanceof Error)) throw error
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return CAUSES[String(code)] ?? 'connexion interrompue'
}

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nom de serveur introuvable',
  EAI_AGAIN: 'nom de serveur introuvable',
  ECONNREFUSED: 'connexion refusée',
  ENETUNREACH: 'réseau inaccessible',
  EHOSTUNREACH: 'réseau inaccessible',
  UND_ERR_CONNECT_TIMEOUT: 'délai dépassé',
}
