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
  const { data, errors } = parse<string[]>(bare, { delimiter, newline: '\n' })
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  return { ok: true, rows: data, openQuote: open ? (open.row ?? 0) + 1 : null }
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
