import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { topologyLayer } from '../../../src/geometry/topology-layer.ts'
import { made, planIn, region } from '../../support/cases.ts'
import {
  bytesOf,
  geojson,
  LAYER,
  letters,
  perimeters,
  planOf,
  projected,
  read,
  said,
  zipped,
} from '../../support/import-files.ts'

const shape = (line: string) => LAYER.dissolve(letters(line))
const feature = (properties: object, line: string) => ({
  type: 'Feature',
  properties,
  geometry: shape(line),
})
const TWO = { 'CPTS A': '01001 01002', 'CPTS B': '01003' }
const whole = (line: string, nom: string) =>
  geojson([{ properties: { nom }, geometry: shape(line) }])
const coordinates = (line: string): string =>
  (shape(line).coordinates[0]?.[0] ?? []).map(([x, y]) => `${x},${y}`).join(' ')
const polygon = (line: string): string =>
  `<Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates(line)}</coordinates></LinearRing></outerBoundaryIs></Polygon>`
const kml = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document${attributes}><name>Carte</name>${inside}</Document></kml>`

describe('maps come in many files', () => {
  it('GeoJSON by lines, packed, or of a portal', async () => {
    const lines = [feature({ nom: 'CPTS A' }, 'ab'), feature({ nom: 'CPTS B' }, 'c')].map((each) =>
      JSON.stringify(each),
    )
    expect(perimeters(await planOf(lines.join('\n')))).toEqual(TWO)
    expect(perimeters(await planOf(lines.map((line) => `\u001E${line}\n`).join('')))).toEqual(TWO)
    expect(perimeters(await planOf(gzipSync(bytesOf(whole('ab', 'CPTS A')))))).toEqual({
      'CPTS A': '01001 01002',
    })
    const records = [
      { fields: { nom_cpts: 'CPTS A', geo_shape: shape('ab') }, recordid: '1' },
      { fields: { nom_cpts: 'CPTS B', geo_shape: shape('c') }, recordid: '2' },
    ]
    expect(perimeters(await planOf(JSON.stringify(records)))).toEqual(TWO)
    const results = records.map(({ fields: { nom_cpts, geo_shape } }) => ({
      nom_cpts,
      geo_shape: { type: 'Feature', geometry: geo_shape, properties: {} },
    }))
    expect(perimeters(await planOf(JSON.stringify({ total_count: 2, results })))).toEqual(TWO)
  })

  it('shapes in a column, as GeoJSON, as text or in figures', async () => {
    const points = shape('a').coordinates[0]?.[0] ?? []
    const wkt = `POLYGON ((${points.map(([x, y]) => `${x} ${y}`).join(', ')}))`
    const hex = new DataView(new ArrayBuffer(13 + points.length * 16))
    hex.setUint8(0, 1)
    hex.setUint32(1, 3, true)
    hex.setUint32(5, 1, true)
    hex.setUint32(9, points.length, true)
    for (const [at, [x = 0, y = 0]] of points.entries()) {
      hex.setFloat64(13 + at * 16, x, true)
      hex.setFloat64(21 + at * 16, y, true)
    }
    const wkb = Array.from(new Uint8Array(hex.buffer), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('')
    const json = JSON.stringify(shape('a')).replaceAll('"', '""')
    for (const cell of [wkt, `SRID=4326;${wkt}`, wkb, json])
      expect(
        perimeters(await planOf(`cpts;geo_point_2d;geom\nCPTS A;"44.57, 6.07";"${cell}"\n`)),
      ).toEqual({
        'CPTS A': '01001',
      })
  })

  it('the full backup of uMap, whose layers name the CPTS', async () => {
    const layer = (nom: string, features: readonly object[]) => ({
      type: 'FeatureCollection',
      features,
      _umap_options: { name: nom },
    })
    const umap = {
      type: 'umap',
      properties: { name: 'Carte' },
      layers: [
        layer('CPTS A', [feature({ name: '' }, 'ab')]),
        layer('CPTS B', [feature({ name: 'nord' }, 'c'), feature({ name: 'sud' }, 'f')]),
      ],
    }
    expect(perimeters(await planOf(JSON.stringify(umap)))).toEqual({
      'CPTS A': '01001 01002',
      'CPTS B': '01003 01006',
    })
  })

  it('KML whose folders, or a field called label, name the CPTS', async () => {
    const folders = `<Folder><name>CPTS A</name><Placemark><name>un</name>${polygon('a')}</Placemark><Placemark><name>deux</name>${polygon('b')}</Placemark></Folder><Folder><name>CPTS B</name><Placemark><name>trois</name>${polygon('c')}</Placemark></Folder>`
    expect(perimeters(await planOf(kml(folders)))).toEqual({ 'CPTS A': '01001', 'CPTS B': '01003' })
    const labels = ['A', 'B'].map(
      (nom, at) =>
        `<Placemark><name>${at + 1}</name><ExtendedData><Data name="label"><value>CPTS ${nom}</value></Data></ExtendedData>${polygon(at === 0 ? 'a' : 'c')}</Placemark>`,
    )
    expect(perimeters(await planOf(kml(labels.join(''))))).toEqual({
      'CPTS A': '01001',
      'CPTS B': '01003',
    })
  })

  it('KML with prefixes that stand for nothing, or with one for its own names', async () => {
    const inside = `<gx:altitudeMode>clampToGround</gx:altitudeMode><Placemark><name>CPTS A</name>${polygon('a')}</Placemark>`
    expect(perimeters(await planOf(kml(inside, ' xsi:schemaLocation="x"')))).toEqual({
      'CPTS A': '01001',
    })
    const prefixed = kml(`<Placemark><name>CPTS A</name>${polygon('a')}</Placemark>`)
      .replaceAll(/<(\/?)(\w)/g, '<$1k:$2')
      .replace('xmlns=', 'xmlns:k=')
    expect(perimeters(await planOf(prefixed))).toEqual({ 'CPTS A': '01001' })
  })

  it('closed lines, which are outlines, said', async () => {
    const lines = `<Placemark><name>CPTS A</name><LineString><coordinates>${coordinates('a')}</coordinates></LineString></Placemark>`
    const plan = await planOf(kml(lines))
    expect(perimeters(plan)).toEqual({ 'CPTS A': '01001' })
    expect(plan.rows[0]?.notes).toContainEqual({
      reason: 'shape',
      kind: 'line-closed',
      detail: null,
    })
  })

  it('links to another map, which are said and make no CPTS', async () => {
    const link =
      '<NetworkLink><name>CPTS en ligne</name><Link><href>https://exemple.org/cpts.kmz</href></Link></NetworkLink>'
    expect(await read(kml(link))).toMatchObject({
      reason: 'link-only',
      detail: 'https://exemple.org/cpts.kmz',
    })
    const plan = await planOf(
      kml(`${link}<Placemark><name>CPTS A</name>${polygon('a')}</Placemark>`),
    )
    expect(perimeters(plan)).toEqual({ 'CPTS A': '01001' })
    expect(plan.fileNotes).toContainEqual({
      kind: 'network-link',
      line: null,
      detail: 'https://exemple.org/cpts.kmz',
    })
  })

  it('one file a CPTS in an archive, named by it', async () => {
    const of = (line: string, commune: string) =>
      bytesOf(geojson([{ properties: { secteur: commune }, geometry: shape(line) }]))
    expect(
      perimeters(
        await planOf(
          zipped({ 'd/CPTS A.geojson': of('ab', 'x'), 'd/CPTS B.geojson': of('c', 'y') }),
        ),
      ),
    ).toEqual(TWO)
  })

  it('several layers, of which the one of CPTS is read', async () => {
    const layer = (name: string, field: string, line: string) => ({
      [`${name}.geojson`]: bytesOf(
        geojson([{ properties: { [field]: `CPTS ${name}` }, geometry: shape(line) }]),
      ),
    })
    const plan = await planOf(
      zipped({
        ...layer('A', 'nom_cpts', 'ab'),
        'arr.geojson': bytesOf(
          geojson([{ properties: { nom_dep: 'Ain' }, geometry: shape('abcdef') }]),
        ),
      }),
    )
    expect(perimeters(plan)).toEqual({ 'CPTS A': '01001 01002' })
    expect(plan.sheets.map(({ table, isRead }) => [table.nom, isRead])).toEqual([
      ['A', true],
      ['arr', false],
    ])
    expect(said(plan)).toEqual(['taken'])
  })

  it.each([
    [9793, 2154],
    [9794, 2154],
    [9847, 3947],
    [3035, 3035],
    [32631, 32631],
    [25831, 25831],
  ])('EPSG:%i', async (code, like) => {
    const system: Record<number, string> = {
      2154: '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
      3947: '+proj=lcc +lat_0=47 +lon_0=3 +lat_1=46.25 +lat_2=47.75 +x_0=1700000 +y_0=6200000 +ellps=GRS80 +units=m +no_defs',
      3035: '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs',
      32631: '+proj=utm +zone=31 +datum=WGS84 +units=m +no_defs',
      25831: '+proj=utm +zone=31 +ellps=GRS80 +units=m +no_defs',
    }
    const crs = { type: 'name', properties: { name: `urn:ogc:def:crs:EPSG::${code}` } }
    const given = geojson(
      [{ properties: { nom: 'CPTS A' }, geometry: projected(shape('ab'), system[like] ?? '') }],
      { crs },
    )
    expect(perimeters(await planOf(given))).toEqual({ 'CPTS A': '01001 01002' })
  })

  it('EPSG:32740 of La Réunion, and degrees that are called so', async () => {
    const there = region('04')
    const [code] = there.units.keys()
    const drawn = topologyLayer(there.topology).dissolve([code!])
    const crs = { type: 'name', properties: { name: 'EPSG:32740' } }
    for (const geometry of [
      projected(drawn, '+proj=utm +zone=40 +south +datum=WGS84 +units=m +no_defs'),
      drawn,
    ])
      expect(
        made(
          await planIn('04', geojson([{ properties: { nom: 'CPTS Essai A' }, geometry }], { crs })),
        ),
      ).toEqual({
        A: `complet ${code}`,
      })
  })
})
