/** Why what is compressed could not be read: it is not what was written, or it holds more than one accepts to read. */
interface NotInflated {
  readonly ok: false
  readonly reason: 'damaged' | 'too-long'
}
export type InflateResult = { readonly ok: true; readonly text: string } | NotInflated

/**
 * Compresses a text, or bytes, into characters that an address carries as they are (zlib, then base64url without padding).
 *
 * By the browser itself: fflate would be loaded for it, and minds no checksum when it reads.
 */
export async function deflateText(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const compressed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'))
  return base64Url(new Uint8Array(await new Response(compressed).arrayBuffer()))
}

/**
 * Reads back the text that `deflateText` wrote, up to `atMost` bytes of it, whatever a few characters claim to hold.
 *
 * Errors: `damaged` for any text that does not end on its own checksum; `too-long` as soon as it is.
 */
export async function inflateText(written: string, atMost: number): Promise<InflateResult> {
  const inflated = await inflateBytes(written, atMost)
  if (!inflated.ok) return inflated
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(inflated.bytes) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

/** Reads back the bytes that `deflateText` wrote. Errors: those of `inflateText`. */
export async function inflateBytes(
  written: string,
  atMost: number,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | NotInflated> {
  const damaged = { ok: false, reason: 'damaged' } as const
  const bytes = bytesOf(written)
  if (!bytes) return damaged
  try {
    const inflated = await readUpTo(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')),
      atMost,
    )
    if (!inflated) return { ok: false, reason: 'too-long' }
    // Not every engine minds what follows the checksum.
    if (new DataView(bytes.buffer).getUint32(bytes.length - 4) !== adler32(inflated)) return damaged
    return { ok: true, bytes: inflated }
  } catch {
    return damaged
  }
}

/** A link that carries something in its fragment, and ends with a letter or a digit whatever it carries, so that no mail program cuts it short. */
export function carryingLink(address: string, name: string, written: string): string {
  return `${address}#${name}=${written}${/[-_]$/.test(written) ? '=0' : ''}`
}

/** What is written in that part of a fragment; what a mail put behind it, or `carryingLink`, is dropped. */
export function writtenIn(fragment: string): string {
  return /^[\w-]*/.exec(fragment)?.[0] ?? ''
}

async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  atMost: number,
): Promise<Uint8Array | null> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > atMost) {
      await reader.cancel()
      return null
    }
    chunks.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** The checksum that zlib puts last (RFC 1950). */
function adler32(bytes: Uint8Array): number {
  let low = 1
  let high = 0
  for (const byte of bytes) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return high * 65_536 + low
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Null for what `base64Url` would not have written, down to the bits that the last character leaves unused. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
  return base64Url(bytes) === text ? bytes : null
}
