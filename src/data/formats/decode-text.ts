import { type ByteCharset, decodeBytes, likelyCharset, unbroken } from './high-half.ts'

/** How a text was written; `utf-8-twice` where it was taken for another in between. */
export type TextEncodingName = 'utf-8' | 'utf-8-twice' | 'utf-16' | ByteCharset

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
}

/**
 * The text that bytes are: by their mark, else as UTF-16 where every other byte is nothing, else as UTF-8 where they are that, else in the
 * set in which they are most like French.
 *
 * Errors: null where they were never letters (a picture, a program).
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = markedAs(bytes) ?? widthOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'utf-16' }
  if (looksBinary(bytes)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const mended = unbroken(text)
    return mended === null ? { text, encoding: 'utf-8' } : { text: mended, encoding: 'utf-8-twice' }
  } catch {
    const encoding = likelyCharset(bytes)
    return { text: decodeBytes(bytes, encoding), encoding }
  }
}

function markedAs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Whether a text of mostly plain letters takes two bytes a letter, which way round. */
function widthOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const first = bytes.subarray(0, 4096)
  if (first.length < 8 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0]
  const plain = [0, 0]
  for (const [at, byte] of first.entries()) {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
    else if (byte === 9 || byte === 10 || byte === 13 || byte > 31)
      plain[at % 2] = (plain[at % 2] ?? 0) + 1
  }
  const half = first.length / 2
  const isWide = (high: 0 | 1): boolean =>
    (zeros[high] ?? 0) > half * 0.8 && (plain[1 - high] ?? 0) === Math.ceil(half)
  if (isWide(1)) return 'utf-16le'
  return isWide(0) ? 'utf-16be' : null
}

/** Whether the beginning holds what no text does: control characters other than spaces. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 30 && byte !== 27))
}
