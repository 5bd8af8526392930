import type { ImportChoices } from '../../domain/import/import-choices.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { AccountedSheet } from './indicator-account.ts'
import { indicatorTable } from './indicator-table.ts'

/**
 * The sheets of a file as tables of indicators: those that hold some are read, each as a table of its own, unless the person says otherwise.
 *
 * @param nom the name of the file, without its ending.
 */
export function indicatorSheets(
  sheets: readonly Pick<Sheet, 'rank' | 'table'>[],
  choices: ImportChoices['sheets'],
  units: UnitIndex,
  nom: string,
): readonly AccountedSheet[] {
  const found = sheets.map(({ rank, table }) => {
    const result = indicatorTable(table, units, nom)
    const isRead = choices.get(rank)?.isRead ?? result.ok
    return { rank, table, result, isRead, left: isRead ? null : ('sheet-left' as const) }
  })
  if (found.filter(({ isRead, result }) => isRead && result.ok).length < 2) return found
  return found.map((sheet) =>
    sheet.isRead ? { ...sheet, result: indicatorTable(sheet.table, units, nom, true) } : sheet,
  )
}
