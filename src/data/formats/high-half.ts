/** Sets of 256 signs that French files come in, whose bytes below 80 are those of ASCII. */
export const BYTE_CHARSETS = ['windows-1252', 'macintosh', 'cp850'] as const
export type ByteCharset = (typeof BYTE_CHARSETS)[number]

/**
 * The signs of the bytes from 80 on; of Windows-1252 a space where it has nothing.
 *
 * Source: WHATWG Encoding; Unicode Consortium, MAPPINGS/VENDORS/APPLE/ROMAN and MICSFT/PC/CP850. Node 20 decodes 80 to 9F of the first as
 * control characters, and no browser knows the last.
 */
const HIGH: Readonly<Record<ByteCharset, string>> = {
  'windows-1252': `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ${latin1(0xa0)}`,
  macintosh:
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
}

function latin1(from: number): string {
  return String.fromCharCode(...Array.from({ length: 256 - from }, (_, at) => from + at))
}

/** The text that bytes are in a set. */
export function decodeBytes(bytes: Uint8Array, charset: ByteCharset): string {
  const high = HIGH[charset]
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(
      Array.from(bytes.subarray(at, at + 8192), (byte) =>
        byte < 128 ? String.fromCharCode(byte) : (high[byte - 128] ?? ' '),
      ).join(''),
    )
  return pieces.join('')
}

const WEIGHTS: Readonly<Record<string, number>> = {
  é: 10,
  è: 5,
  à: 4,
  ê: 3,
  ç: 3,
  ô: 3,
  î: 3,
  â: 2,
  û: 2,
  ù: 2,
  ë: 2,
  ï: 2,
  œ: 2,
  É: 2,
  È: 1,
  Ê: 1,
  À: 1,
  Ç: 1,
  Î: 1,
  Ô: 1,
  ü: 1,
  '’': 3,
  '«': 1,
  '»': 1,
  '°': 1,
  '€': 1,
  '–': 1,
}
/** How much a sign that French texts hardly ever have speaks against a set. */
const STRANGE = 3

/** The set in which bytes are most like French; Windows-1252 where several are as much so. */
export function likelyCharset(bytes: Uint8Array): ByteCharset {
  const counts = new Map<number, number>()
  for (const byte of bytes) if (byte > 127) counts.set(byte, (counts.get(byte) ?? 0) + 1)
  const score = (charset: ByteCharset): number => {
    let sum = 0
    for (const [byte, n] of counts) {
      const sign = HIGH[charset][byte - 128] ?? ' '
      sum += n * (WEIGHTS[sign] ?? (sign === '\u00a0' ? 0 : -STRANGE))
    }
    return sum
  }
  const sets = ['windows-1252', 'macintosh', 'cp850'] as const
  return sets.reduce((a, b) => (score(b) > score(a) ? b : a), sets[0])
}

const BYTES_1252 = new Map(
  Array.from(HIGH['windows-1252'], (sign, at) => [sign, at + 128] as const).filter(
    ([sign]) => sign !== ' ',
  ),
)

/** A text that was read as Windows-1252 though it is of another set. */
export function reread(text: string, charset: ByteCharset): string {
  return text.replaceAll(/[\u0080-\uFFFF]/g, (sign) => {
    const byte = BYTES_1252.get(sign) ?? sign.charCodeAt(0)
    return byte < 256 ? (HIGH[charset][byte - 128] ?? sign) : sign
  })
}

/**
 * A text that was read as Windows-1252 though it was UTF-8, put right: "BrianÃ§on" is "Briançon".
 *
 * Shape: what is no such trace stays as it is. Errors: null where nothing is.
 */
export function unbroken(text: string): string | null {
  if (!/[ÂÃÅâ]/.test(text)) return null
  const mended = text.replaceAll(/[\u00C2-\u00F4][\u0080-\uFFFF]{1,3}/g, (run) => {
    for (let length = run.length; length > 1; length -= 1) {
      const bytes = Array.from(
        run.slice(0, length),
        (sign) => BYTES_1252.get(sign) ?? sign.charCodeAt(0),
      )
      if (bytes.some((byte) => byte > 255)) continue
      try {
        const whole = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
        return whole + run.slice(length)
      } catch {
        // A shorter run may be one.
      }
    }
    return run
  })
  return mended === text ? null : mended
}
