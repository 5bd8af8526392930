import fc from 'fast-check'
import type { Feature, MultiPolygon } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { isClean } from '../../src/domain/import/clean-text.ts'
import { NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import type { ImportRead } from '../../src/data/import/import-content.ts'
import { READ_REASONS } from '../../src/domain/import/read-reason.ts'
import { readImport } from '../../src/data/import/read-import.ts'
import {
  bookParts,
  bytesOf,
  contextOf,
  geojson,
  inputOf,
  LAYER,
  letters,
  shapefile,
  zipped,
} from '../support/import-files.ts'

const RUNS = 10_000
const AB = LAYER.dissolve(letters('ab'))
const properties = { nom_cpts: 'CPTS d’exemple A', statut: 'ACI', 'e-mail': 'contact@exemple.fr' }

/** What may happen to a file on its way: bytes changed, lost, said twice, an end cut off, or another file in the middle of it. */
const accidents = fc.array(
  fc.tuple(
    fc.constantFrom('change', 'lose', 'repeat', 'cut', 'insert'),
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.integer({ min: 0, max: 255 }),
  ),
  { minLength: 1, maxLength: 5 },
)

function damaged(
  file: Uint8Array,
  all: readonly (readonly [string, number, number])[],
  words: readonly string[],
): Uint8Array {
  let bytes = [...file]
  for (const [kind, where, value] of all) {
    const at = Math.floor(where * bytes.length)
    if (kind === 'change') bytes[at] = value
    else if (kind === 'lose') bytes.splice(at, 1 + (value % 9))
    else if (kind === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + 1 + value))
    else if (kind === 'insert') bytes.splice(at, 0, ...bytesOf(words[value % words.length] ?? ''))
    else bytes = bytes.slice(0, at)
  }
  return new Uint8Array(bytes)
}

/** Whatever comes, an answer follows: a reason, or content that the rest of the application may trust. */
async function holds(bytes: Uint8Array): Promise<ImportRead> {
  const read = await readImport({ name: 'fichier', bytes }, { units: LAYER })
  if (!read.ok) {
    expect(READ_REASONS).toContain(read.reason)
    return read
  }
  const { content } = read
  if (content.kind === 'sketch') return read
  if (content.kind !== 'dataset') {
    const tables = content.kind === 'table' ? content.tables : [content.table]
    for (const { entete, rows } of tables)
      for (const { cells } of rows) {
        expect(cells).toHaveLength(entete.length)
        expect(cells.every(isClean)).toBe(true)
      }
  }
  if (content.kind === 'shapes') {
    const shapes = content.shapes.flatMap((shape) => shape ?? [])
    const numbers = shapes.flatMap(({ shape }) => shape.coordinates.flat(3))
    expect(numbers.every((each) => Math.abs(each) <= 180)).toBe(true)
    const shares = shapes.flatMap(({ match }) => match.shares.map(([, share]) => share))
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true)
  }
  planImport(inputOf(content), contextOf(), NO_CHOICES)
  return read
}

/** Damages a file that is whole in every way, and never sees more than a reason come of it. */
async function survives(file: Uint8Array, words: readonly string[]): Promise<void> {
  expect((await holds(file)).ok).toBe(true)
  await fc.assert(
    fc.asyncProperty(accidents, async (all) => void (await holds(damaged(file, all, words)))),
    { numRuns: RUNS },
  )
}

const JSON_WORDS = [
  '[',
  '{',
  'null',
  '1e999',
  '-0',
  '"\\ud800"',
  '"__proto__":{"a":1},',
  '[[[[',
  '9e15',
]

describe('a file that is not as it should be never does more than say so', () => {
  it('as CSV', async () => {
    const csv =
      'CPTS;Code INSEE;Commune;Statut;E-mail;Site\nCPTS d’exemple A;1001;"Commune ; a";ACI;a@b.fr;www.b.fr\nB;01002;;;;\n'
    await survives(bytesOf(csv), ['"', ';', '\n', '\u202E', '=1+1', '\t', '""', '\r', 'é'])
  })

  it('as any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await holds(bytesOf(text))
      }),
      { numRuns: RUNS },
    )
  })

  it('as GeoJSON', async () => {
    const file = geojson([{ properties, geometry: AB }], {
      crs: { type: 'name', properties: { name: 'EPSG:4326' } },
    })
    await survives(bytesOf(file), JSON_WORDS)
  })

  it('as GeoJSON of any coordinates', async () => {
    const number = fc.oneof(
      fc.double({ min: 0, max: 0.6, noNaN: true }),
      fc.double(),
      fc.constantFrom(0, 0.1, 0.2, 0.3),
    )
    const ring = fc.array(fc.array(number, { minLength: 1, maxLength: 3 }), { maxLength: 9 })
    const geometry = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'Point', 'GeometryCollection'),
      coordinates: fc.oneof(
        fc.array(ring, { maxLength: 3 }),
        fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 3 }),
        fc.jsonValue({ maxDepth: 4 }),
      ),
    })
    await fc.assert(
      fc.asyncProperty(geometry, async (one) => {
        await holds(bytesOf(geojson([{ properties, geometry: one }])))
      }),
      { numRuns: RUNS },
    )
  })

  it('as TopoJSON', async () => {
    const cpts: Feature<MultiPolygon> = { type: 'Feature', properties, geometry: AB }
    const file = topology({ cpts }, 1e4)
    await survives(bytesOf(JSON.stringify(file)), [...JSON_WORDS, '-1', '99', '[0]'])
  })

  it('as KML', async () => {
    const ring = '0,0 0.4,0 0.4,0.2 0,0.2 0,0'
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>CPTS d’exemple A</name><ExtendedData><Data name="statut"><value>ACI</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
    await survives(bytesOf(kml), [
      '<',
      '>',
      '&amp;',
      '&#0;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '</a>',
      '<a b="',
    ])
  })

  it('as XLSX', async () => {
    const cells = ['CPTS', 'Code'].map(
      (text, at) => `<c r="${'AB'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${cells.join('')}</row><row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="B2"><v>1001</v></c></row></sheetData></worksheet>`
    const words = ['<', '</c>', '<c r="A1048576"><v>1</v></c>', 't="s"', '<v>', '&#65;', 'NaN']
    // Either the archive comes to harm, or what is in it.
    await survives(zipped(bookParts(sheet)), words)
    await fc.assert(
      fc.asyncProperty(accidents, async (all) => {
        const hurt = damaged(bytesOf(sheet), all, words)
        await holds(zipped({ ...bookParts(''), 'xl/worksheets/sheet1.xml': hurt }))
      }),
      { numRuns: RUNS },
    )
  })

  it('as a shapefile', async () => {
    const { shp, dbf } = shapefile([{ nom: 'CPTS d’exemple A', shape: AB }])
    expect((await holds(zipped({ 'a.shp': shp, 'a.dbf': dbf }))).ok).toBe(true)
    await fc.assert(
      fc.asyncProperty(accidents, accidents, fc.boolean(), async (all, others, both) => {
        const files = {
          'a.shp': damaged(shp, all, ['\u0000\u0000\u0000\u0005']),
          'a.dbf': both ? damaged(dbf, others, ['\r']) : dbf,
        }
        await holds(zipped(files))
      }),
      { numRuns: RUNS },
    )
  })
})
