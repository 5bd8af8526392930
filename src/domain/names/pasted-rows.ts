/** A row of what someone pasted: as it was written, and cut into cells. */
export interface PastedRow {
  readonly text: string
  readonly cells: readonly string[]
}

const END = /[;,\t\r\n]/

/**
 * The rows of a text, cut at ";", "," and tabs; what stands in quotes is one cell, over several lines too, as spreadsheets copy it.
 *
 * Shape: cells without their quotes and spaces, those that are empty included; rows without anything are left out. A quote that nothing
 * closes is a sign like any other.
 */
export function pastedRows(text: string): readonly PastedRow[] {
  const rows: PastedRow[] = []
  let cells: string[] = []
  let start = 0
  let at = 0
  const endRow = (end: number): void => {
    const row = text.slice(start, end).trim()
    if (row !== '') rows.push({ text: row, cells })
    cells = []
  }
  while (at <= text.length) {
    const quoted = /^[ ]*"((?:[^"]|""){0,5000})"[ ]*(?=[;,\t\r\n]|$)/.exec(
      text.slice(at, at + 5100),
    )
    let end = at
    if (quoted) end = at + quoted[0].length
    else while (end < text.length && !END.test(text[end] ?? '')) end += 1
    cells.push((quoted?.[1] ?? text.slice(at, end)).replaceAll('""', '"').trim())
    if (end >= text.length || /[\r\n]/.test(text[end] ?? '')) {
      endRow(end)
      start = end + 1
    }
    at = end + 1
  }
  return rows
}
