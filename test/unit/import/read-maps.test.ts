import type { MultiPolygon } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import type { ReadNote } from '../../../src/domain/import/read-note.ts'
import { unitsAbove } from '../../../src/domain/import/shape-match.ts'
import {
  bytesOf,
  contentOf,
  geojson,
  LAMBERT_93,
  LAYER,
  letters,
  LETTERS,
  moved,
  PRJ_LAMBERT_93,
  projected,
  read,
  shapefile,
  zipped,
} from '../../support/import-files.ts'
import type { RegionFile } from '../../support/region.ts'
import { lettersFile, lettersRegion } from '../../support/squares.ts'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'

const AB = LAYER.dissolve(letters('ab'))

/** The units that each shape takes in, and what was noted. */
async function taken(file: string | Uint8Array, region: RegionFile = LETTERS) {
  const content = await contentOf(file, region)
  if (content.kind !== 'shapes') throw new Error(content.kind)
  const codes = content.shapes.map((shape) => shape && unitsAbove(shape.match, 0.5).codes)
  return { codes, notes: content.notes, table: content.tables[0]! }
}
const kinds = (notes: readonly ReadNote[]) => notes.map(({ kind }) => kind)

describe('a map of perimeters', () => {
  const properties = { nom_cpts: 'CPTS d’exemple A' }

  it('is read as GeoJSON, its fields as a table', async () => {
    const { codes, notes, table } = await taken(geojson([{ properties, geometry: AB }]))
    expect(codes).toEqual([letters('ab')])
    expect(notes).toEqual([])
    expect(table.entete).toEqual(['nom_cpts'])
    expect(table.rows).toEqual([{ line: 1, cells: ['CPTS d’exemple A'] }])
  })

  it('may have had its fields nested, or named as no field should be', async () => {
    const odd = `{"type":"Feature","geometry":null,"properties":{"__proto__":"x","constructor":"y","a":{"b":1},"c":["d",2,null]}}`
    const { table } = await taken(`{"type":"FeatureCollection","features":[${odd}]}`)
    expect(table.entete).toEqual(['__proto__', 'constructor', 'a.b', 'c'])
    expect(table.rows[0]?.cells).toEqual(['x', 'y', '1', 'd; 2;'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it('is read as TopoJSON', async () => {
    const drawn = { type: 'Feature' as const, properties, geometry: AB }
    const { codes } = await taken(JSON.stringify(topology({ cpts: drawn })))
    expect(codes).toEqual([letters('ab')])
  })

  it('is read as KML, packed or not, with what is told in HTML as a text', async () => {
    const rings = AB.coordinates.map((piece) =>
      piece.map((ring) => ring.map((at) => at.join(',')).join(' ')),
    )
    const polygons = rings.map(
      ([edge]) =>
        `<Polygon><outerBoundaryIs><LinearRing><coordinates>${edge}</coordinates></LinearRing></outerBoundaryIs></Polygon>`,
    )
    const kml = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>CPTS d’exemple A</name><description><![CDATA[<b onclick="alert(1)">x</b>]]></description><ExtendedData><Data name="statut"><value>ACI</value></Data></ExtendedData><MultiGeometry>${polygons.join('')}</MultiGeometry></Placemark></Document></kml>`
    for (const file of [kml, zipped({ 'doc.kml': bytesOf(kml) })]) {
      const { codes, table } = await taken(file)
      expect(codes).toEqual([letters('ab')])
      expect(table.entete).toEqual(['name', 'description', 'statut'])
      expect(table.rows[0]?.cells).toEqual(['CPTS d’exemple A', 'x', 'ACI'])
    }
  })

  it('tells a shape by shape what it is not', async () => {
    const open = [
      [0, 0.1],
      [0.4, 0.1],
      [0.4, 0.2],
      [0, 0.2],
    ]
    const rings = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] })
    const { codes, notes } = await taken(
      geojson([
        { properties, geometry: null },
        { properties, geometry: { type: 'Point', coordinates: [0.1, 0.1] } },
        {
          properties,
          geometry: rings([
            [0, 0],
            [null, 1],
            [1, 1],
            [0, 0],
          ]),
        },
        {
          properties,
          geometry: rings([
            [0, 0],
            [1e9, 1],
            [1, 1],
            [0, 0],
          ]),
        },
        { properties, geometry: rings('x') },
        {
          properties,
          geometry: rings([
            [0, 0],
            [0.1, 0.1],
            [0, 0],
          ]),
        },
        { properties, geometry: rings(open) },
        {
          properties,
          geometry: rings([
            [0, 0.2],
            [0.4, 0],
            [0.4, 0.2],
            [0, 0],
            [0, 0.2],
          ]),
        },
      ]),
    )
    expect(notes.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '1 no-geometry',
      '2 not-an-area',
      '3 bad-coordinates',
      '4 bad-coordinates',
      '5 bad-coordinates',
      '6 ring-dropped',
      '6 not-an-area',
      '7 ring-closed',
      '8 self-crossing',
    ])
    expect(codes.slice(0, 6)).toEqual([null, null, null, null, null, null])
    expect(codes[6]).toEqual(letters('ab'))
  })

  it('is brought to degrees, by the system that it names or by where it lies', async () => {
    const france = franceOf()
    const units = topologyLayer(france.topology)
    const shape = units.dissolve(letters('ab'))
    const epsg = (name: string) => ({ crs: { type: 'name', properties: { name } } })
    const one = (geometry: MultiPolygon) => [{ properties, geometry }]
    const lambert = projected(shape, LAMBERT_93)
    const mercator = projected(shape, 'EPSG:3857')
    const swapped = moved(shape, ([x = 0, y = 0]) => [y, x])
    for (const [file, said] of [
      [geojson(one(lambert), epsg('urn:ogc:def:crs:EPSG::2154')), [['projected', 'EPSG:2154']]],
      [geojson(one(mercator), epsg('EPSG:3857')), [['projected', 'EPSG:3857']]],
      [geojson(one(shape), epsg('urn:ogc:def:crs:OGC:1.3:CRS84')), []],
      [geojson(one(lambert)), [['projected', 'EPSG:2154 ?']]],
      [geojson(one(mercator)), [['projected', 'EPSG:3857 ?']]],
      [geojson(one(swapped), epsg('urn:ogc:def:crs:EPSG::4326')), [['axes-swapped', null]]],
    ] as const) {
      const { codes, notes } = await taken(file, france)
      expect(codes).toEqual([letters('ab')])
      expect(notes.map(({ kind, detail }) => [kind, detail])).toEqual(said)
    }
    expect(await read(geojson(one(lambert), epsg('EPSG:9999')), france)).toEqual({
      ok: false,
      reason: 'unknown-crs',
      detail: 'EPSG:9999',
    })
    const nowhere = moved(shape, ([x = 0, y = 0]) => [x * 1e7, y * 1e7])
    expect(await read(geojson(one(nowhere)), france)).toMatchObject({ reason: 'unknown-crs' })
  })

  it('is read as a zipped shapefile, in the system of its .prj', async () => {
    const france = franceOf()
    const shape = topologyLayer(france.topology).dissolve(letters('ab'))
    const clockwise = projected(shape, LAMBERT_93)
    const { shp, dbf } = shapefile([{ nom: 'CPTS d’exemple é', shape: clockwise }])
    const files = { 'a/b.shp': shp, 'a/b.DBF': dbf, 'a/b.prj': bytesOf(PRJ_LAMBERT_93) }
    const { codes, notes, table } = await taken(zipped(files), france)
    expect(codes).toEqual([letters('ab')])
    expect(notes).toEqual([{ kind: 'projected', line: null, detail: 'RGF93_Lambert_93' }])
    expect(table.rows[0]?.cells).toEqual(['CPTS d’exemple é'])
    expect(await read(shp, france)).toMatchObject({ reason: 'shp-alone' })
  })

  it('has its too many points rounded, or is left out', async () => {
    const circle = (points: number, wobble: number) =>
      Array.from({ length: points + 1 }, (_, at) => {
        const turn = ((at % points) / points) * 2 * Math.PI
        const radius = 0.1 + wobble * (at % 2)
        return [0.3 + radius * Math.cos(turn), 0.1 + radius * Math.sin(turn)]
      })
    const polygon = (ring: unknown) => ({ type: 'Polygon', coordinates: [ring] })
    const { notes, codes } = await taken(
      geojson([
        { properties, geometry: polygon(circle(30_000, 0)) },
        { properties, geometry: polygon(circle(200_000, 0.05)) },
      ]),
    )
    expect(kinds(notes)).toEqual(['rounded', 'rounded', 'too-detailed'])
    expect(codes[0]).toEqual(letters('b').concat(letters('e')))
    expect(codes[1]).toBeNull()
  })

  it('is given up where it is nothing but crossings', async () => {
    const comb = Array.from({ length: 12_001 }, (_, at) => [
      ((at * 7919) % 5000) / 9000,
      (at % 2) * 0.2,
    ])
    const ring = [...comb, comb[0]]
    const { notes } = await taken(
      geojson([{ properties, geometry: { type: 'Polygon', coordinates: [ring] } }]),
    )
    expect(kinds(notes)).toEqual(['tangled'])
  })
})

/** The invented région moved to where a French one would be. */
function franceOf(): RegionFile {
  const there = lettersRegion(['aabbcc', 'ddeeff'])
  const arcs = there.arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x + 5, y + 44]))
  return lettersFile([], { ...there, arcs })
}
