import type { ImportChoices } from '../../domain/import/import-choices.ts'
import type { Sheet } from '../../domain/import/sheets.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { AccountedSheet } from './indicator-account.ts'
import { indicatorTable } from './indicator-table.ts'

/**
 * The sheets of a file as tables of indicators: those that hold some are read, each as a table of its own, unless the person says otherwise;
 * those that the workbook hides only where no other does.
 *
 * @param nom the name of the file, without its ending.
 */
export function indicatorSheets(
  sheets: readonly Pick<Sheet, 'rank' | 'table'>[],
  choices: ImportChoices['sheets'],
  units: UnitIndex,
  nom: string,
): readonly AccountedSheet[] {
  const all = sheets.map(({ rank, table }) => {
    return { rank, table, result: indicatorTable(table, units, nom) }
  })
  const isShown = all.some(({ table, result }) => result.ok && !table.isHidden)
  const found = all.map((sheet): AccountedSheet => {
    const isPassed = isShown && sheet.table.isHidden === true
    const chosen = choices.get(sheet.rank)?.isRead ?? null
    const isRead = chosen ?? (sheet.result.ok && !isPassed)
    const left = chosen === null && isPassed ? 'sheet-hidden' : 'sheet-left'
    return { ...sheet, isRead, left: isRead ? null : left }
  })
  if (found.filter(({ isRead, result }) => isRead && result.ok).length < 2) return found
  return found.map((sheet) =>
    sheet.isRead ? { ...sheet, result: indicatorTable(sheet.table, units, nom, true) } : sheet,
  )
}
