import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { perimeterGeojson } from '../../../src/data/export/perimeter-geojson.ts'
import { readSketchFile } from '../../../src/data/sketch/read-sketch.ts'
import { sketchCsv } from '../../../src/data/sketch/sketch-csv.ts'
import { sketchGeojson, sketchTopojson } from '../../../src/data/sketch/sketch-features.ts'
import { sketchKml } from '../../../src/data/sketch/sketch-kml.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { draftOf, exportOf, fileOf, partOf, square, withDomParser } from '../../support/drafts.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'
import { code, territory, unit } from '../domain/samples.ts'

beforeAll(withDomParser)

const draft = draftOf({
  sketch: {
    units: territory('01001 75113'),
    parts: new Map([[code('01002'), partOf(0.25, square(2, 48, 0.5), square(2.1, 48.1, 0.1))]]),
  },
})
const given = exportOf(draft, [unit('01001', 12), unit('01002', 7)])
const same = { ok: true, draft, ignored: [] }

async function codesOf(text: string, name?: string): Promise<unknown> {
  const read = await readSketchFile(fileOf(text, name))
  return read.ok ? [...read.draft.sketch.units] : read.reason
}

describe('a file that may hold a sketch', () => {
  it('is not read when it is too big', async () => {
    const text = vi.fn<() => Promise<string>>()
    const big = { name: 'a.csv', size: 10_000_001, text }
    expect(await readSketchFile(big)).toEqual({ ok: false, reason: 'too-big' })
    expect(text).not.toHaveBeenCalled()
  })

  it('is refused when it is no text, or can no longer be read', async () => {
    const workbook = fileOf('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'a.csv')
    expect(await readSketchFile(workbook)).toEqual({ ok: false, reason: 'not-text' })
    const gone = { name: 'a', size: 1, text: () => Promise.reject(new Error('NotReadableError')) }
    expect(await readSketchFile(gone)).toEqual({ ok: false, reason: 'not-text' })
  })

  it('is known by what it holds, not by its name', async () => {
    const texts = [
      sketchCsv(given),
      sketchGeojson(given),
      await sketchTopojson(given),
      await sketchKml(given),
    ]
    for (const text of texts) {
      expect(await readSketchFile(fileOf(text, 'a.xlsx'))).toEqual(same)
      expect(await readSketchFile(fileOf(`\uFEFF${text}`, 'a.jpg'))).toEqual(same)
    }
  })

  it('may have been turned, rotated or closed anew by another tool', async () => {
    const json = JSON.parse(sketchGeojson(given)) as {
      features: { geometry: { type: string; coordinates: unknown } }[]
    }
    const [piece] = draft.sketch.parts.get(code('01002'))!.shape.coordinates
    const turned = piece!.map((ring) => {
      const open = ring.slice(0, -1).toReversed()
      return [...open.slice(2), ...open.slice(0, 3)]
    })
    json.features[1]!.geometry = { type: 'Polygon', coordinates: turned }
    expect(await readSketchFile(fileOf(JSON.stringify(json)))).toEqual(same)
  })

  it('may be a perimeter that this atlas exported: its codes, its name, and that it started from there', async () => {
    const region = builtRegion('93')
    const { facts } = buildAtlas(publishedCpts('93'), region.units)
    const one = [...facts.values()].find(({ territory }) => territory.size > 1)
    const context = { populationYear: 2023, note: null }
    const outline = { type: 'MultiPolygon' as const, coordinates: [[square(2, 48, 1)]] }
    expect(await readSketchFile(fileOf(perimeterGeojson(one!, outline, context)))).toEqual({
      ok: true,
      draft: {
        nom: one!.cpts.nom,
        region: null,
        origine: one!.cpts.id,
        sketch: { units: one!.territory, parts: new Map() },
        vintage: { cog: null, population: null },
      },
      ignored: [],
    })
  })

  it('has no codes when it is a map of something else', async () => {
    const feature = {
      type: 'Feature',
      properties: { name: 'Commune d’exemple a' },
      geometry: { type: 'Point', coordinates: [2, 48] },
    }
    const collection = { type: 'FeatureCollection', features: [feature, null, 3] }
    const topology = {
      type: 'Topology',
      arcs: [],
      objects: { a: { type: 'GeometryCollection', geometries: [{ type: null }] } },
    }
    const kml =
      '<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>a</name></Placemark></kml>'
    for (const text of [JSON.stringify(feature), JSON.stringify(collection), kml])
      expect(await codesOf(text)).toBe('no-codes')
    expect(await codesOf(JSON.stringify(topology))).toBe('no-codes')
  })

  it('has a format that is not known when it is other JSON or XML', async () => {
    for (const text of ['{}', '[1,2]', '{"type":"Point"}', '<html><p>01001</p></html>', '<gpx/>'])
      expect(await codesOf(text)).toBe('unknown-format')
  })

  it('is damaged when it is cut off, or says what no sketch does', async () => {
    const geojson = sketchGeojson(given)
    const kml = await sketchKml(given)
    const topojson = await sketchTopojson(given)
    const csv = sketchCsv(given)
    const cases = [
      geojson.slice(0, -1),
      geojson.replace('"75113"', '"7511"'),
      geojson.replace('"75113"', '"01001"'),
      geojson.replace('"75113"', '"01002"'),
      geojson.replace('"region":"11"', '"region":11'),
      geojson.replace('"part":0.25', '"part":1'),
      geojson.replace('"01002":0.25', ''),
      geojson.replace('"nom":"Secteur d’exemple"', '"nom":3'),
      geojson.replaceAll('2.1,', '222.1,'),
      geojson.replaceAll('2.5,', '2,').replaceAll('2.2,', '2.1,'),
      kml.slice(0, -9),
      kml.replace('<kml', '<!DOCTYPE kml [<!ENTITY a "b">]><kml'),
      kml.replace('<value>0.25</value>', '<value>beaucoup</value>'),
      kml.replace('<value>01001 75113</value>', '<value>01001 Paris</value>'),
      topojson.replaceAll('"arcs":[[[', '"arcs":[[[9'),
      topojson.replace('"type":"Topology"', '"type":"Topology","transform":{}'),
      csv.replace('75113;', 'Total;'),
      csv.replace('0,25', '25 %'),
      csv.replace('MultiPolygon', 'Point'),
    ]
    const results = await Promise.all(cases.map((text) => codesOf(text)))
    expect(results).toEqual(cases.map(() => 'damaged'))
  })

  it('never makes a small topology swell', async () => {
    // A fine square, gone around again and again.
    const side = Array.from({ length: 700 }, (_, at) => at / 1e4)
    const arc = [
      ...side.map((at) => [at, 0]),
      ...side.map((at) => [0.07, at]),
      ...side.map((at) => [0.07 - at, 0.07]),
      ...side.map((at) => [0, 0.07 - at]),
      [0, 0],
    ]
    const arcs = Array.from({ length: 800 }, () => 0)
    const part = { type: 'Polygon', arcs: [arcs], properties: { code: '01002', part: 0.5 } }
    const whole = { type: null, properties: { codes: [], parts: { '01002': 0.5 }, nom: '' } }
    const objects = { a: { type: 'GeometryCollection', geometries: [whole, part] } }
    const text = JSON.stringify({ type: 'Topology', arcs: [arc], objects })
    expect(await codesOf(text)).toBe('damaged')
  })

  it('never throws, whatever was changed in it', async () => {
    const texts = [
      sketchCsv(given),
      sketchGeojson(given),
      await sketchTopojson(given),
      await sketchKml(given),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.oneof(fc.string(), fc.constantFrom('null', '-1', '[]', '{}', '"', ';', '<a/>', '\0')),
        async (text, where, length, instead) => {
          const at = where % text.length
          const changed = text.slice(0, at) + instead + text.slice(at + length)
          expect(await readSketchFile(fileOf(changed))).toHaveProperty('ok')
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a plain table of codes', () => {
  it('is named after its file, and says neither région nor vintage', async () => {
    expect(
      await readSketchFile(fileOf('code;nom\n01001;a\n01002;b\n', 'Secteur d’exemple.v2.csv')),
    ).toEqual({
      ok: true,
      draft: {
        nom: 'Secteur d’exemple.v2',
        region: null,
        origine: null,
        sketch: { units: territory('01001 01002'), parts: new Map() },
        vintage: { cog: null, population: null },
      },
      ignored: [],
    })
  })

  it.each(['code', 'Code INSEE', 'code_insee', 'INSEE', 'CODGEO', 'COM', '"insee_com"'])(
    'has its codes under "%s"',
    async (header) => {
      expect(await codesOf(`nom,${header}\nCommune d’exemple a,2A004\n`)).toEqual(['2A004'])
      expect(await codesOf(`nom\t${header}\r\na\t75113\r\n`)).toEqual(['75113'])
    },
  )

  it('gets back the zeros that a spreadsheet took away', async () => {
    expect(await codesOf('codgeo;nom\n1001;a\n2001;b\n')).toEqual(['01001', '02001'])
  })

  it('needs no header, nor more than one column', async () => {
    expect(await codesOf('01001\n01002\n')).toEqual(['01001', '01002'])
    expect(await codesOf('01001')).toEqual(['01001'])
    expect(await codesOf('Commune d’exemple a;75113\nCommune d’exemple b;2A004')).toEqual([
      '75113',
      '2A004',
    ])
    expect(await codesOf('nom;territoire\na;75113\nb;75114')).toEqual(['75113', '75114'])
  })

  it('does not take postal codes for codes INSEE', async () => {
    expect(await codesOf('nom;code postal\na;75013\nb;75014')).toBe('no-codes')
    expect(await codesOf('code postal;insee\n75013;75113')).toEqual(['75113'])
  })

  it('says which cells of the column are no codes', async () => {
    const read = await readSketchFile(fileOf('insee;nom\n01001;a\nTotal;\n;\n99;b\n'))
    expect(read).toMatchObject({ ok: true, ignored: ['Total', '99'] })
  })

  it('may have been saved by a spreadsheet after we wrote it', async () => {
    const kept = { ...draft, region: '01' }
    const saved = sketchCsv({ ...given, draft: kept })
      .replace('\uFEFF', '')
      .replaceAll(/^0/gm, '')
      .replaceAll('\r\n', '\n')
      .replaceAll(';', '\t')
      .replaceAll('\t01\t', '\t1\t')
      .replace('0,25', '0.25')
    expect(saved).toContain('\t1\t')
    expect(await readSketchFile(fileOf(saved))).toEqual({ ...same, draft: kept })
  })

  it('holds no sketch when it holds no code', async () => {
    for (const text of ['', ' \n', 'bonjour', 'code;nom\n', 'code;nom\nx;y\n', 'a;b\n1;2\n'])
      expect(await codesOf(text)).toBe('no-codes')
  })
})
