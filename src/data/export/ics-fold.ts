/** The most octets of a line, its end left out. Source: RFC 5545, 3.1. */
const LINE_OCTETS = 75

const ENCODER = new TextEncoder()
const octets = (text: string) => ENCODER.encode(text).length

/** An iCalendar text with its lines folded as RFC 5545 asks: by octets, never inside a character. Shape: CRLF at the end of lines. */
export function foldIcs(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n')
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
