import type { Manifest } from '../../data/manifest.ts'
import type { RegionFacts } from '../../data/region-facts.ts'
import { type Atlas, buildAtlas } from '../../domain/atlas/atlas.ts'
import { type Cpts, type CptsDataset, isArchived, territoryOf } from '../../domain/cpts/cpts.ts'
import { facetIndex, type FacetIndex } from '../../domain/filters/facet-index.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { FRANCE, regionOf, regionsOfUnits } from '../../domain/units/regions.ts'
import { frRegions } from '../../fr/app/regions.ts'
import type { Published, Trouble } from '../../session/published-file.ts'
import type { RecordsTrouble, RegionModel } from './region-model.ts'

/** What is there of one région once all of it was asked for; null for what could not be had. */
export interface RegionParts {
  readonly region: string
  readonly units: RegionFacts | null
  /** With every edit of this device. */
  readonly dataset: CptsDataset | null
  /** The device does not say what was edited on it. */
  readonly isUnread: boolean
}

/** What CPTS of one région reach into of others, and those of others that reach into it. */
export interface BeyondParts {
  readonly units: readonly RegionFacts[]
  /** The records of these régions, with every edit of this device: some CPTS of theirs visit this one, some share units with its own there. */
  readonly datasets: readonly CptsDataset[]
}
const NOTHING_BEYOND: BeyondParts = { units: [], datasets: [] }

/** What follows from units and records alone. */
export interface ComposedFacts {
  readonly nom: string
  readonly file: RegionFacts | null
  readonly records: CptsDataset
  readonly atlas: Atlas
  readonly facets: FacetIndex
  readonly homes: ReadonlyMap<string, string>
  /** The units that have a contour, those beyond included. */
  readonly drawable: Pick<RegionFacts['withContour'], 'has'> | null
}

/** Puts units and records together: those of one région as they are, those of several as if they were one. */
export function composeFacts(
  chosen: string,
  parts: readonly RegionParts[],
  manifest: Manifest | null,
  today: string,
  beyond: BeyondParts = NOTHING_BEYOND,
): ComposedFacts {
  const datasets = parts.flatMap(({ dataset }) => dataset ?? [])
  const own = joinFacts(parts.flatMap(({ units }) => units ?? []))
  const file = own && beyond.units.length > 0 ? withAreasOf(own, beyond.units) : own
  const nom = chosen === FRANCE ? frRegions.france : regionName(chosen, datasets[0], manifest)
  const records =
    chosen === FRANCE
      ? joinRecords(datasets, { nom, avertissement: nationalWarning(parts) })
      : (datasets[0] ?? emptyDataset(chosen, nom))
  const visiting = own
    ? visitors(beyond.datasets, own.units, regionOf(chosen)?.departements ?? [])
    : []
  const shown =
    visiting.length > 0 ? { ...records, cpts: joined([records.cpts, visiting]) } : records
  const atlas = buildAtlas(
    shown,
    file?.units ?? new Map(),
    joinMaps(beyond.units.map(({ units }) => units)),
    beyond.datasets.flatMap(({ cpts }) => cpts),
  )
  const known = [file, ...beyond.units].flatMap((each) => each ?? [])
  return {
    nom,
    file,
    records,
    atlas,
    facets: facetIndex(atlas, today),
    homes: homes([...datasets, ...beyond.datasets]),
    drawable: file && { has: (code) => known.some(({ withContour }) => withContour.has(code)) },
  }
}

/** The CPTS of other régions that have units of this one, or say that they lie in one of its départements. */
function visitors(
  datasets: readonly CptsDataset[],
  units: UnitIndex,
  departements: readonly string[],
): readonly Cpts[] {
  return datasets.flatMap(({ cpts }) =>
    cpts.filter(
      (each) =>
        [...territoryOf(each)].some((code) => units.has(code)) ||
        each.departements.some((code) => departements.includes(code)),
    ),
  )
}

/**
 * The régions whose units are asked for beside those of one: where its CPTS lie too, and those that reach into it.
 *
 * @param guests the records of other régions that have some of these.
 */
export function regionsBeyond(
  region: string,
  own: readonly (CptsDataset | null)[],
  guests: readonly (CptsDataset | null)[],
): readonly string[] {
  const lying = (datasets: readonly (CptsDataset | null)[]) =>
    datasets.flatMap((one) => one?.cpts.map((each) => regionsOfUnits([...territoryOf(each)])) ?? [])
  const reaching = lying(guests).filter((regions) => regions.includes(region))
  return [...new Set([...lying(own), ...reaching].flat())].filter((each) => each !== region)
}

/** What is known of the units of a région, and how large those beyond it are, for a CPTS that lies in both. */
function withAreasOf(file: RegionFacts, beyond: readonly RegionFacts[]): RegionFacts {
  return { ...file, areas: joinMaps([...beyond, file].map(({ areas }) => areas)) }
}

