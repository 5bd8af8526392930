import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tablesFrom } from '../../src/data/formats/table.ts'
import { accountOf, cellFates, summed, total } from '../../src/domain/import/account.ts'
import { NO_CHOICES, NO_SHEET_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import { cleanText } from '../../src/domain/import/source-table.ts'
import { RUNS } from '../support/hurt-files.ts'
import { contextOf } from '../support/import-files.ts'

const TITLES = [
  'CPTS',
  'Commune',
  'Code INSEE',
  'Communes',
  'Statut',
  'Date ACI',
  'Site',
  'Réf.',
  '',
]
const CELLS = [
  'CPTS d’exemple A',
  'CPTS d’exemple B',
  '01001',
  '1002',
  '99999',
  '13055',
  'a, b, Nulle-Part',
  'a',
  'ACI',
  'à voir',
  '3/4/23',
  'bientôt',
  '0',
  'NC',
  '-',
  'Total',
  'www.exemple.org',
  'javascript:x',
  ' ',
]
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', ...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
function transposed(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? ''))
}
/** A sheet as offices keep them: lines above, titles, rows, some of them empty, a total at the end. */
const sheet = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    titles: fc.array(fc.constantFrom(...TITLES), { maxLength: 7 }),
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
    nom: fc.constantFrom(null, 'CPTS d’exemple A', 'Feuil1', 'Notes'),
    side: fc.constantFrom('as it is', 'as it is', 'turned', 'twice'),
  })
  .map(({ above, titles, rows, nom, side }) => {
    const all = [...above, titles, ...rows]
    if (side === 'twice') return { nom, rows: all.map((row) => [...row, '', ...row]) }
    return { nom, rows: side === 'turned' ? transposed(all) : all }
  })
const choices = fc
  .record({
    isRead: fc.constantFrom(null, true, false),
    header: fc.constantFrom(null, 1, 2, 3, 'none' as const),
    turned: fc.constantFrom(null, true, false),
    lines: fc.constantFrom(new Map(), new Map([[3, 'left' as const]])),
  })
  .map((some) => ({ ...NO_SHEET_CHOICES, ...some }))

describe('the account of a file', () => {
  it('counts each cell that holds something once, whatever the sheets hold and whatever is decided', () => {
    fc.assert(
      fc.property(fc.array(sheet, { maxLength: 4 }), fc.array(choices), (sheets, decided) => {
        const read = tablesFrom(sheets)
        if (!read.ok) return
        const plan = planImport(
          { kind: 'rows', tables: read.tables, matches: [], notes: read.notes, nom: 'liste' },
          contextOf(),
          { ...NO_CHOICES, sheets: new Map(decided.map((each, rank) => [rank, each])) },
        )
        const account = accountOf(plan)
        const rows = sheets.flatMap(({ rows: all }) =>
          all.map((row) => row.filter((text) => cleanText(text) !== '').length),
        )
        expect(account.reduce((sum, { cells }) => sum + total(cells), 0)).toBe(
          rows.reduce((sum, n) => sum + n, 0),
        )
        // Tables side by side share their lines, and one that was turned has columns in their place.
        const isPlain = plan.sheets.every(({ table }) => !table.beside && !table.turned)
        if (isPlain)
          expect(account.reduce((sum, { lines }) => sum + lines, 0)).toBe(
            rows.filter((n) => n > 0).length,
          )
        for (const { cells, columns } of account)
          expect(summed(columns.map((column) => column.cells))).toEqual(cells)
      }),
      { numRuns: RUNS },
    )
  })

  it('calls a row taken as it stands only where each of its cells is', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        const read = tablesFrom([one])
        if (!read.ok || read.tables.length > 1) return
        const plan = planImport(
          { kind: 'rows', tables: read.tables, matches: [], notes: read.notes, nom: 'liste' },
          contextOf(),
          NO_CHOICES,
        )
        const whole = plan.rows.every(({ outcome }) => outcome === 'taken')
        const cells = summed(
          accountOf(plan).flatMap(({ columns }) =>
            columns.flatMap((column) => (column.at === null ? [] : [column.cells])),
          ),
        )
        if (whole) expect(cells).toMatchObject({ partly: 0, asked: 0, left: 0 })
        const [only] = plan.sheets
        for (const { line, outcome } of plan.rows) {
          const row = only?.table.rows.find((each) => each.line === line)
          const fates =
            only && row
              ? cellFates(
                  only,
                  row,
                  plan.rows.find((each) => each.line === line),
                )
              : []
          const isPut = outcome === 'taken' || outcome === 'corrected'
          expect(fates.every((fate) => fate === null || fate.fate === 'taken')).toBe(isPut)
        }
      }),
      { numRuns: RUNS },
    )
  })
})
