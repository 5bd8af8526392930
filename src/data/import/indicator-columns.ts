import { foldedWords } from '../../domain/names/fold.ts'
import { roleOfHeader } from '../../domain/import/column-role.ts'
import { looksLikePeople } from '../../domain/import/plain-cell.ts'
import { columnOf, type SourceTable } from '../../domain/import/source-table.ts'
import { figureOf, hasNoData } from './indicator-cells.ts'

/**
 * What a column of a table of indicators holds, and why it is left out where it is.
 *
 * `label`: names of places, or too many different texts to be categories. `person`: people's names. `empty`: no value at all. `year`: the
 * year that all rows are of.
 */
export type ColumnKind = 'numeric' | 'categorical' | 'label' | 'person' | 'empty' | 'year'

const MOST_CATEGORIES = 40
/** The share of its different values that have to be figures. */
const MOSTLY = 0.9
const PLACE =
  /^(?:reg|region|dep|departement|epci|ept|canton|bassin|lib|libelle|libgeo|nom|commune|pays|zone d emploi|code)(?: |$)/
const YEAR = /^(?:annee|an|year|millesime)$/

/** Tells what a column holds, the column of codes aside. */
export function kindOfColumn(table: SourceTable, at: number): ColumnKind {
  const header = table.entete[at] ?? ''
  const words = foldedWords(header).join(' ')
  if (PLACE.test(words)) return 'label'
  // What is said many times is looked at once.
  const stated = [...new Set(columnOf(table, at))].filter((cell) => !hasNoData(cell, 'category'))
  if (stated.length === 0) return 'empty'
  if (YEAR.test(words) && stated.length === 1) return 'year'
  const figures = stated.filter((cell) => !hasNoData(cell, 'figure'))
  const numbers = figures.filter((cell) => figureOf(cell) !== null)
  // Numbers are nobody's name, whatever profession they are of.
  if (numbers.length > 0 && numbers.length >= figures.length * MOSTLY) return 'numeric'
  if (roleOfHeader(header) === 'personne' || looksLikePeople(stated)) return 'person'
  return stated.length <= MOST_CATEGORIES ? 'categorical' : 'label'
}
