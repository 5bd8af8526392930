import { foldedWords } from '../names/fold.ts'
import { roleOfHeader } from './column-role.ts'
import { rowsOf, type SourceRow, type SourceTable, tableOfRows } from './source-table.ts'

/**
 * The tables that rows of texts make: one, or several that stand side by side, as a long list is folded to fit a page.
 *
 * Shape: every cell is in one of them; their lines are those of the sheet. Errors: none where no row is filled.
 */
export function tablesOf(
  nom: string | null,
  given: readonly (readonly string[])[],
): readonly SourceTable[] {
  const rows = rowsOf(given)
  const whole = tableOfRows(nom, rows)
  if (!whole) return []
  const starts = startsOf(whole)
  if (starts.length === 0) return [whole]
  return [0, ...starts].flatMap((from, rank) => {
    const part = rows.flatMap(({ line, cells }): SourceRow[] => {
      const own = cells.slice(from, starts[rank])
      return own.some((cell) => cell !== '') ? [{ line, cells: own }] : []
    })
    const table = tableOfRows(nom, part)
    return table ? [{ ...table, beside: rank + 1 }] : []
  })
}

/** The columns with which another table begins beside the first. */
function startsOf({ entete, rows }: SourceTable): readonly number[] {
  const titles = entete.map((title) => foldedWords(title).join(' '))
  const isEmpty = titles.map(
    (title, at) => title === '' && rows.every(({ cells }) => (cells[at] ?? '') === ''),
  )
  const first = titles.findIndex((title) => title !== '')
  const starts: number[] = []
  let before = new Set<string>()
  let from = first
  for (let at = first; at >= 0 && at < titles.length; at += 1) {
    const title = titles[at] ?? ''
    const isApart = isEmpty[at - 1] === true && !isEmpty[at]
    if (at > from && (isAgain(at) || (isApart && saysAgain(at)))) {
      starts.push(at)
      before = new Set()
      from = at
    }
    if (title !== '') before.add(title)
  }
  return starts

  /** Whether the titles begin again as the first ones of all: at the name of a CPTS, or with those that follow. */
  function isAgain(at: number): boolean {
    if (titles[at] === '' || titles[at] !== titles[first]) return false
    const next = titles[first + 1] ?? ''
    const follows = next !== '' && next !== titles[first] && titles[at + 1] === next
    return follows || roleOfHeader(titles[at] ?? '') === 'nom'
  }

  /** Whether, up to the next empty column, a title says what one of the table before says. */
  function saysAgain(at: number): boolean {
    const end = isEmpty.indexOf(true, at)
    return titles
      .slice(at, end === -1 ? undefined : end)
      .some((title) => before.has(title) && roleOfHeader(title) !== null)
  }
}
