import { NO_SHEET_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { describe, expect, it } from 'vitest'
import { caseFile, made, planIn, region } from '../../support/cases.ts'
import {
  bytesOf,
  contentOf,
  LAYER,
  letters,
  perimeters,
  planOf,
  read,
  shapefile,
  utf16,
  zipped,
} from '../../support/import-files.ts'

const shape = (line: string) => LAYER.dissolve(letters(line))

describe('texts are read in the set that they were written in', () => {
  it.each<[string, Record<string, string>]>([
    [
      'mac-roman.csv',
      { Briançonnais: 'complet 05023 05085 05093', Préalpes: 'complet 04049 04115 04219' },
    ],
    [
      'double-utf8.csv',
      { Briançonnais: 'complet 05023 05085 05093', Préalpes: 'complet 04049 04115' },
    ],
    ['utf16-sans-bom.txt', { Briançonnais: 'complet 05023 05093' }],
  ])('%s', async (name, expected) => {
    expect(made(await planIn('93', caseFile(name)))).toEqual(expected)
  })

  it('UTF-16 either way round, DOS, and broken twice in part', async () => {
    const text = 'CPTS;Communes\nCPTS Essai Été;Briançon, Névache\n'
    const wide = utf16(text).slice(2)
    const turned = wide.map((_, at) => wide[at % 2 === 0 ? at + 1 : at - 1] ?? 0)
    const dos = Uint8Array.from(
      text,
      (sign) => ({ É: 0x90, é: 0x82, ç: 0x87 })[sign] ?? sign.charCodeAt(0),
    )
    const broken = bytesOf(text.replace('é', 'Ã©').replace('ç', 'Ã§'))
    for (const bytes of [wide, turned, dos, broken])
      expect(made(await planIn('93', bytes))).toEqual({ Été: 'complet 05023 05093' })
  })

  it('the table of a shapefile too, whatever its label says', async () => {
    const { shp, dbf } = shapefile([{ nom: 'CPTS Gapen?ais', shape: shape('ab') }])
    const labelled = (byte: number, cpg?: string) =>
      zipped({
        'a.shp': shp,
        'a.dbf': dbf.map((each) => (each === 63 ? byte : each)),
        ...(cpg && { 'a.cpg': bytesOf(cpg) }),
      })
    for (const [byte, cpg] of [
      [0xe7, 'ISO 8859-1'],
      [0xe7, 'ISO_8859-1'],
      [0xe7, 'ANSI 1252'],
      [0xe7, 'n’importe quoi'],
      [0x87, 'CP850'],
      [0x87, undefined],
      [0xe7, undefined],
    ] as const)
      expect(perimeters(await planOf(labelled(byte, cpg)))).toEqual({
        'CPTS Gapençais': '01001 01002',
      })
  })
})

describe('tables come in many files', () => {
  const EXPECTED = { Un: 'complet 05061 05170', Deux: 'complet 05046' }
  it.each(['xlsx-sans-r.xlsx', 'xlsx-dans-zip.zip'])('%s', async (name) => {
    expect(made(await planIn('93', caseFile(name)))).toEqual(EXPECTED)
  })

  it('HTML under the name of a workbook, and the XML of Excel 2003', async () => {
    expect(made(await planIn('93', caseFile('html.xls')))).toEqual({ Un: 'complet 05046 05061' })
    const unclosed =
      '<table><tr><td>CPTS<td>Communes<tr><td>CPTS Essai &Eacute;t&#233;<td>La&nbsp;B&acirc;tie-Neuve</table>'
    expect(made(await planIn('93', unclosed))).toEqual({ Été: 'complet 05017' })
    const excel =
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Liste"><Table><Row><Cell><Data ss:Type="String">CPTS</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">Codes INSEE</Data></Cell></Row><Row><Cell><Data ss:Type="String">CPTS Essai A</Data></Cell><Cell ss:Index="3"><Data ss:Type="String">05061</Data></Cell></Row></Table></Worksheet></Workbook>'
    expect(made(await planIn('93', excel))).toEqual({ A: 'complet 05061' })
    expect(await read('<html><body><p>Erreur 404</p></body></html>')).toMatchObject({
      reason: 'unknown-format',
    })
  })

  it('beside a readme, which is said', async () => {
    const sheet = { ...NO_SHEET_CHOICES, territory: true }
    const plan = await planIn('93', caseFile('lisezmoi-et-csv.zip'), {
      sheets: new Map([[0, sheet]]),
    })
    expect(made(plan)).toEqual({ Un: 'complet 05061' })
    expect(plan.fileNotes).toContainEqual({ kind: 'file-left', line: null, detail: 'LISEZMOI.txt' })
  })

  it('several in one archive', async () => {
    const files = {
      'a.csv': bytesOf('CPTS;Codes\nA;01001\n'),
      'b.csv': bytesOf('CPTS;Codes\nB;01002\n'),
    }
    expect(perimeters(await planOf(zipped(files)))).toEqual({ A: '01001', B: '01002' })
  })

  it('a .dbf without its shapes, which is a table', async () => {
    const { dbf } = shapefile([
      { nom: 'CPTS Essai É', shape: { type: 'MultiPolygon', coordinates: [] } },
    ])
    for (const file of [dbf, zipped({ 'a/liste.dbf': dbf })]) {
      const content = await contentOf(file, region('93'))
      expect(content).toMatchObject({
        kind: 'table',
        tables: [{ entete: ['NOM_CPTS'], rows: [{ cells: ['CPTS Essai É'] }] }],
      })
    }
    expect(await read(dbf.slice(0, 40))).toMatchObject({ ok: false })
  })

  it('with a sheet a CPTS', async () => {
    expect(made(await planIn('93', caseFile('feuille-par-cpts.xlsx')))).toEqual({
      Un: 'complet 05061 05170',
      Deux: 'complet 05040 05046',
    })
  })

  it('with shares shown in percent', async () => {
    const content = await contentOf(caseFile('pourcents.xlsx'), region('93'))
    expect(content.kind === 'table' && content.tables[0]?.rows[0]?.cells.slice(2)).toEqual([
      '12.34 %',
      '15.8 %',
    ])
  })
})

describe('formats that are not read are named, with what to export instead', () => {
  it.each([
    ['archive.7z', 'archive'],
    ['classeur.xlsb', 'xlsb'],
  ])('%s', async (name, reason) => {
    expect(await read(caseFile(name))).toMatchObject({ ok: false, reason })
  })

  it('an archive of archives, and one beside what is read', async () => {
    const inner = zipped({ 'a.csv': bytesOf('CPTS;Codes\nCPTS Essai A;05061\n') })
    const twice = await read(zipped({ 'a.zip': inner, 'b.zip': inner }))
    expect(twice).toMatchObject({ ok: false, reason: 'packed-twice' })
    const beside = zipped({ 'a.zip': inner, 'b.csv': bytesOf('CPTS;Codes\nCPTS Essai B;05061\n') })
    expect((await planIn('93', beside)).fileNotes).toContainEqual({
      kind: 'file-left',
      line: null,
      detail: 'a.zip',
    })
  })

  it.each<[string, Uint8Array, string]>([
    ['GeoPackage', bytesOf('SQLite format 3\0\u0010'), 'geopackage'],
    ['RAR', bytesOf('Rar!\u001A\u0007'), 'archive'],
    ['PDF', bytesOf('%PDF-1.7\n'), 'pdf'],
    [
      'MIF',
      bytesOf(
        'Version   300\nCharset "WindowsLatin1"\nDelimiter ","\nCoordSys Earth Projection 1, 104\nColumns 1\n',
      ),
      'mapinfo',
    ],
    ['TAB', bytesOf('!table\n!version 300\n'), 'mapinfo'],
    [
      'ODS',
      zipped({
        mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': bytesOf('<a/>'),
      }),
      'opendocument',
    ],
    ['DOCX', zipped({ 'word/document.xml': bytesOf('<a/>') }), 'word'],
    ['GML', bytesOf('<wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml"/>'), 'flat-map'],
  ])('%s', async (_, bytes, reason) => {
    expect(await read(bytes)).toMatchObject({ ok: false, reason })
  })
})
