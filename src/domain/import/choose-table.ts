import type { UnitIndex } from '../units/unit-index.ts'
import { type GuessedColumn, guessColumns } from './column-guess.ts'
import type { ColumnRole } from './column-role.ts'
import type { SourceTable } from './source-table.ts'

/** A table of a file, by rank, with what its columns are taken for. */
export interface ChosenTable {
  readonly rank: number
  readonly table: SourceTable
  readonly columns: readonly GuessedColumn[]
}

const COMMUNES: readonly ColumnRole[] = ['code', 'commune', 'liste']

/** The table that the person chose, else the first that names both CPTS and communes, else CPTS, else the first. Errors: null without any. */
export function chooseTable(
  tables: readonly SourceTable[],
  units: UnitIndex,
  chosen: number | null,
  columns: ReadonlyMap<number, ColumnRole>,
): ChosenTable | null {
  const asked = chosen === null ? undefined : tables[chosen]
  if (chosen !== null && asked)
    return { rank: chosen, table: asked, columns: guessColumns(asked, units, columns) }
  const guessed = tables.map((table, rank): ChosenTable => ({
    rank,
    table,
    columns: guessColumns(table, units, columns),
  }))
  const scored = guessed.map((each) => {
    const roles = new Set(each.columns.map(({ role }) => role))
    const score = 2 * Number(roles.has('nom')) + Number(COMMUNES.some((role) => roles.has(role)))
    return { each, score }
  })
  const best = scored.reduce<(typeof scored)[number] | null>(
    (a, b) => (a && a.score >= b.score ? a : b),
    null,
  )
  return best?.each ?? null
}
