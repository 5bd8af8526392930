import type { RegionGeometry } from '../../data/geometry-queries.ts'
import type { RegionFacts } from '../../data/region-file.ts'
import type { Cpts, CptsDataset } from '../../domain/cpts/cpts.ts'
import { FRANCE, regionOf } from '../../domain/units/regions.ts'
import { joinShapes } from '../../geometry/join-shapes.ts'
import { MAINLAND } from '../../geometry/mainland.ts'

/** Of two records with the same id the first is kept, as inside a file. */
export function joinRecords(
  datasets: readonly CptsDataset[],
  words: Pick<CptsDataset, 'nom' | 'avertissement'>,
): CptsDataset {
  const all = new Map<string, Cpts>()
  for (const { cpts } of datasets) {
    for (const one of cpts) if (!all.has(one.id)) all.set(one.id, one)
  }
  // Official totals are each région's own: a sum over some of them would be nobody's figure.
  return { format: 1, region: FRANCE, ...words, chiffresOfficiels: null, cpts: [...all.values()] }
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
  if (all.length === 0) return null
  return {
    units: joinMaps(all.map(({ units }) => units)),
    epci: Object.assign({}, ...all.map(({ epci }) => epci)),
    ept: Object.assign({}, ...all.map(({ ept }) => ept)),
    departements: joinMaps(all.map(({ departements }) => departements)),
  }
}

/** The drawings and neighbours of several régions. With one of the mainland among them, the mainland is what there is to see. */
export function joinGeometry(
  all: readonly { readonly region: string; readonly geometry: RegionGeometry }[],
): RegionGeometry {
  const shapes = joinShapes(
    all.map(({ geometry }) => geometry.shapes),
    MAINLAND,
  )
  const onMainland = all.some(({ region }) => regionOf(region)?.outreMer === false)
  return {
    shapes: onMainland ? { ...shapes, bounds: MAINLAND } : shapes,
    neighbours: joinMaps(all.map(({ geometry }) => geometry.neighbours)),
    border: new Set(all.flatMap(({ geometry }) => [...geometry.border])),
  }
}

export function joinMaps<K, V>(all: readonly ReadonlyMap<K, V>[]): ReadonlyMap<K, V> {
  const joined = new Map<K, V>()
  for (const each of all) for (const [key, value] of each) joined.set(key, value)
  return joined
}
