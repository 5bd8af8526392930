import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { area } from '@turf/turf'
import { merge, mergeArcs } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import type { Polygon } from 'topojson-specification'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { adjacency } from '../../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../../src/geometry/region-topology.ts'
import { datasetOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'
import {
  collection,
  emptyProject,
  geo,
  outputPath,
  readFacts,
  readManifest,
  readRegion,
  rowOfSquares,
  square,
} from './support.ts'

let project: ReturnType<typeof emptyProject>
beforeEach(() => {
  project = emptyProject()
})
afterEach(() => project.remove())

async function buildFrom(
  name: string,
  content: string | Uint8Array,
  region = '94',
): Promise<RegionTopology> {
  const path = join(project.root, name)
  writeFileSync(path, content)
  const outcome = await geo(project.root, ['--from', path, '--region', region])
  expect(outcome.errors).toEqual([])
  return readRegion(project.root, region)
}

const corsica = rowOfSquares(['2A004', '2A017', '2A061'])

function drawn({ objects }: RegionTopology): string[] {
  return objects.units.geometries.map(({ id }) => String(id))
}

describe('a contour file', () => {
  it('may be GeoJSON or TopoJSON, gzipped or not, all giving the same units', async () => {
    const geojson = JSON.stringify(corsica)
    const topojson = JSON.stringify(toTopology({ communes: corsica, autre: collection([]) }))
    const plain = await buildFrom('a.geojson', geojson)
    expect(drawn(plain)).toEqual(['2A004', '2A017', '2A061'])
    expect(await buildFrom('b.geojson.gz', gzipSync(geojson))).toEqual(plain)
    expect(drawn(await buildFrom('c.topojson', topojson))).toEqual(drawn(plain))
    expect(drawn(await buildFrom('d.json', gzipSync(topojson)))).toEqual(drawn(plain))
  })

  it('may name its codes as the usual files do, even as numbers that lost a zero', async () => {
    const names = ['codgeo', 'INSEE_COM', 'insee', 'code_insee', 'Code']
    for (const name of names) {
      const feature = { ...square('2A004', 8.6, 42), properties: { [name]: '2A004' } }
      // oxlint-disable-next-line eslint/no-await-in-loop -- each run writes the same folder
      expect(drawn(await buildFrom('f.geojson', JSON.stringify(collection([feature]))))).toEqual([
        '2A004',
      ])
    }
    const ain = { ...square('', 4.9, 46.1), properties: { code: 1001 } }
    const region = await buildFrom('n.geojson', JSON.stringify(collection([ain])), '84')
    expect(drawn(region)).toEqual(['01001'])
  })

  it('in a folder is the national one, whatever the others weigh', async () => {
    const folder = join(project.root, 'dossier')
    mkdirSync(folder)
    writeFileSync(join(folder, 'communes-ile-de-france.geojson'), ' '.repeat(9999))
    writeFileSync(join(folder, 'communes-france.geojson'), JSON.stringify(corsica))
    const { code } = await geo(project.root, ['--from', folder, '--region', '94'])
    expect(code).toBe(0)
    expect(readManifest(project.root).contours.fichier).toBe('communes-france.geojson')
  })
})

describe('the topology of a région', () => {
  it('holds the units that have a contour, and what is known of all of them stands beside', async () => {
    const region = await buildFrom('a.geojson', JSON.stringify(corsica))
    expect(region.objects.units.geometries).toHaveLength(3)
    const facts = readFacts(project.root, '94')
    const { units, epci, departements, elsewhere, neighbours, border } = facts
    const ajaccio = units.get('2A004' as UnitCode)
    expect(ajaccio).toMatchObject({
      nom: 'Ajaccio',
      departement: '2A',
      codesPostaux: expect.arrayContaining(['20000']),
    })
    expect(ajaccio?.population).toBeGreaterThan(60_000)
    expect(epci[String(ajaccio?.epci)]).toContain('Ajaccien')
    expect(units.size).toBe(360)
    expect(departements.get('2A')).toBe('Corse-du-Sud')
    expect(elsewhere).not.toHaveProperty('2A')
    const names = [...units.values()].map(({ nom }) => nom)
    expect(names).toContain('L’Île-Rousse')
    expect(names.filter((nom) => nom.includes("'"))).toEqual([])
    const row = ['2A004', '2A017', '2A061'] as UnitCode[]
    expect(new Map(neighbours)).toEqual(new Map(adjacency(region).graph))
    expect(neighbours.get(row[1]!)?.toSorted()).toEqual([row[0], row[2]])
    expect([...border].toSorted()).toEqual(row)
  })

  it('makes neighbours share arcs, however each ring turns, and dissolves départements from them', async () => {
    const turned = collection(
      corsica.features.map((feature, rank) => ({
        ...feature,
        geometry: {
          ...feature.geometry,
          coordinates: feature.geometry.coordinates.map((ring) =>
            rank === 1 ? ring.toReversed() : ring,
          ),
        },
      })),
    )
    const region = await buildFrom('a.geojson', JSON.stringify(turned))
    const areas = region.objects.units.geometries.filter((geometry) => geometry.type === 'Polygon')
    const [outline] = mergeArcs(region, areas).arcs
    expect(outline).toHaveLength(1)
    expect(region.objects.departements.geometries).toMatchObject([
      { id: '2A', type: 'MultiPolygon', arcs: [outline], properties: { nom: 'Corse-du-Sud' } },
    ])
  })

  it('loses a spike along the border of two others, which would tear merged outlines', async () => {
    const [a, b, c] = ['2A004', '2A017', '2A061'].map((code) => square(code, 8.6, 42))
    const top = [8.7, 42.1]
    const bend = [8.73, 42.07]
    const foot = [8.7, 42.05]
    a!.geometry.coordinates = [[[8.6, 42], [8.7, 42], foot, bend, top, [8.6, 42.1], [8.6, 42]]]
    b!.geometry.coordinates = [[[8.7, 42], [8.8, 42], [8.8, 42.1], top, bend, foot, [8.7, 42]]]
    c!.geometry.coordinates = [
      [[8.6, 42.1], top, bend, foot, bend, top, [8.8, 42.1], [8.8, 42.2], [8.6, 42.2], [8.6, 42.1]],
    ]
    const region = await buildFrom('a.geojson', JSON.stringify(collection([a!, b!, c!])))
    const areas = region.objects.units.geometries.filter(
      ({ type, id }) => type === 'Polygon' && id !== '2A017',
    )
    const merged = merge(region, areas as Polygon[])
    expect(merged.coordinates.map((rings) => rings.length)).toEqual([1])
    const both = area(a!) + area(c!)
    expect(area(merged) / both).toBeCloseTo(1, 3)
  })

  it('has départements without the gaps left between contours of two origins, other holes kept', async () => {
    const pierced = square('2A004', 8.6, 42)
    const [small, large] = [0.005, 0.05].map((side) => [
      [8.61, 42.01],
      [8.61, 42.01 + side],
      [8.61 + side, 42.01 + side],
      [8.61 + side, 42.01],
      [8.61, 42.01],
    ])
    pierced.geometry.coordinates[1] = small!
    const gap = await buildFrom('a.geojson', JSON.stringify(collection([pierced])))
    expect(gap.objects.departements.geometries).toMatchObject([{ arcs: [[[0]]] }])
    pierced.geometry.coordinates[1] = large!
    const hole = await buildFrom('a.geojson', JSON.stringify(collection([pierced])))
    expect(hole.objects.departements.geometries).toMatchObject([{ arcs: [[[0], [1]]] }])
  })

  it('is the same to the byte when built twice', async () => {
    const first = await buildFrom('a.geojson', JSON.stringify(corsica))
    const manifest = readFileSync(outputPath(project.root, 'manifest.json'), 'utf8')
    const second = await buildFrom('a.geojson', JSON.stringify(corsica))
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    expect(readFileSync(outputPath(project.root, 'manifest.json'), 'utf8')).toBe(manifest)
  })
})

describe('the manifest', () => {
  it('tells what has no contour and what is no unit, and no path of this machine', async () => {
    const stray = square('2A999', 8.9, 42)
    const nameless = { ...square('', 9, 42), properties: {} }
    await buildFrom('a.geojson', JSON.stringify(collection([...corsica.features, stray, nameless])))
    const manifest = readManifest(project.root)
    const [file] = manifest.files
    expect(file?.counts).toEqual({ units: 360, withContour: 3, departements: 1 })
    expect(file?.unitsWithoutContour).toHaveLength(357)
    expect(file?.contoursWithoutUnit).toEqual([
      { code: '2A999', nom: 'Carré 2A999' },
      { code: 'élément 5', nom: null },
    ])
    expect(manifest.contours).toMatchObject({ fichier: 'a.geojson', features: 5 })
    expect(manifest.schematic).toBe(false)
    expect(JSON.stringify(manifest)).not.toContain(project.root)
  })

  it('notes in sentences what was merged, and loops too small to matter', async () => {
    const looped = square('01004', 5, 46)
    const loop = [
      [5.002, 46.1],
      [5, 46.098],
      [5, 46.1],
      [5.002, 46.098],
    ]
    looped.geometry.coordinates = [[[5, 46], [5.1, 46], [5.1, 46.1], ...loop, [5, 46]]]
    const former = rowOfSquares(['01033', '01091', '01205'], [5.4, 46])
    const contours = collection([looped, ...former.features])
    await buildFrom('a.geojson', JSON.stringify(contours), '84')
    expect(readManifest(project.root).files[0]?.notes).toEqual([
      '01033 Valserhône\u00A0: dessinée par l’union des contours d’anciennes communes (01033, 01091, 01205).',
      '01004 Carré 01004\u00A0: le contour a une boucle négligeable, laissée telle quelle.',
    ])
  })

  it('lists all there is: a région built before and not now is removed', async () => {
    await buildFrom('a.geojson', JSON.stringify(corsica))
    await buildFrom('b.geojson', JSON.stringify(rowOfSquares(['75056'], [2.3, 48.8])), '11')
    const names = readdirSync(outputPath(project.root, '.')).toSorted()
    expect(names).toEqual([
      '11.afar.json',
      '11.outlines.json',
      '11.populations-2019.json',
      '11.topo.json',
      '11.units.json',
      'manifest.json',
      'names.json',
    ])
  })

  it('names the régions whose records have a CPTS with units of this one', async () => {
    const records = (region: string, list: readonly Cpts[]) => {
      const dataset = { ...datasetOf(list), region }
      mkdirSync(outputPath(project.root, 'cpts'), { recursive: true })
      writeFileSync(outputPath(project.root, `cpts/${region}.json`), datasetJson(dataset))
    }
    records('11', [cpts('a', codes('75101'))])
    records('24', [cpts('b', codes('28001 75101'))])
    records('28', [cpts('c', codes('27001'))])
    records('32', [{ ...cpts('d', [], 'inconnu'), departements: ['60', '95'] }])
    await buildFrom('b.geojson', JSON.stringify(rowOfSquares(['75101'], [2.3, 48.8])), '11')
    expect(readManifest(project.root).files[0]?.visitors).toEqual(['24', '32'])
  })

  it('leaves out, and says so, a default région that the file does not cover', async () => {
    const path = join(project.root, 'a.geojson')
    writeFileSync(path, JSON.stringify(rowOfSquares(['75056'], [2.3, 48.8])))
    const { code, output } = await geo(project.root, ['--from', path])
    expect(code).toBe(0)
    expect(output).toContain('aucun contour dans ce fichier, région non construite')
    expect(readManifest(project.root).files.map(({ path: file }) => file)).toEqual(['11.topo.json'])
  })
})
