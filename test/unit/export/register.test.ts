import type { FeatureCollection, MultiPolygon } from 'geojson'
import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellText } from '../../../src/data/export/csv-cell.ts'
import { perimeterGeojson } from '../../../src/data/export/perimeter-geojson.ts'
import { registerCsv } from '../../../src/data/export/register-csv.ts'
import { registerGeojson } from '../../../src/data/export/register-geojson.ts'
import {
  columnsOf,
  type RegisterRow,
  type RegisterValue,
} from '../../../src/data/export/register-table.ts'
import { registerXlsx } from '../../../src/data/export/register-xlsx.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { outlineOf } from '../../../src/geometry/outline.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { unzip } from './unzip.ts'

const LABELS = { nom: 'Nom', dep: 'Département', pop: 'Population', part: 'Part' }
const row = (values: Partial<Record<keyof typeof LABELS, RegisterValue>>): RegisterRow =>
  Object.entries(values).map(([key, value]) => ({
    key,
    label: LABELS[key as keyof typeof LABELS],
    value,
  }))

const ROWS = [
  row({ nom: 'CPTS de l’Étoile; "Sud"', dep: '01', pop: 41_000, part: 0.5 }),
  row({ nom: '=1+1', dep: '2A', pop: null, part: -0.25 }),
]

/** A strict reader of what RFC 4180 allows, with semicolons. */
function parse(csv: string): string[][] {
  const rows: string[][] = []
  let line: string[] = []
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    line.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') {
      rows.push(line)
      line = []
    }
  }
  return rows
}

describe('the columns of the register', () => {
  it('are those given, else those the rows have, in the order first met', () => {
    const rows = [row({ nom: 'a' }), row({ pop: 1, nom: 'b' })]
    expect(columnsOf(rows).map(({ key }) => key)).toEqual(['nom', 'pop'])
    const twice = [...rows, [{ key: 'nom', label: 'Name', value: 'c' }]]
    expect(columnsOf(twice)).toEqual(columnsOf(rows))
    expect(parse(registerCsv(rows).slice(1))).toEqual([
      ['Nom', 'Population'],
      ['a', ''],
      ['b', '1'],
    ])
    const columns = [{ key: 'pop', label: 'Habitants' }]
    expect(registerCsv([], columns)).toBe('\uFEFFHabitants\r\n')
    expect(registerCsv(rows, columns)).toBe('\uFEFFHabitants\r\n\r\n1\r\n')
  })
})

describe('the register as CSV', () => {
  it('opens in a French Excel: BOM, semicolons, CRLF, decimal commas, what is not known empty', () => {
    expect(registerCsv(ROWS)).toBe(
      '\uFEFFNom;Département;Population;Part\r\n' +
        '"CPTS de l’Étoile; ""Sud""";01;41000;0,5\r\n' +
        "'=1+1;2A;;-0,25\r\n",
    )
  })

  it('tells a true zero from what is missing, and writes no figure that is none', () => {
    const rows = [row({ pop: 0, part: Number.NaN }), row({ pop: null, part: 1e-7 })]
    expect(registerCsv([row({ pop: 1e21 })])).toContain('\n1000000000000000000000\r')
    expect(parse(registerCsv(rows).slice(1)).slice(1)).toEqual([
      ['0', ''],
      ['', '0,0000001'],
    ])
  })

  it('gives every text and every figure back, none as a formula', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab é";\n\r\t=+-@\'') })
    const figures = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e15, max: 1e15 }))
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, figures), { minLength: 1 }), (values) => {
        const rows = values.map(([nom, pop]) => row({ nom, pop }))
        const [, ...lines] = parse(registerCsv(rows).slice(1))
        expect(lines).toHaveLength(values.length)
        for (const [rank, [nom = '', pop = '']] of lines.entries()) {
          expect(nom).not.toMatch(/^[=+\-@\t\r]/)
          expect(cellText(nom)).toBe(values[rank]?.[0])
          expect(pop).toMatch(/^-?\d+(?:,\d+)?$/)
          expect(Number(pop.replace(',', '.'))).toBeCloseTo(values[rank]?.[1] ?? Number.NaN, 15)
        }
      }),
    )
  })
})

const xml = (text = '') => new DOMParser().parseFromString(text, 'text/xml')

/** The cells of the only sheet, as Excel would read them: text, number or nothing; and whether in bold. */
async function sheetOf(blob: Blob) {
  const files = await unzip(blob)
  const styles = xml(files.get('xl/styles.xml'))
  const fonts = [...styles.getElementsByTagName('fonts')[0]!.getElementsByTagName('font')]
  const formats = [...styles.getElementsByTagName('cellXfs')[0]!.getElementsByTagName('xf')]
  const cells = xml(files.get('xl/worksheets/sheet1.xml')).getElementsByTagName('c')
  return new Map(
    [...cells].map((each) => {
      const content = each.textContent ?? ''
      const value = each.getAttribute('t') === 'inlineStr' ? content : Number(content)
      const format = formats[Number(each.getAttribute('s') || 0)]
      const bold = fonts[Number(format?.getAttribute('fontId'))]!.getElementsByTagName('b')
      const look = Number(format?.getAttribute('numFmtId'))
      return [each.getAttribute('r') ?? '', { value, bold: bold.length > 0, look }]
    }),
  )
}

