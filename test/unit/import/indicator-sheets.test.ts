import { describe, expect, it } from 'vitest'
import { indicatorAccount } from '../../../src/data/import/indicator-account.ts'
import { indicatorSheets } from '../../../src/data/import/indicator-sheets.ts'
import { summed, total } from '../../../src/domain/import/account.ts'
import { NO_CHOICES, NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { tableOf } from '../../../src/domain/import/source-table.ts'
import { caseFile, planIn, region } from '../../support/cases.ts'

const { units } = region('93')
const chosen = (...ranks: readonly number[]) =>
  new Map([0, 1, 2].map((rank) => [rank, { ...NO_SHEET_CHOICES, isRead: ranks.includes(rank) }]))

async function apl(choices = NO_CHOICES.sheets) {
  const { sheets } = await planIn('93', caseFile('apl-deux-annees.xlsx'))
  return indicatorSheets(sheets, choices, units, 'APL')
}

describe('the sheets of a workbook of indicators', () => {
  it('are each a table of its own, and one without codes is left, said', async () => {
    const sheets = await apl()
    expect(
      sheets.map(({ isRead, result }) =>
        result.ok
          ? [isRead, result.indicator.titre, result.indicator.annee]
          : [isRead, result.reason],
      ),
    ).toEqual([
      [false, 'no-codes'],
      [true, expect.stringMatching(/ – APL 2021$/), 2021],
      [true, expect.stringMatching(/ – APL 2023$/), 2023],
    ])
  })

  it('are those that the person chose, and no other', async () => {
    const read = (await apl(chosen(2))).filter(({ isRead }) => isRead)
    expect(read.map(({ table, result }) => [table.nom, result.ok])).toEqual([['APL 2023', true]])
    const [only] = read
    if (!only?.result.ok) throw new Error('not read')
    // Alone, it needs no name to be told apart.
    expect(only.result.indicator.titre).not.toContain('–')
    expect(only.result.indicator.annee).toBe(2023)
  })
})

describe('the account of a table of indicators', () => {
  it('counts each cell once, and says why it is not taken', () => {
    const table = tableOf(
      'S',
      [
        'Observatoire d’exemple',
        'Code INSEE;Commune;Nombre de médecins;Taux (%);Vide',
        '05061;Gap;40;12,3;',
        '05061;Gap;41;12,3;nd',
        '05046;Embrun;beaucoup;nd;',
        '13055;Marseille;900;20,1;',
        '05999;Nulle-Part;1;2;',
        '05170;Tallard;1;2;',
        '05040;Chorges;1;2;',
        '05017;La Bâtie-Neuve;1;2;',
        '05023;Briançon;2;2;',
        '05079;Guillestre;2;2;',
        '05132;Savines;4;2;',
        '04112;Manosque;5;2;',
        '04209;Sisteron;6;2;',
        '04070;Digne;7;2;',
        'Total;;44;;',
      ].map((line) => line.split(';')),
    )!
    const [sheet] = indicatorSheets([{ rank: 0, table }], new Map(), units, 'x')
    const account = indicatorAccount(sheet!, units)
    const why = Object.fromEntries(
      account.columns.map(({ entete, why: reasons }) => [entete, Object.fromEntries(reasons)]),
    )
    expect(why).toEqual({
      '': { above: 1 },
      'Code INSEE': { 'unknown-code': 1, 'no-code': 1 },
      Commune: { places: 14 },
      'Nombre de médecins': {
        'two-values': 2,
        'not-a-figure': 1,
        'city-count': 1,
        'unknown-code': 1,
        'no-code': 1,
      },
      'Taux (%)': { 'no-data': 1, 'unknown-code': 1 },
      Vide: { 'no-data': 1 },
    })
    const filled = [...table.above, ...table.rows].flatMap(({ cells }) => cells.filter(Boolean))
    expect(total(account.cells)).toBe(filled.length)
    expect(summed(account.columns.map(({ cells }) => cells))).toEqual(account.cells)
  })
})
