import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feature } from 'topojson-client'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { parseFormerPopulations } from '../../src/data/former-populations.ts'
import { type Manifest, parseManifest } from '../../src/data/manifest.ts'
import { contoursPath, outlinesPath } from '../../src/data/queries.ts'
import { factsPath, parseRegionFacts, type RegionFacts } from '../../src/data/region-facts.ts'
import { parseUnitNames, type UnitNames } from '../../src/data/unit-names.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { onTodaysUnits, type VintageComparison } from '../../src/domain/units/former-populations.ts'
import { REGIONS } from '../../src/domain/units/regions.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { asMultiPolygon, type UnitFeature } from '../../src/geometry/geojson-layer.ts'
import { type PublishedOutlines, readOutlines } from '../../src/geometry/published-outlines.ts'
import { parseTopology, type RegionTopology } from '../../src/geometry/region-topology.ts'

const PUBLIC = join(import.meta.dirname, '../../public')
const GEO = join(PUBLIC, 'geo')

/** A région whole: what is known of its units, and their contours. */
export interface RegionFile extends RegionFacts {
  readonly topology: RegionTopology
}

/** What `npm run geo` says that it built here, and from what. */
export function builtManifest(): Manifest {
  return parseManifest(JSON.parse(read('geo/manifest.json')))
}

/** A région as `npm run geo` built it here: real contours where they could be had, schematic ones elsewhere. */
export function builtRegion(region: string): RegionFile {
  const topology = parseTopology(read(contoursPath(region)))
  if (!topology) throw new Error(`the contours of ${region} are not valid`)
  return { ...builtFacts(region), topology }
}

/** What is known of the units of a région as it was built here. */
export function builtFacts(region: string): RegionFacts {
  const facts = factsPath(region)
  return parseRegionFacts(JSON.parse(read(facts)), facts)
}

/** The names by which one finds a unit wherever it is, as they were built here. */
export function builtNames(): UnitNames {
  return parseUnitNames(JSON.parse(read('geo/names.json')), 'names.json')
}

/** The départements of a région and the outlines of what it published, as they are seen from afar. */
export function builtOutlines(region: string): PublishedOutlines {
  const outlines = readOutlines(read(outlinesPath(region, 'afar')))
  if (!outlines) throw new Error(`the outlines of ${region} are not valid`)
  return outlines
}

const read = (file: string): string => readFileSync(join(PUBLIC, file), 'utf8')

/** Codes of the régions of which records are published. */
export const publishedRegions = (): readonly string[] =>
  REGIONS.map(({ code }) => code).filter((code) => existsSync(join(GEO, 'cpts', `${code}.json`)))

export function publishedCpts(region: string): CptsDataset {
  const parsed = parseCptsDataset(
    JSON.parse(readFileSync(join(GEO, 'cpts', `${region}.json`), 'utf8')),
  )
  if (!parsed.ok) throw new Error(`cpts/${region}.json is not valid`)
  return parsed.dataset
}

/** What the populations of the older vintage, as built here, were on today's units. */
export function builtComparison(region: string): VintageComparison {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(GEO, file), 'utf8'))
  const { population, formerPopulations } = builtManifest()
  const file = formerPopulations?.files.find((each) => each.region === region)
  if (!file) throw new Error(`no older populations were built for ${region}`)
  const { annee, populations } = parseFormerPopulations(json(file.path), file.path)
  const habitants = onTodaysUnits(populations, builtRegion(region).units)
  return { avant: annee, apres: population.annee, habitants }
}

/** The same région as plain GeoJSON, where neighbours no longer share anything. */
export function asFeatures({ topology }: RegionFile): UnitFeature[] {
  return feature(topology, topology.objects.units).features.flatMap(
    ({ id, geometry }): UnitFeature[] =>
      geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
        ? [
            {
              type: 'Feature',
              properties: { code: id as UnitCode },
              geometry: asMultiPolygon(geometry),
            },
          ]
        : [],
  )
}