describe('the register as XLSX', () => {
  it('keeps codes as texts, figures as numbers, and leaves empty what is not known', async () => {
    const blob = registerXlsx([{ nom: 'CPTS', rows: ROWS }])
    expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    const cells = await sheetOf(blob)
    const read = (line: number) =>
      ['A', 'B', 'C', 'D'].map((at) => cells.get(`${at}${line}`)?.value)
    expect(read(1)).toEqual(['Nom', 'Département', 'Population', 'Part'])
    expect(read(2)).toEqual(['CPTS de l’Étoile; "Sud"', '01', 41_000, 0.5])
    expect(read(3)).toEqual(['=1+1', '2A', undefined, -0.25])
  })

  it('has its head in bold, which stays in sight, and nothing else', async () => {
    const blob = registerXlsx([{ nom: 'CPTS', rows: ROWS }])
    for (const [place, { bold }] of await sheetOf(blob)) expect(bold).toBe(/^[A-Z]1$/.test(place))
    expect((await unzip(blob)).get('xl/worksheets/sheet1.xml')).toContain('ySplit="1"')
  })

  it('runs no formula and breaks on no character', async () => {
    const nom = '<b>&"\u0000\u000B</b>'
    const blob = registerXlsx([{ nom: 'CPTS', rows: [row({ nom }), row({ nom: '' })] }])
    expect((await sheetOf(blob)).get('A2')?.value).toBe('<b>&"</b>')
    expect((await unzip(blob)).get('xl/worksheets/sheet1.xml')).not.toContain('<f')
  })

  it('names the sheet as Excel lets one', async () => {
    const sheets = ['Suivi [11/75]: tout ? *', 'x'.repeat(40), '', "''"]
    const names = await Promise.all(
      sheets.map(async (name) => {
        const files = await unzip(registerXlsx([{ nom: name, rows: ROWS }]))
        const [sheet] = xml(files.get('xl/workbook.xml')).getElementsByTagName('sheet')
        return sheet?.getAttribute('name')
      }),
    )
    expect(names).toEqual(['Suivi 11 75 tout', 'x'.repeat(31), 'CPTS', 'CPTS'])
  })

  it('writes a register without a row', async () => {
    const cells = await sheetOf(
      registerXlsx([{ nom: 'CPTS', rows: [], columns: [{ key: 'nom', label: 'Nom' }] }]),
    )
    expect([...cells].map(([place, { value }]) => [place, value])).toEqual([['A1', 'Nom']])
    expect(registerXlsx([{ nom: 'CPTS', rows: [] }])).toBeInstanceOf(Blob)
  })
})

describe('the register as GeoJSON', () => {
  const file = builtRegion('11')
  const layer = topologyLayer(file.topology)
  const atlas = buildAtlas(publishedCpts('11'), file.units)
  const context = { populationYear: 2023, note: null }
  const items = [...atlas.facts.values()].map((facts) => {
    const drawn = outlineOf(layer, [...facts.territory])
    return { facts, outline: drawn.ok ? drawn.outline.shape : null }
  })
  const read = (some: typeof items) =>
    JSON.parse(registerGeojson(some, context)) as FeatureCollection<MultiPolygon | null>

  it('has every CPTS in order, drawn or not, with the figures of its own file', () => {
    const { features } = read(items)
    expect(features.map(({ id }) => id)).toEqual([...atlas.facts.keys()])
    expect(items.filter(({ outline }) => outline === null)).toHaveLength(16)
    for (const [rank, { facts, outline }] of items.entries()) {
      if (outline === null) expect(features[rank]?.geometry).toBeNull()
      else {
        const alone = JSON.parse(perimeterGeojson(facts, outline, context)) as FeatureCollection
        expect(features[rank]).toEqual(alone.features[0])
      }
    }
  })

  it('says that the population of an unknown perimeter is not known, rather than zero', () => {
    for (const { properties, geometry } of read(items).features) {
      if (geometry === null) expect(properties?.['population']).toBeNull()
      else expect(properties?.['population']).toBeGreaterThan(0)
    }
  })

  it('has the box of what is drawn, none where nothing is', () => {
    const [west = 0, south = 0, east = 0, north = 0] = read(items).bbox ?? []
    const points = items.flatMap(({ outline }) => outline?.coordinates.flat(2) ?? [])
    expect(west).toBeCloseTo(Math.min(...points.map(([x = 0]) => x)), 5)
    expect(north).toBeCloseTo(Math.max(...points.map(([, y = 0]) => y)), 5)
    expect([west < east, south < north]).toEqual([true, true])
    expect(read(items.filter(({ outline }) => outline === null))).not.toHaveProperty('bbox')
    expect(read([])).toEqual({ type: 'FeatureCollection', features: [] })
  })
})
