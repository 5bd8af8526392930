import writeXlsxFile from 'write-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { readImport } from '../../../src/data/import/read-import.ts'
import type { SourceTable } from '../../../src/domain/import/source-table.ts'
import {
  bookParts,
  contentOf,
  LAYER,
  read,
  utf16,
  windows1252,
  zipped,
} from '../../support/import-files.ts'

async function tableOf(file: string | Uint8Array): Promise<SourceTable> {
  const content = await contentOf(file)
  if (content.kind !== 'table') throw new Error(content.kind)
  return content.tables[0]!
}
const cells = ({ rows }: SourceTable) => rows.map((row) => row.cells)

async function workbook(rows: readonly (readonly object[])[]): Promise<Uint8Array> {
  const sheet = rows as unknown as Parameters<typeof writeXlsxFile>[0]
  return new Uint8Array(await (await writeXlsxFile(sheet).toBlob()).arrayBuffer())
}

describe('a table that someone brings', () => {
  it.each([
    ['semicolons', 'CPTS;Code\nCPTS d’exemple A;01001\n'],
    ['commas', 'CPTS,Code\n"CPTS d’exemple A",01001\n'],
    ['tabs', 'CPTS\tCode\nCPTS d’exemple A\t01001\n'],
    ['bars', 'CPTS|Code\nCPTS d’exemple A|01001\n'],
    [
      'a mark of UTF-8 and ends of lines of Windows',
      '\uFEFFCPTS;Code\r\nCPTS d’exemple A;01001\r\n',
    ],
    ['ends of lines of several kinds', 'CPTS;Code\r\nCPTS d’exemple A;01001\n'],
    ['the first line that Excel writes', 'sep=;\nCPTS;Code\nCPTS d’exemple A;01001'],
    ['an empty line and empty columns', '\nCPTS;Code;;\nCPTS d’exemple A;01001;;\n;;;\n'],
  ])('is read with %s', async (_, text) => {
    const table = await tableOf(text)
    expect(table.entete).toEqual(['CPTS', 'Code'])
    expect(cells(table)).toEqual([['CPTS d’exemple A', '01001']])
  })

  it('is read in the encodings of Windows, which is said', async () => {
    const text = 'CPTS;Code\nCPTS d’exemple à l’œuvre;01001\n'
    for (const [bytes, encoding] of [
      [windows1252(text), 'windows-1252'],
      [utf16(text), 'utf-16'],
    ] as const) {
      const content = await contentOf(bytes)
      if (content.kind !== 'table') throw new Error(content.kind)
      expect(cells(content.tables[0]!)).toEqual([['CPTS d’exemple à l’œuvre', '01001']])
      expect(content.notes).toEqual([{ kind: 'encoding', line: null, detail: encoding }])
    }
  })

  it('is read in the set of signs that the person says', async () => {
    const bytes = windows1252('CPTS;Code\nCPTS de l’été;01001\n')
    const found = await readImport({ name: 'a.csv', bytes, charset: 'cp850' }, { units: LAYER })
    expect(found).toMatchObject({
      content: { notes: [{ kind: 'encoding', detail: 'cp850' }] },
    })
    expect(
      await readImport({ name: 'a.csv', bytes, charset: null }, { units: LAYER }),
    ).toMatchObject({
      content: { tables: [{ rows: [{ cells: ['CPTS de l’été', '01001'] }] }] },
    })
  })

  it('may have title lines, and keeps the numbers that lines have in the file', async () => {
    const table = await tableOf(
      'Source d’exemple; ; \nRéférentiel : communes; ; \nCode;Libellé;Zonage\n01001;A;1\n\n01002;B;2\n',
    )
    expect(table.titre).toEqual(['Source d’exemple', 'Référentiel : communes'])
    expect(table.entete).toEqual(['Code', 'Libellé', 'Zonage'])
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6])
  })

  it('may have no header', async () => {
    const table = await tableOf('CPTS d’exemple A;01001\nCPTS d’exemple B;01002\n')
    expect(table.entete).toEqual(['', ''])
    expect(cells(table)).toHaveLength(2)
  })

  it('loses what no text may hold, which is said line by line', async () => {
    const content = await contentOf('CPTS;Code\nCPTS d’exemple\u202E A;01001\nCPTS B;01002')
    if (content.kind !== 'table') throw new Error(content.kind)
    expect(cells(content.tables[0]!)[0]).toEqual(['CPTS d’exemple A', '01001'])
    expect(content.notes).toEqual([{ kind: 'text-repaired', line: 2, sheet: 0, detail: null }])
  })

  it('tells where a quote opens that nothing closes', async () => {
    const content = await contentOf('CPTS;Code\nA;01001\n"B;01002\nC;01003\n')
    expect(content.kind === 'table' && content.notes).toEqual([
      { kind: 'open-quote', line: 3, detail: null },
    ])
  })

  it('may be a workbook, whose codes are figures that lost their zero, and whose days are days', async () => {
    const text = (value: string) => ({ value, type: String })
    const bytes = await workbook([
      [text('CPTS'), text('Code'), text('Date'), text('Actif')],
      [
        text('CPTS d’exemple A'),
        { value: 1001, type: Number },
        { value: new Date(Date.UTC(2024, 1, 14)), type: Date, format: 'dd/mm/yyyy' },
        { value: true, type: Boolean },
      ],
    ])
    expect(cells(await tableOf(bytes))).toEqual([['CPTS d’exemple A', '1001', '2024-02-14', 'oui']])
  })

  it('may be a workbook of which only looks fill the last row that Excel knows', async () => {
    const sheet = (rows: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`
    const filled =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>CPTS</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c></row>'
    const book = (rows: string): Uint8Array => zipped(bookParts(sheet(rows)))
    const table = await tableOf(book(`${filled}<row r="1048576"><c r="XFD1048576" s="0"/></row>`))
    expect(cells(table)).toEqual([['A']])
    const far = `${filled}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`
    expect(await read(book(far))).toMatchObject({ ok: false, reason: 'too-many-cells' })
    const unplaced =
      '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'
    expect(cells(await tableOf(book(unplaced)))).toEqual([
      ['1', '', '2', '3'],
      ['4', '', '', ''],
    ])
  })

  it('may be a list of objects, or one that is packed', async () => {
    const json = JSON.stringify([{ nom: 'CPTS d’exemple A', codes: ['01001', '01002'] }])
    expect(cells(await tableOf(json))).toEqual([['CPTS d’exemple A', '01001; 01002']])
    const csv = new TextEncoder().encode('CPTS;Code\nCPTS d’exemple A;01001\n')
    expect(cells(await tableOf(zipped({ 'liste.csv': csv })))).toHaveLength(1)
  })
})
