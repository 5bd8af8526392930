import fc from 'fast-check'
import { expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { accountOf, total } from '../../src/domain/import/account.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import { contentOf, contextOf, inputOf } from '../support/import-files.ts'

const DAY = new Date(Date.UTC(2024, 1, 14))
/** A cell as a spreadsheet keeps it: a text, a number, a day or yes and no. */
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.constantFrom('CPTS d’exemple A', 'a, b', '01001', 'ACI', '3/4/23') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<number | Date | boolean>(1002, 45_000, 0.5, 0, DAY, true),
  },
)
const sheet = fc
  .record({
    titles: fc.array(fc.constantFrom('CPTS', 'Communes', 'Statut', 'Date ACI', 'Réf.'), {
      minLength: 1,
      maxLength: 5,
    }),
    above: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
  })
  .map(({ titles, above, rows }) => [...above, titles, ...rows])
type Value = string | number | boolean | Date | null

const written = async (sheets: readonly (readonly (readonly Value[])[])[]): Promise<Uint8Array> => {
  const book = writeXlsxFile(
    sheets.map((rows, rank) => ({
      sheet: `Feuille ${rank}`,
      data: rows.map((row) => row.map(asCell)),
    })),
  )
  return new Uint8Array(await (await book.toBlob()).arrayBuffer())
}

function asCell(value: Value) {
  if (value === null) return null
  if (value instanceof Date) return { value, type: Date, format: 'dd/mm/yyyy' }
  if (typeof value === 'number') return { value, type: Number }
  return typeof value === 'boolean' ? { value, type: Boolean } : { value, type: String }
}

it('counts once each cell that a workbook holds, from its bytes to its account', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const content = await contentOf(await written(sheets))
      const account = accountOf(planImport(inputOf(content), contextOf(), NO_CHOICES))
      const filled = sheets.flat(2).filter((value) => value !== null).length
      expect(account.reduce((sum, { cells }) => sum + total(cells), 0)).toBe(filled)
    }),
    { numRuns: 60 },
  )
})
