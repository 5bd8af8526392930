import type { FeatureCollection, MultiLineString } from 'geojson'
import { regionOf } from '../domain/units/regions.ts'
import type { Backdrop } from './backdrop.ts'
import { joinBounds } from './bounds.ts'
import { MAINLAND } from './mainland.ts'
import type { RegionShapes } from './region-shapes.ts'

/**
 * Lays the backdrops of several régions side by side. With one of the mainland among them, the mainland is what there is to see. A border
 * between two of them is the edge of both, and stays drawn twice.
 *
 * Shape: null for no région.
 */
export function joinBackdrops(
  all: readonly { readonly region: string; readonly backdrop: Backdrop }[],
): Backdrop | null {
  const each = all.map(({ backdrop }) => backdrop)
  const onMainland = all.some(({ region }) => regionOf(region)?.outreMer === false)
  const bounds = onMainland ? MAINLAND : joinBounds(each.map((one) => one.bounds))
  if (!bounds) return null
  return {
    bounds,
    departements: joinFeatures(each.map(({ departements }) => departements)),
    departementLines: joinLines(each.map(({ departementLines }) => departementLines)),
    edge: joinLines(each.map(({ edge }) => edge)),
    departementNames: joinFeatures(each.map(({ departementNames }) => departementNames)),
  }
}

/** Lays the units of several régions side by side. Shape: régions that share no unit. */
export function joinShapes(all: readonly RegionShapes[]): RegionShapes {
  return {
    units: joinFeatures(all.map(({ units }) => units)),
    unitLines: joinLines(all.map(({ unitLines }) => unitLines)),
    unitNames: joinFeatures(all.map(({ unitNames }) => unitNames)),
  }
}

function joinFeatures<C extends FeatureCollection>(all: readonly C[]): C {
  const features = all.flatMap((each) => each.features)
  return { type: 'FeatureCollection', features } as unknown as C
}

function joinLines(all: readonly MultiLineString[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: all.flatMap(({ coordinates }) => coordinates) }
}
