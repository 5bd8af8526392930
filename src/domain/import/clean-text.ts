/** Halves of characters, what no XML may hold, marks that reorder what follows. */
const REFUSED = /[\p{Cs}\uFFFE\uFFFF\uFEFF\u202A-\u202E\u2066-\u2069]/gu
/** Control characters, ends of lines and tabs aside. */
const CONTROL = /[^\P{Cc}\t\r\n]/gu

/** Whether a text holds what `cleanText` takes away. */
export function isClean(text: string): boolean {
  return text.search(REFUSED) === -1 && text.search(CONTROL) === -1
}

/** A text from outside as it may be kept: whole characters in plain order, no space around, lines ended alike. */
export function cleanText(text: string): string {
  return text.replace(REFUSED, '').replace(CONTROL, '').replaceAll(/\r\n?/g, '\n').trim()
}