/** What one région, or each of several, came to: whether its published records are known, none, or could not be read. */
export interface RecordsStatus {
  readonly region: string
  readonly trouble: Trouble | null
  readonly published: Published | null
  readonly hasDataset: boolean
}

const isNone = ({ trouble, published }: RecordsStatus): boolean =>
  trouble === 'missing' && published === null

/** What can be said of the records of all these régions together. */
export function recordsState(all: readonly RecordsStatus[]): RegionModel['recordsState'] {
  if (all.every(isNone)) return 'none'
  return all.some((one) => one.hasDataset && !isNone(one)) ? 'known' : 'unknown'
}

/** What is to be told of the published files; that nobody published a région is no trouble. */
export function recordsTroubles(all: readonly RecordsStatus[]): readonly RecordsTrouble[] {
  return all.flatMap((one): RecordsTrouble[] => {
    const { region, trouble, published } = one
    if (trouble === null || isNone(one)) return []
    return [{ region, trouble, readAt: published?.readAt ?? null }]
  })
}

/** What was refused of the published records; of several régions, with the file that each is in. */
export function recordsProblems(all: readonly RecordsStatus[]): RegionModel['problems'] {
  return all.flatMap(({ region, published }) =>
    (published?.problems ?? []).map((problem) =>
      all.length === 1 ? problem : { ...problem, path: `${region}.json, ${problem.path}` },
    ),
  )
}

/** Of two records with the same id the first is kept, as inside a file. */
export function joinRecords(
  datasets: readonly CptsDataset[],
  words: Pick<CptsDataset, 'nom' | 'avertissement'>,
): CptsDataset {
  const cpts = joined(datasets.map((each) => each.cpts))
  // Official totals are each région's own: a sum over some of them would be nobody's figure.
  return { format: 1, region: FRANCE, ...words, chiffresOfficiels: null, cpts }
}

function joined(lists: readonly (readonly Cpts[])[]): readonly Cpts[] {
  const all = new Map<string, Cpts>()
  for (const one of lists.flat()) if (!all.has(one.id)) all.set(one.id, one)
  return [...all.values()]
}

/** The région that each record comes from, archived ones included. */
export function homes(datasets: readonly CptsDataset[]): ReadonlyMap<string, string> {
  const of = new Map<string, string>()
  for (const { region, cpts } of datasets) {
    for (const { id } of cpts) if (!of.has(id)) of.set(id, region)
  }
  return of
}

/** What is known of the units of several régions; null for none. */
export function joinFacts(all: readonly RegionFacts[]): RegionFacts | null {
  const [first, ...others] = all
  if (!first || others.length === 0) return first ?? null
  let withContour: RegionFacts['withContour'] | undefined
  let neighbours: RegionFacts['neighbours'] | undefined
  let border: RegionFacts['border'] | undefined
  let areas: RegionFacts['areas'] | undefined
  return {
    units: joinMaps(all.map(({ units }) => units)),
    epci: Object.assign({}, ...all.map(({ epci }) => epci)),
    ept: Object.assign({}, ...all.map(({ ept }) => ept)),
    departements: joinMaps(all.map(({ departements }) => departements)),
    // Worked out when they are first asked for, as those of each région are.
    get withContour() {
      return (withContour ??= joinSets(all.map((one) => one.withContour)))
    },
    get neighbours() {
      return (neighbours ??= joinMaps(all.map((one) => one.neighbours)))
    },
    get border() {
      return (border ??= joinSets(all.map((one) => one.border)))
    },
    get areas() {
      return (areas ??= joinMaps(all.map((one) => one.areas)))
    },
  }
}

function joinSets<T>(all: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set(all.flatMap((each) => [...each]))
}

function joinMaps<K, V>(all: readonly ReadonlyMap<K, V>[]): ReadonlyMap<K, V> {
  const joined = new Map<K, V>()
  for (const each of all) for (const [key, value] of each) joined.set(key, value)
  return joined
}

/** How many records each région has: those that could be read. */
function nationalWarning(parts: readonly RegionParts[]): string {
  const counts = parts.flatMap(({ region, dataset }) => {
    const inUse = dataset?.cpts.filter((one) => !isArchived(one)).length ?? 0
    return inUse === 0 ? [] : [frRegions.withCount(regionOf(region)?.nom ?? region, inUse)]
  })
  return frRegions.nationalWarning(
    counts,
    parts.filter(({ units }) => units).length,
    parts.some(({ isUnread }) => isUnread),
  )
}

function regionName(
  region: string,
  dataset: CptsDataset | undefined,
  manifest: Manifest | null,
): string {
  const built = manifest?.files.find((file) => file.region === region)
  return dataset?.nom || (built?.nom ?? regionOf(region)?.nom ?? frRegions.unknownName)
}

function emptyDataset(region: string, nom: string): CptsDataset {
  return { format: 1, region, nom, avertissement: '', chiffresOfficiels: null, cpts: [] }
}
