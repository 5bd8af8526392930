import { featureCollection, polygon, multiPolygon, union } from '@turf/turf'
import type { UnitRecord } from './attributes.ts'
import type { Assignment } from './assign-contours.ts'
import { featureLabel, type AreaGeometry, type ContourFeature } from './layer.ts'
import { refusal } from './refusals.ts'
import { failed, success, type Result } from './result.ts'
import { worstCrossing } from './self-crossing.ts'

/**
 * Part of a ring that a loop may hold and still be ignored.
 *
 * Simplified official contours carry a few minute loops, where a narrow spit was flattened: they neither show nor change a
 * merge. A bow-tie holds far more.
 */
const NEGLIGIBLE_LOOP = 0.02

export interface UnitShapes {
  readonly shapes: ReadonlyMap<string, AreaGeometry>
  /** Units drawn by the union of several former communes. */
  readonly merged: readonly { readonly code: string; readonly from: readonly string[] }[]
  /** Labels of the contours with a loop too small to matter. */
  readonly negligibleLoops: readonly string[]
}

/**
 * Draws the units that have a contour, those of merged communes being the union of the former ones.
 *
 * Errors: a contour that crosses itself, named by its code and ring.
 */
export function unitShapes(
  units: readonly UnitRecord[],
  contours: Assignment['contours'],
  fichier: string,
): Result<UnitShapes> {
  const shapes = new Map<string, AreaGeometry>()
  const merged: { code: string; from: string[] }[] = []
  const negligibleLoops: string[] = []
  for (const { code } of units) {
    const features = contours.get(code) ?? []
    for (const feature of features) {
      const crossing = worstCrossing(feature.geometry)
      if (!crossing) continue
      if (crossing.share > NEGLIGIBLE_LOOP) {
        const [lon = 0, lat = 0] = crossing.at
        const reason = refusal.selfCrossing(crossing.ring, lon, lat)
        return failed({ fichier, feature: featureLabel(feature), ...reason })
      }
      negligibleLoops.push(featureLabel(feature))
    }
    const shape = joinContours(features)
    if (shape) shapes.set(code, shape)
    if (features.length > 1) merged.push({ code, from: features.map((f) => f.code ?? '') })
  }
  return success({ shapes, merged, negligibleLoops })
}

/** A union rather than a merge of shared arcs, because a file may hold a former commune beside the one that absorbed it. */
function joinContours(features: readonly ContourFeature[]): AreaGeometry | null {
  const [only, ...others] = features.map(({ geometry }) => geometry)
  if (!only || others.length === 0) return only ?? null
  const areas = [only, ...others].map((geometry) =>
    geometry.type === 'Polygon'
      ? polygon(geometry.coordinates)
      : multiPolygon(geometry.coordinates),
  )
  return union(featureCollection<AreaGeometry>(areas))?.geometry ?? null
}
