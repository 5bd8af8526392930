import fc from 'fast-check'
import Papa from 'papaparse'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { communesCsv } from '../../src/data/export/communes-csv.ts'
import { cptsCsv } from '../../src/data/export/cpts-csv.ts'
import { importReportCsv } from '../../src/data/export/import-report-csv.ts'
import { registerCsv } from '../../src/data/export/register-csv.ts'
import { registerXlsx } from '../../src/data/export/register-xlsx.ts'
import { sketchCsv } from '../../src/data/sketch/sketch-csv.ts'
import { draftOf, exportOf } from '../support/drafts.ts'
import { datasetOf } from '../support/import-files.ts'
import { unzip } from '../unit/export/unzip.ts'
import { code, codes, cpts, unit } from '../unit/domain/samples.ts'

/** A text that a spreadsheet would run, or nearly. */
const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', "'="), fc.string())
  .map((parts) => parts.join(''))

const NAMED = { nom: 'Commune', departement: '01' }

/** Every export whose texts come from people, given one text for all of them. */
const EXPORTS: Readonly<Record<string, (text: string) => string>> = {
  'communes-csv': (text) =>
    communesCsv(
      new Set(codes('01001')),
      new Map([[code('01001'), unit('01001', 1, { ...NAMED, nom: text })]]),
      new Map(),
      2023,
    ),
  'cpts-csv': (text) =>
    cptsCsv(datasetOf([cpts('a', codes('01001'), 'complet', { nom: text })]), new Map()),
  'import-report-csv': (text) =>
    importReportCsv(
      [
        {
          sheet: 0,
          line: 2,
          cpts: text,
          key: null,
          isTaken: false,
          whole: null,
          left: [text],
          outcome: 'ignored',
          notes: [{ reason: 'no-name', text }],
        },
      ],
      {
        header: [text, text, text, text],
        line: ({ line }) => `${line}`,
        outcome: () => text,
        note: () => text,
      },
    ),
  'register-csv': (text) => registerCsv([[{ key: 'a', label: text, value: text }]]),
  'sketch-csv': (text) => sketchCsv(exportOf(draftOf({ nom: text }))),
}

describe('no export holds what a spreadsheet would run', () => {
  it.each(Object.entries(EXPORTS))('%s', (_, write) => {
    fc.assert(
      fc.property(formula, (text) => {
        const { data } = Papa.parse<string[]>(write(text).replace('\uFEFF', ''), { delimiter: ';' })
        const run = data.flat().filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))
        expect(run).toEqual([])
      }),
    )
  })

  it('register-xlsx', async () => {
    const book = registerXlsx([
      { nom: '=1+1', rows: [[{ key: 'a', label: '=1+1', value: '=1+1' }]] },
    ])
    const sheet = (await unzip(book)).get('xl/worksheets/sheet1.xml') ?? ''
    expect(sheet).not.toContain('<f')
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(2)
  })

  it('whatever export is written next is held to it', () => {
    const folders = ['export', 'sketch'].map(
      (name) => new URL(`../../src/data/${name}/`, import.meta.url),
    )
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => ({ name, folder })))
    const tables = files.filter(
      ({ name }) => /-(?:csv|xlsx)\.ts$/.test(name) && !name.startsWith('read-'),
    )
    expect(tables.map(({ name }) => name.slice(0, -3)).toSorted()).toEqual(
      [...Object.keys(EXPORTS), 'register-xlsx'].toSorted(),
    )
    for (const { name, folder } of tables.filter((each) => each.name.endsWith('-csv.ts')))
      expect(readFileSync(new URL(name, folder), 'utf8')).toMatch(/csv-(?:cell|text)\.ts'/)
  })
})
