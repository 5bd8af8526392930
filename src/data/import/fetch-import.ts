import { LIMITS } from '../formats/limits.ts'
import type { ImportFile } from './read-import.ts'

/**
 * Why nothing came from an address.
 *
 * `not-web`: no address http or https. `unreachable`: no network, no such server, or one that does not let other sites read it. `refused`:
 * it answered, with that status. `too-big`: more than an import accepts.
 */
export type FetchFailure = {
  readonly ok: false
  readonly reason: 'not-web' | 'unreachable' | 'refused' | 'too-big'
  readonly detail: string | null
}
export type FetchResult = { readonly ok: true; readonly file: ImportFile } | FetchFailure

/**
 * The national layer of perimeters, as GeoJSON.
 *
 * Source: Santégraphie (DGOS), WFS layer GCS:AMBU_CPTS. Its fields change from one vintage to the next.
 */
export const SANTEGRAPHIE =
  'https://santegraphie.fr/geoserver/GCS/ows?service=WFS&version=1.0.0&request=GetFeature&typeName=GCS%3AAMBU_CPTS&outputFormat=application%2Fjson'

/**
 * Brings a file from an address, counted as it comes, whatever length the server announces.
 *
 * Errors: as values; rejects where it is called off.
 */
export async function fetchImport(
  address: string,
  signal: AbortSignal,
  onBytes: (received: number) => void = () => {},
): Promise<FetchResult> {
  if (!isHttp(address.trim())) return failure('not-web')
  try {
    const response = await fetch(address.trim(), { signal, credentials: 'omit' })
    if (!response.ok) return failure('refused', `HTTP ${response.status}`)
    const bytes = await bytesOf(response, onBytes)
    return bytes
      ? { ok: true, file: { name: nameOf(response.url || address), bytes } }
      : failure('too-big')
  } catch (error) {
    if (signal.aborted) throw error
    return failure('unreachable', String(error))
  }
}

function failure(reason: FetchFailure['reason'], detail: string | null = null): FetchFailure {
  return { ok: false, reason, detail }
}

async function bytesOf(
  response: Response,
  onBytes: (received: number) => void,
): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || !value) break
    length += value.length
    if (length > LIMITS.fileBytes) {
      await reader?.cancel()
      return null
    }
    pieces.push(value)
    onBytes(length)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}

/** The last part of the path, or the server where there is none. */
function nameOf(address: string): string {
  const { hostname, pathname, searchParams } = new URL(address)
  return searchParams.get('typeName') ?? (pathname.split('/').findLast(Boolean) || hostname)
}

/** Whether one can ask an address: that of a server of one's own network has no dot. */
export function isHttp(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)
}
