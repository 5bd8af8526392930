import type { PerinataliteState } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { type Stage, STAGES } from '../cpts/stage.ts'
import type { UnitCode } from '../units/unit.ts'
import type { GuessedColumn } from './column-guess.ts'
import type { ColumnRole } from './column-role.ts'
import { communeCellReader } from './commune-cells.ts'
import { readDate, readFact, readReached, readStage } from './fact-cells.ts'
import type { ImportChoices } from './import-choices.ts'
import { departementsOf, etatOf, factText, perinataliteOf, saysNothing } from './plain-cell.ts'
import type { ReadContext } from './row-reader.ts'
import type { SourceRow } from './source-table.ts'

/** What a cell is read as: the value that it stands for. */
export type ReadAs =
  | { readonly kind: 'stage'; readonly stade: Stage; readonly date: PartialDate | null }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'communes'; readonly codes: readonly UnitCode[] }
  | { readonly kind: 'departements'; readonly codes: readonly string[] }
  | { readonly kind: 'etat'; readonly etat: 'complet' | 'partiel' | 'inconnu' }
  | { readonly kind: 'perinatalite'; readonly etat: PerinataliteState }
  | { readonly kind: 'text'; readonly text: string }

const FACTS: ReadonlySet<ColumnRole> = new Set([
  'site',
  'email',
  'telephone',
  'population',
  'finess',
])
const NO_CLUES = { code: '', commune: '', listes: [], parties: [], postaux: [], departements: [] }

/** Reads cells one by one, as `rowReader` reads rows. Errors: null for a cell of which nothing is read as it stands. */
export function cellReader(
  columns: readonly GuessedColumn[],
  { units, departements, today, names }: ReadContext,
  choices: ImportChoices,
): (row: SourceRow) => readonly (ReadAs | null)[] {
  const readCommunes = communeCellReader(units, choices.communes, names)
  const hasStages = columns.some(({ role }) => STAGES.some((each) => each === role))
  const inside = columns.find(({ role }) => role === 'departement')?.at

  function ofPlaces(clues: Partial<Parameters<typeof readCommunes>[0]>): ReadAs | null {
    const { codes } = readCommunes({ ...NO_CLUES, ...clues })
    return codes.length > 0 ? { kind: 'communes', codes } : null
  }

  function read(role: ColumnRole, cell: string, near: readonly string[]): ReadAs | null {
    switch (role) {
      case 'code':
        return ofPlaces({ code: cell })
      case 'commune':
        return ofPlaces({ commune: cell, departements: near })
      case 'postal':
        return ofPlaces({ postaux: [cell] })
      case 'liste':
      case 'membres':
        return ofPlaces({ listes: [cell], departements: near })
      case 'liste-en-partie':
        return ofPlaces({ parties: [cell], departements: near })
      case 'departement': {
        const codes = departementsOf(cell, departements)
        return codes && { kind: 'departements', codes }
      }
      case 'perimetre': {
        const etat = etatOf(cell)
        return etat && { kind: 'etat', etat }
      }
      case 'perinatalite': {
        const etat = perinataliteOf(cell)
        return etat && { kind: 'perinatalite', etat }
      }
      case 'stade': {
        const { value: stade } = readStage(cell, choices)
        return stade && { kind: 'stage', stade, date: null }
      }
      case 'stade-date':
      case 'aci': {
        const { value: date } = readDate(cell, today, choices)
        return date === null ? null : { kind: 'date', date }
      }
      case 'pre-projet':
      case 'lettre-intention':
      case 'projet-valide': {
        const { value } = readReached(role, cell, today, hasStages, choices)
        return value && { kind: 'stage', ...value }
      }
      default: {
        const { value } = FACTS.has(role)
          ? readFact(role, cell, '', today, choices)
          : { value: null }
        return value && { kind: 'text', text: factText(value) }
      }
    }
  }

  return ({ cells }) => {
    const near =
      inside === undefined ? [] : (departementsOf(cells[inside] ?? '', departements) ?? [])
    return columns.map(({ at, role }) => {
      const cell = cells[at] ?? ''
      return saysNothing(cell) ? null : read(role, cell, near)
    })
  }
}
