import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Feature, FeatureCollection, Polygon } from 'geojson'
import { parseManifest, type Manifest } from '../../../src/data/manifest.ts'
import { parseRegionFacts, type RegionFacts } from '../../../src/data/region-facts.ts'
import type { RegionTopology } from '../../../src/geometry/region-topology.ts'
import { attributesFrom, type Attributes } from '../../../tools/geo/attributes.ts'
import {
  readAttributePackage,
  readFormerCommunes,
  type FormerCommune,
} from '../../../tools/geo/package-data.ts'
import { readCommuneHistory, type HistoryEntry } from '../../../tools/geo/commune-history.ts'
import type { OfficialServer } from '../../../tools/geo/official-contours.ts'
import { runGeo } from '../../../tools/geo/run.ts'

/** A project folder of its own for a test, with nothing beside it: no shared contours, no cache. */
export function emptyProject(): { root: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'geo-tool-'))
  const root = join(folder, 'parent', 'project')
  mkdirSync(join(root, 'public', 'geo'), { recursive: true })
  return { root, remove: () => rmSync(folder, { recursive: true }) }
}

let attributes: Attributes | undefined

/** The real attributes, read once for all the runs of a test file. */
export function loadAttributes(): Attributes {
  attributes ??= attributesFrom(readAttributePackage())
  return attributes
}

let former: readonly FormerCommune[] | undefined

/** The real communes of the older vintage, read once too. */
export function loadFormer(): readonly FormerCommune[] {
  former ??= readFormerCommunes()
  return former
}

let history: readonly HistoryEntry[] | undefined

/** What became of each commune, read once too. */
export function loadHistory(): readonly HistoryEntry[] {
  history ??= readCommuneHistory()
  return history
}

export interface Outcome {
  readonly code: number
  readonly output: string
  readonly errors: readonly string[]
}

/** Runs the tool on a project; offline unless the test gives a server. */
export async function geo(
  root: string,
  argv: readonly string[],
  server?: OfficialServer,
): Promise<Outcome> {
  const errors: string[] = []
  let output = ''
  const code = await runGeo(argv, {
    root,
    loadAttributes,
    loadFormer,
    loadHistory,
    env: server ? {} : { GEO_OFFLINE: '1' },
    reporter: {
      write: (text) => {
        output += text
      },
      error: (line) => errors.push(line),
      isTerminal: false,
    },
    ...(server && { server }),
  })
  return { code, output, errors }
}

/** An invented contour: a square of 0.1° whose south-west corner is given. */
export function square(code: string, west: number, south: number): Feature<Polygon> {
  const [east, north] = [west + 0.1, south + 0.1]
  return {
    type: 'Feature',
    properties: { code, nom: `Carré ${code}` },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  }
}

/** Squares side by side, from west to east, in Corsica unless said otherwise. */
export function rowOfSquares(
  codes: readonly string[],
  [west, south] = [8.6, 42],
): FeatureCollection<Polygon> {
  return collection(codes.map((code, rank) => square(code, west + rank / 10, south)))
}

export function collection(features: readonly Feature<Polygon>[]): FeatureCollection<Polygon> {
  return { type: 'FeatureCollection', features: [...features] }
}

export function outputPath(root: string, name: string): string {
  return join(root, 'public', 'geo', name)
}

export function readManifest(root: string): Manifest {
  return parseManifest(JSON.parse(readFileSync(outputPath(root, 'manifest.json'), 'utf8')))
}

export function readFacts(root: string, region: string): RegionFacts {
  const file = `${region}.units.json`
  return parseRegionFacts(JSON.parse(readFileSync(outputPath(root, file), 'utf8')), file)
}

export function readRegion(root: string, region: string): RegionTopology {
  return JSON.parse(readFileSync(outputPath(root, `${region}.topo.json`), 'utf8')) as RegionTopology
}
