/** The most octets of a line, its end left out. Source: RFC 5545, 3.1. */
const LINE_OCTETS = 75

const ENCODER = new TextEncoder()
const octets = (text: string) => ENCODER.encode(text).length

/**
 * An iCalendar text with its lines folded as RFC 5545 asks: by octets, never inside a character. `ics` folds by characters, so that a
 * line with accents is too long.
 *
 * Shape: a text already folded, with a space or a tab, CRLF at the end of lines; the same content out.
 */
export function foldIcs(text: string): string {
  return text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n')
}

function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const character of line) {
    const size = octets(character)
    if (length + size > LINE_OCTETS) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += character
    length += size
  }
  return [...lines, current].join('\r\n')
}
