import { foldedWords } from '../names/fold.ts'
import type { GuessedColumn } from './column-guess.ts'
import type { ImportChoices } from './import-choices.ts'
import { yesNo } from './plain-cell.ts'
import { type ReadContext, type ReadRow, rowReader } from './row-reader.ts'
import type { SourceRow } from './source-table.ts'

/** A CPTS as a table names it. */
export interface Named {
  readonly key: string
  readonly nom: string
}

/** What a CPTS is kept by that has no id; a name of letters that fold to nothing is still a name. */
export const keyOf = (nom: string): string => foldedWords(nom).join(' ') || nom

/** What a row says of one of the CPTS that titles of columns name. */
interface Owned extends Named {
  readonly row: ReadRow
}

/**
 * Reads rows for the CPTS that the titles of columns name: those whose column marks the row, or names communes there.
 *
 * Errors: null where no title names any.
 */
export function rowOwners(
  columns: readonly GuessedColumn[],
  context: ReadContext,
  choices: ImportChoices,
): ((row: SourceRow, read: ReadRow) => readonly Owned[]) | null {
  const marks = columns.filter(({ role }) => role === 'membre')
  const lists = columns
    .filter(({ role }) => role === 'membres')
    .map((column) => {
      return { column, read: rowReader([{ ...column, role: 'liste' }], context, choices) }
    })
  if (marks.length + lists.length === 0) return null
  const named = ({ entete }: GuessedColumn): Named => ({ key: keyOf(entete), nom: entete })
  return (row, read) => [
    ...marks
      .filter(({ at }) => yesNo(row.cells[at] ?? '') === true)
      .map((column) => ({ ...named(column), row: read })),
    ...lists
      .filter(({ column: { at } }) => (row.cells[at] ?? '') !== '')
      .map(({ column, read: ofList }) => ({ ...named(column), row: ofList(row, null) })),
  ]
}
