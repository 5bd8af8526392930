import type { BBox, FeatureCollection, MultiLineString } from 'geojson'
import { regionOf } from '../domain/units/regions.ts'
import { MAINLAND } from './mainland.ts'
import type { RegionShapes } from './region-shapes.ts'

/**
 * The drawings of several régions as one map. With one of the mainland among them, the mainland is what there is to see.
 *
 * Shape: null for no région.
 */
export function joinRegions(
  all: readonly { readonly region: string; readonly shapes: RegionShapes }[],
): RegionShapes | null {
  if (all.length === 0) return null
  const joined = joinShapes(
    all.map(({ shapes }) => shapes),
    MAINLAND,
  )
  const onMainland = all.some(({ region }) => regionOf(region)?.outreMer === false)
  return onMainland ? { ...joined, bounds: MAINLAND } : joined
}

/**
 * Lays the drawings of several régions side by side. A border between two of them is the edge of both, and stays drawn twice.
 *
 * Shape: régions that share no unit; `bounds` hold them all. No région gives empty drawings and the bounds given as `empty`.
 */
export function joinShapes(all: readonly RegionShapes[], empty: BBox): RegionShapes {
  return {
    bounds: joinBounds(all.map(({ bounds }) => bounds)) ?? empty,
    units: joinFeatures(all.map(({ units }) => units)),
    unitLines: joinLines(all.map(({ unitLines }) => unitLines)),
    departementLines: joinLines(all.map(({ departementLines }) => departementLines)),
    edge: joinLines(all.map(({ edge }) => edge)),
    unitNames: joinFeatures(all.map(({ unitNames }) => unitNames)),
    departementNames: joinFeatures(all.map(({ departementNames }) => departementNames)),
  }
}

function joinBounds(all: readonly BBox[]): BBox | null {
  if (all.length === 0) return null
  const side = (at: 0 | 1 | 2 | 3): number[] => all.map((bounds) => bounds[at] ?? 0)
  return [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))]
}

function joinFeatures<C extends FeatureCollection>(all: readonly C[]): C {
  const features = all.flatMap((each) => each.features)
  return { type: 'FeatureCollection', features } as unknown as C
}

function joinLines(all: readonly MultiLineString[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: all.flatMap(({ coordinates }) => coordinates) }
}
