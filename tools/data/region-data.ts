import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { LoadError } from '../../src/data/fetch-json.ts'
import { contoursPath } from '../../src/data/queries.ts'
import { factsPath, parseRegionFacts, type RegionFacts } from '../../src/data/region-facts.ts'
import { type CptsDataset, territoryOf } from '../../src/domain/cpts/cpts.ts'
import { regionsOfUnits } from '../../src/domain/units/regions.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'
import { parseUnitNames, type UnitNames } from '../../src/data/unit-names.ts'
import { communeGroups } from '../../src/domain/names/commune-groups.ts'
import type { NameSources } from '../../src/domain/names/commune-list.ts'
import { parseTopology } from '../../src/geometry/region-topology.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import type { UnitLayer } from '../../src/geometry/unit-layer.ts'
import { word } from './words.ts'

/** A région as the application loads it, read from disk. */
export interface RegionData extends RegionFacts {
  readonly region: string
  readonly nom: string
  readonly layer: UnitLayer
  readonly populationYear: number | null
}

export type RegionDataResult =
  | { readonly ok: true; readonly regionFile: RegionData }
  | { readonly ok: false; readonly message: string }

/** Reads the contours and the communes of a région from public/geo. Errors: in words, with the command that builds them. */
export function regionData(root: string, region: string): RegionDataResult {
  const [facts, contours] = [factsPath(region), contoursPath(region)].map((file) =>
    join(root, 'public', file),
  ) as [string, string]
  if (!existsSync(facts) || !existsSync(contours))
    return { ok: false, message: word.notBuilt(region) }
  try {
    const known = parseRegionFacts(JSON.parse(readFileSync(facts, 'utf8')), facts)
    const topology = parseTopology(readFileSync(contours, 'utf8'))
    if (!topology) return { ok: false, message: word.notBuiltWell(region) }
    const layer = topologyLayer(topology)
    return { ok: true, regionFile: { ...known, region, layer, ...described(root, region) } }
  } catch (error) {
    if (error instanceof LoadError || error instanceof SyntaxError)
      return { ok: false, message: word.notBuiltWell(region) }
    throw error
  }
}

const READ = new Map<string, UnitNames | null>()

/** What the communes of a région are called beside their names: by their EPCI, and by what merged into them; what is not built is not known. */
export function nameSources(root: string, { units, epci, ept }: RegionFacts): NameSources {
  const file = join(root, 'public/geo/names.json')
  if (!READ.has(file))
    READ.set(
      file,
      existsSync(file) ? parseUnitNames(JSON.parse(readFileSync(file, 'utf8')), file) : null,
    )
  const named = READ.get(file)
  return {
    groups: communeGroups(units, { ...epci, ...ept }),
    former: named?.former ?? [],
    ...(named && { elsewhere: named.byCode }),
  }
}

/** The units of the other régions that the CPTS of a dataset reach into, as far as these are built. */
export function unitsBeyond(root: string, dataset: CptsDataset): UnitIndex {
  const files = regionsBeyond(dataset)
    .map((code) => join(root, 'public', factsPath(code)))
    .filter((file) => existsSync(file))
  return new Map(
    files.flatMap((file) => [
      ...parseRegionFacts(JSON.parse(readFileSync(file, 'utf8')), file).units,
    ]),
  )
}

/** Their contours. */
export function layersBeyond(root: string, dataset: CptsDataset): readonly UnitLayer[] {
  return regionsBeyond(dataset).flatMap((code) => {
    const read = regionData(root, code)
    return read.ok ? [read.regionFile.layer] : []
  })
}

function regionsBeyond({ region, cpts }: CptsDataset): readonly string[] {
  const touched = regionsOfUnits(cpts.flatMap((each) => [...territoryOf(each)]))
  return touched.filter((code) => code !== region)
}

/** The codes of the régions that are built, in their order; none where nothing is. */
export function builtRegions(root: string): readonly string[] {
  const folder = join(root, 'public/geo')
  if (!statSync(folder, { throwIfNoEntry: false })) return []
  const names = readdirSync(folder).map((name) => /^(\d{2})\.units\.json$/.exec(name)?.[1])
  return names.filter((code) => code !== undefined).toSorted()
}

/** What the manifest says; the map data do without it. */
function described(root: string, region: string): { nom: string; populationYear: number | null } {
  try {
    const manifest = JSON.parse(readFileSync(join(root, 'public/geo/manifest.json'), 'utf8')) as {
      population?: { annee?: number }
      files?: { region?: string | null; nom?: string }[]
    }
    const nom = manifest.files?.find((file) => file.region === region)?.nom
    return { nom: nom ?? region, populationYear: manifest.population?.annee ?? null }
  } catch {
    return { nom: region, populationYear: null }
  }
}
