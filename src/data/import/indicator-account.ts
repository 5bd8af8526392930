import {
  type CellFate,
  type IndicatorWhy,
  sheetAccount,
  type SheetAccount,
  TAKEN,
  type Why,
} from '../../domain/import/account.ts'
import type { SheetLeft } from '../../domain/import/sheets.ts'
import type { SourceRow, SourceTable } from '../../domain/import/source-table.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { codeFromText } from '../../domain/units/unit.ts'
import { figureOf, hasNoData } from './indicator-cells.ts'
import { codedRows } from './indicator-codes.ts'
import { codeColumnOf, type IndicatorResult } from './indicator-table.ts'

/** A sheet of a file of indicators, and what was read of it. */
export interface AccountedSheet {
  readonly rank: number
  readonly table: SourceTable
  readonly isRead: boolean
  readonly left: Extract<SheetLeft, 'sheet-left' | 'sheet-hidden'> | null
  readonly result: IndicatorResult
}

/** Accounts for all that a sheet of indicators holds, as `accountOf` does for one of CPTS. Units: cells that hold something. */
export function indicatorAccount(
  { result, ...sheet }: AccountedSheet,
  units: UnitIndex,
): SheetAccount {
  if (!result.ok) return sheetAccount(sheet, wholly(left(result.reason)))
  if (!sheet.isRead) return sheetAccount(sheet, wholly(left(sheet.left ?? 'sheet-left')))
  const { indicator, report } = result
  const at = codeColumnOf(sheet.table) ?? -1
  const { rows, cities, partages } = codedRows(sheet.table, at, units)
  const codes = new Map(rows.map(({ line, code }) => [line, code]))
  const counts = new Set(
    report.villes.filter(({ repartie }) => !repartie).map(({ libelle }) => libelle),
  )
  const ofCity = new Set(cities.map(({ line }) => line))
  const columns = new Map(indicator.colonnes.map((column) => [column.cle, column]))

  const whyNot = ({ line, cells }: SourceRow): IndicatorWhy | null => {
    if (codes.has(line) || ofCity.has(line)) return null
    const code = codeFromText(cells[at] ?? '')
    if (!code) return 'no-code'
    return partages.includes(code) ? 'shared-code' : 'unknown-code'
  }

  return sheetAccount(sheet, (row) => {
    const why = whyNot(row)
    return row.cells.map((cell, rank) => {
      if (cell === '') return null
      const kind = report.sortes[rank]
      switch (kind) {
        case 'label':
          return left('places')
        case 'person':
          return left('column-people')
        case 'empty':
          return left('no-data')
        default:
          return why === null ? fateIn(row.line, cell, rank, kind) : left(why)
      }
    })
  })

  function fateIn(line: number, cell: string, rank: number, kind: string | undefined): CellFate {
    if (kind !== 'numeric' && kind !== 'categorical') return TAKEN
    if (hasNoData(cell, kind === 'numeric' ? 'figure' : 'category')) return left('no-data')
    if (kind === 'numeric' && figureOf(cell) === null) return left('not-a-figure')
    const column = columns.get(report.cles[rank] ?? '')
    if (ofCity.has(line))
      return counts.has(column?.libelle ?? sheet.table.entete[rank] ?? '')
        ? left('city-count')
        : TAKEN
    const code = codes.get(line)
    return code && column?.valeurs.has(code) ? TAKEN : left('two-values')
  }
}

const left = (why: Why): CellFate => ({ fate: 'left', why })
const wholly =
  (fate: CellFate) =>
  ({ cells }: SourceRow): readonly (CellFate | null)[] =>
    cells.map((cell) => (cell === '' ? null : fate))
