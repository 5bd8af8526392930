import { LIMITS, readFailure, type ReadFailure } from './limits.ts'

export type RowsResult =
  | {
      readonly ok: true
      readonly rows: readonly (readonly string[])[]
      /** The row where a quote opens that nothing closes, from 1; null where there is none. */
      readonly openQuote: number | null
    }
  | ReadFailure

const MARKS = [';', '\t', ',', '|'] as const
/** In characters; enough to tell which mark separates the cells. */
const SAMPLE = 65_536

/**
 * The rows of a CSV text: semicolons, tabs, commas or bars, whichever cuts most lines alike.
 *
 * Errors: `too-many-cells`.
 */
export async function readCsvRows(text: string): Promise<RowsResult> {
  // The library looks at the first end of line only; files put together from others have several kinds.
  const bare = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replace(/^sep=.\n/i, '')
  const { parse } = (await import('papaparse')).default
  const delimiter = delimiterOf((mark) =>
    parse<string[]>(bare.slice(0, SAMPLE), {
      delimiter: mark,
      newline: '\n',
      preview: 100,
    }).data.map(({ length }) => length),
  )
  if (holdsTooMany(bare, delimiter)) return readFailure('too-many-cells')
  const parsed = (some: string, more = {}) =>
    parse<string[]>(some, { delimiter, newline: '\n', ...more })
  const asSigns = (some: string): string[][] =>
    parsed(some, { quoteChar: '\0' }).data.map((cells) => cells.map(unquoted))
  let rows: (readonly string[])[] = []
  let openQuote: number | null = null
  let rest = bare
  for (let met = 0; ; met += 1) {
    const { data, errors } = parsed(rest)
    const fault = errors.find(
      ({ code, row = 0 }) =>
        code === 'MissingQuotes' || (code === 'InvalidQuotes' && swallows(data[row])),
    )
    if (!fault) return { ok: true, rows: rows.concat(data), openQuote }
    const row = fault.row ?? 0
    const from = rest.lastIndexOf('\n', Math.max(0, (fault.index ?? 0) - 1)) + 1
    const before = data.slice(0, row)
    openQuote ??= rows.length + row + 1
    // In what is left of a text with many, or where the row began above, a quote is a sign like any other.
    const isLine = met < MOST_OPEN && parsed(rest.slice(0, from)).data.length <= row + 1
    if (!isLine) return { ok: true, rows: rows.concat(asSigns(rest)), openQuote }
    const end = rest.indexOf('\n', from)
    const line = end === -1 ? rest.slice(from) : rest.slice(from, end)
    rows = rows.concat(before, asSigns(line))
    rest = end === -1 ? '' : rest.slice(end + 1)
  }
}

/** So many quotes that nothing closes are looked for. */
const MOST_OPEN = 20

/** Whether a cell took in the lines below it. */
const swallows = (row: readonly string[] = []): boolean => row.some((cell) => cell.includes('\n'))

/** A cell without the quotes that stand around it, or the one that nothing closes. */
function unquoted(cell: string): string {
  return cell
    .replace(/^"(.*)"$/s, '$1')
    .replace(/^"/, '')
    .replaceAll('""', '"')
}

/** A line of a text that names a CPTS, and after a colon what it is made of. */
const NAMED_LIST = /^\s*([^:\t;|]*\bcpts\b[^:\t;|]{0,150}?)\s*:\s+(\S.*)$/i

/** The rows of a text of which each line is the name of a CPTS, a colon and its communes. Errors: null for any other text. */
export function rowsOfText(text: string): RowsResult | null {
  const rows = text.split(/\r\n?|\n/).map((line) => NAMED_LIST.exec(line)?.slice(1) ?? [line])
  const isAll = rows.every((row) => row.length === 2 || row[0]?.trim() === '')
  return isAll && rows.some((row) => row.length === 2) ? { ok: true, rows, openQuote: null } : null
}

/** The mark that cuts the most lines into the same number of cells, where that is more than one. */
function delimiterOf(widths: (mark: string) => readonly number[]): string {
  const scored = MARKS.map((mark) => {
    const counts = new Map<number, number>()
    for (const width of widths(mark)) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1)
    return { mark, alike: Math.max(0, ...counts.values()) }
  })
  const best = scored.reduce((a, b) => (b.alike > a.alike ? b : a))
  return best.mark
}

/** Counted before anything is made of them: cells that are quoted count too, so this is never too low. */
function holdsTooMany(text: string, delimiter: string): boolean {
  const mark = delimiter.charCodeAt(0)
  let lines = 1
  let cells = 1
  let inLine = 1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit !== mark && unit !== 10) continue
    cells += 1
    inLine += 1
    if (unit !== mark) {
      lines += 1
      inLine = 1
    }
    if (cells > LIMITS.cells || inLine > LIMITS.cells / 100 || lines > LIMITS.rows * 2) return true
  }
  return false
}
