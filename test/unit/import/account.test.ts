import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../../src/data/formats/table.ts'
import { accountOf, type SheetAccount } from '../../../src/domain/import/account.ts'
import { NO_CHOICES, NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import type { ImportChoices, SheetChoices } from '../../../src/domain/import/import-choices.ts'
import { planImport } from '../../../src/domain/import/plan-import.ts'
import { contextOf, perimeters, planOf, said } from '../../support/import-files.ts'

type Book = readonly { readonly nom: string; readonly rows: readonly string[] }[]

/** The plan of a workbook whose cells are written between bars. */
function planOfBook(
  book: Book,
  sheets: readonly (readonly [number, Partial<SheetChoices>])[] = [],
  more: Partial<ImportChoices> = {},
) {
  const read = tablesFrom(
    book.map(({ nom, rows }) => ({ nom, rows: rows.map((row) => row.split('|')) })),
  )
  if (!read.ok) throw new Error(read.reason)
  const decided = sheets.map(([rank, some]) => [rank, { ...NO_SHEET_CHOICES, ...some }] as const)
  return planImport(
    { kind: 'rows', tables: read.tables, matches: [], notes: read.notes, nom: 'classeur' },
    contextOf(),
    { ...NO_CHOICES, sheets: new Map(decided), ...more },
  )
}

const column = ({ columns }: SheetAccount, entete: string) => {
  const found = columns.find((each) => each.entete === entete)
  const why = found && [...found.why].map(([reason, n]) => `${n} ${reason}`)
  return found && [found.cells.taken, found.cells.partly, found.cells.asked, found.cells.left, why]
}

describe('the account of a file', () => {
  it('tells of each column what is taken, asked and left, and why', async () => {
    const plan = await planOf(
      [
        'Liste au 1er janvier',
        'CPTS;Communes;Statut;Date ACI;Site;Couleur',
        'A;01001, 01002;ACI;2024;0;bleu',
        'B;01003, Nulle-Part;à voir;;www.b.fr;',
        'C;13055, 01004;;;;rouge',
      ].join('\n'),
    )
    const [sheet] = accountOf(plan)
    expect(column(sheet!, '')).toEqual([6, 0, 0, 1, ['1 above']])
    expect(column(sheet!, 'CPTS')).toEqual([3, 0, 0, 0, []])
    expect(column(sheet!, 'Communes')).toEqual([1, 1, 1, 0, ['1 unknown-commune', '1 elsewhere']])
    expect(column(sheet!, 'Statut')).toEqual([1, 0, 1, 0, ['1 unknown-stage']])
    expect(column(sheet!, 'Site')).toEqual([1, 0, 0, 1, ['1 not-a-contact']])
    expect(column(sheet!, 'Couleur')).toEqual([0, 0, 0, 2, ['2 column-left']])
    expect(sheet!.cells).toEqual({ taken: 13, partly: 1, asked: 2, left: 4 })
    expect(sheet!.lines).toBe(5)
  })

  it('calls a row read in part where a column of it is not imported', async () => {
    const plan = await planOf('CPTS;Communes;Couleur\nA;01001;bleu\nB;01002;\n')
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['partly', 'taken'])
  })

  it('counts all rows of a CPTS that is left out, not its first only', async () => {
    const choices = { cpts: new Map([['a', 'ignore' as const]]) }
    const plan = await planOf('CPTS;Code\nA;01001\nA;01002\nB;01003\n', choices)
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['ignored', 'ignored', 'taken'])
    expect(accountOf(plan)[0]?.cells).toEqual({ taken: 4, partly: 0, asked: 0, left: 4 })
    const asked = await planOf('CPTS;Code\nA;01001\nA;01002\n', { policy: 'demander' })
    expect(accountOf(asked)[0]?.cells).toEqual({ taken: 2, partly: 0, asked: 4, left: 0 })
  })
})

describe('a workbook of several sheets', () => {
  const EACH = ['Code INSEE|Commune', '01001|a', '01002|b']

  it('may have one for each CPTS, which bears its name', () => {
    const plan = planOfBook([
      { nom: 'CPTS d’exemple A', rows: EACH },
      { nom: 'CPTS d’exemple B', rows: ['Code INSEE|Commune', '01003|c'] },
    ])
    expect(perimeters(plan)).toEqual({
      'CPTS d’exemple A': '01001 01002',
      'CPTS d’exemple B': '01003',
    })
  })

  it('may tell communes on one and stages on another, which are read together', () => {
    const plan = planOfBook([
      { nom: 'Périmètres', rows: ['CPTS|Communes', 'A|01001, 01002', 'B|01003'] },
      { nom: 'Suivi', rows: ['CPTS|Statut', 'A|ACI', 'B|projet validé'] },
      { nom: 'Lisez-moi', rows: ['Document de travail', 'à ne pas diffuser'] },
    ])
    expect(plan.sheets.map(({ isRead }) => isRead)).toEqual([true, true, false])
    expect(plan.cpts.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
      ['create', 'perimetre', 'stage'],
      ['create', 'perimetre', 'stage'],
    ])
    expect(accountOf(plan).map(({ cells }) => cells.left)).toEqual([0, 0, 2])
  })

  it('has one edition read where two say the same of the same CPTS, and the one that the person chooses', () => {
    const book = [
      { nom: '2023', rows: ['CPTS|Communes', 'A|01001, 01002'] },
      { nom: '2024', rows: ['CPTS|Communes', 'A|01001, 01003'] },
    ]
    expect(perimeters(planOfBook(book))).toEqual({ A: '01001 01002' })
    expect(perimeters(planOfBook(book, [[1, { isRead: true }]]))).toEqual({ A: '01001 01003' })
  })

  it('is left with why: it names no CPTS, says the same again, or is not wanted', () => {
    const sheets = (choices: Parameters<typeof planOfBook>[1]) =>
      planOfBook(
        [
          { nom: 'Lisez-moi', rows: ['Ce classeur|est tenu', 'par|le bureau'] },
          { nom: 'Liste', rows: ['CPTS|Site', 'CPTS d’exemple A|a.fr'] },
          { nom: 'Ancienne liste', rows: ['CPTS|Site', 'CPTS d’exemple A|b.fr'] },
        ],
        choices,
      ).sheets.map(({ left }) => left)
    expect(sheets([])).toEqual(['sheet-other', null, 'sheet-same'])
    expect(sheets([[2, { isRead: true }]])).toEqual(['sheet-left', 'sheet-left', null])
  })

  it('has its titles on the line that the person says', () => {
    const book = [
      { nom: 'Suivi', rows: ['SUIVI DES CPTS||', 'Nom||Communes', '(exemple)||', 'A||01001'] },
    ]
    const plan = planOfBook(book, [[0, { header: 2, lines: new Map([[3, 'left']]) }]])
    expect(plan.columns.map(({ entete }) => entete)).toEqual(['Nom', '', 'Communes'])
    expect(said(plan)).toEqual(['ignored line-left', 'taken'])
    expect(perimeters(plan)).toEqual({ A: '01001' })
  })
})
