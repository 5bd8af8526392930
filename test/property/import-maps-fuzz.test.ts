import fc from 'fast-check'
import { topology } from 'topojson-server'
import { describe, expect, it, vi } from 'vitest'
import { bytesOf, geojson, letters, shapefile, zipped } from '../support/import-files.ts'
import { accidents, damaged, GROUND, holds, hurt, RUNS } from '../support/hurt-files.ts'

const AB = GROUND.dissolve(letters('ab'))
const properties = { nom_cpts: 'CPTS d’exemple A', statut: 'ACI', 'e-mail': 'contact@exemple.fr' }
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

// Thousands of files each; a busy machine must not fail them.
vi.setConfig({ testTimeout: 180_000 })

describe('a map that is not as it should be never does more than say so', () => {
  it('as GeoJSON', async () => {
    const file = geojson([{ properties, geometry: AB }], {
      crs: { type: 'name', properties: { name: 'EPSG:4326' } },
    })
    const whole = bytesOf(file)
    expect((await holds(whole)).ok).toBe(true)
    await fc.assert(hurt(whole, JSON_WORDS), { numRuns: RUNS / 2 })
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
      { numRuns: RUNS / 2 },
    )
  })

  it('as TopoJSON', async () => {
    const drawn = { type: 'Feature' as const, properties, geometry: AB }
    const file = topology({ cpts: drawn }, 1e4)
    const whole = bytesOf(JSON.stringify(file))
    expect((await holds(whole)).ok).toBe(true)
    await fc.assert(hurt(whole, [...JSON_WORDS, '-1', '99', '[0]']), { numRuns: RUNS })
  })

  it('as KML', async () => {
    const ring = '0,0 0.4,0 0.4,0.2 0,0.2 0,0'
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><name>CPTS d’exemple A</name><ExtendedData><Data name="statut"><value>ACI</value></Data></ExtendedData><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`
    const whole = bytesOf(kml)
    expect((await holds(whole)).ok).toBe(true)
    await fc.assert(
      hurt(whole, ['<', '>', '&amp;', '&#0;', '<![CDATA[', ']]>', '<!--', '</a>', '<a b="']),
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
