import { area, polygon } from '@turf/turf'
import { feature, mergeArcs } from 'topojson-client'
import type { RegionTopology } from '../../src/geometry/region-topology.ts'
import { unitGeometries } from '../../src/geometry/topology-layer.ts'
import type { AreaGeometry } from './layer.ts'

/** Part of a unit's area that rounding may change. */
const MOST_CHANGED = 0.001
/** Of the smallest communes, a thousandth is less than what rounding moves: a quarter of a hectare goes, in square metres. */
const ALWAYS_NEGLIGIBLE = 2500
/** What communes enclose and is of none is a lake or another région from this on, in square metres; below, borders come apart. */
const LEAST_ENCLAVE = 4e5

/** What a région's contours lost on their way into its file. */
export interface ContourLosses {
  /** Units whose area is another one; `share` is the part of it that changed. */
  readonly changed: readonly { readonly code: string; readonly share: number }[]
  /** How many gaps lie between units that touched. */
  readonly gaps: number
}

/** Compares the contours written with the shapes that they were made from, by code. */
export function contourLosses(
  shapes: ReadonlyMap<string, AreaGeometry>,
  topology: RegionTopology,
): ContourLosses {
  const units = unitGeometries(topology)
  const changed = units.flatMap((unit) => {
    const before = area(shapes.get(unit.id) ?? feature(topology, unit))
    const lost = Math.abs(area(feature(topology, unit)) - before)
    const share = lost / before
    return share > MOST_CHANGED && lost > ALWAYS_NEGLIGIBLE ? [{ code: unit.id, share }] : []
  })
  const { coordinates } = feature(topology, mergeArcs(topology, units)).geometry
  const enclosed = coordinates.flatMap(([, ...holes]) => holes.map((ring) => area(polygon([ring]))))
  return { changed, gaps: enclosed.filter((hole) => hole < LEAST_ENCLAVE).length }
}
