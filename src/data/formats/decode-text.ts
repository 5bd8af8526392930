/** How a text was written; spreadsheets on Windows still write the second, and the third where asked for "Unicode". */
export type TextEncodingName = 'utf-8' | 'windows-1252' | 'utf-16'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncodingName
}

/**
 * What Windows-1252 has where Latin-1 has control characters, 80 to 9F; a space where it has nothing.
 *
 * Source: WHATWG Encoding. Node 20 decodes the one as the other.
 */
const C1 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * The text that bytes are: by their mark, else as UTF-8 where they are that, else as Windows-1252.
 *
 * Errors: null where they were never letters (a picture, a program).
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markedAs(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: 'utf-16' }
  if (looksBinary(bytes)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8' }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return { text: text.replaceAll(/[\u0080-\u009F]/g, fromC1), encoding: 'windows-1252' }
  }
}

function markedAs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function fromC1(character: string): string {
  return C1[character.charCodeAt(0) - 0x80] ?? ' '
}

/** Whether the beginning holds what no text does: control characters other than spaces. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
}
