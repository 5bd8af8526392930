import { describe, expect, it } from 'vitest'
import { indicatorAccount } from '../../../src/data/import/indicator-account.ts'
import { indicatorSheets } from '../../../src/data/import/indicator-sheets.ts'
import { accountOf } from '../../../src/domain/import/account.ts'
import { NO_CHOICES, NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { made, planIn, region } from '../../support/cases.ts'
import { workbookOf } from '../../support/spreadsheet.ts'

const { units } = region('93')
const OLD = ['CPTS|Communes|Avancement', 'CPTS Essai Z|Embrun, Chorges|LI', 'CPTS Essai A|Gap|LI']
const LIST = ['CPTS|Communes', 'CPTS Essai A|Gap, Tallard']
const read = { ...NO_SHEET_CHOICES, isRead: true }

describe('a sheet that its workbook hides', () => {
  it('is not read beside others, which is said, unless the person chooses it', async () => {
    const book = await workbookOf({ 'Ancienne liste': OLD, Liste: LIST }, ['Ancienne liste'])
    const plan = await planIn('93', book)
    expect(made(plan)).toEqual({ A: 'complet 05061 05170' })
    expect(accountOf(plan).map(({ nom, left, cells }) => [nom, left, cells.left])).toEqual([
      ['Ancienne liste', 'sheet-hidden', 9],
      ['Liste', null, 0],
    ])
    const chosen = await planIn('93', book, { sheets: new Map([[0, read]]) })
    expect(Object.keys(made(chosen))).toEqual(['Z', 'A'])
  })

  it('is read where it is the only one that names CPTS', async () => {
    const book = await workbookOf({ Notes: ['Lisez-moi', 'Mode d’emploi'], Liste: LIST }, ['Liste'])
    expect(made(await planIn('93', book))).toEqual({ A: 'complet 05061 05170' })
  })

  it('is no table of indicators beside others either', async () => {
    const figures = (taux: string) => ['Code INSEE|Taux (%)', `05061|${taux}`, '05170|3,5']
    const book = await workbookOf({ Avant: figures('1,5'), Année: figures('2,5') }, ['Avant'])
    const { sheets } = await planIn('93', book)
    const found = indicatorSheets(sheets, NO_CHOICES.sheets, units, 'Taux')
    expect(found.map(({ isRead, left }) => [isRead, left])).toEqual([
      [false, 'sheet-hidden'],
      [true, null],
    ])
    expect(indicatorAccount(found[0]!, units).columns[1]?.why).toEqual(
      new Map([['sheet-hidden', 2]]),
    )
    const both = indicatorSheets(sheets, new Map([[0, read]]), units, 'Taux')
    expect(both.map(({ isRead }) => isRead)).toEqual([true, true])
  })
})
