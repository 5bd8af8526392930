import type { MultiPolygon } from 'geojson'
import { bbox } from '@turf/turf'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { tidyShape } from '../../geometry/tidy-shape.ts'
import { DECIMALS, type PerimeterContext, perimeterFeature } from './perimeter-geojson.ts'

/** A CPTS to write; `outline` is null where no commune of it is known, or none is drawn. */
export interface RegisterOutline {
  readonly facts: CptsFacts
  readonly outline: MultiPolygon | null
}

/**
 * The perimeters of some CPTS as a GeoJSON text: one feature each, in the order given.
 *
 * Shape: RFC 7946. A CPTS without an outline is there all the same, with a null geometry, so that none goes missing; "bbox" is left
 * out where nothing is drawn. Properties are those of `perimeterGeojson`.
 */
export function registerGeojson(
  items: readonly RegisterOutline[],
  context: PerimeterContext,
): string {
  const shapes = items.map(({ outline }) => outline && tidyShape(outline, DECIMALS))
  const drawn = shapes.filter((shape) => shape !== null)
  const bounds =
    drawn.length > 0 ? { bbox: bbox({ type: 'GeometryCollection', geometries: drawn }) } : {}
  const features = items.map(({ facts }, rank) =>
    perimeterFeature(facts, shapes[rank] ?? null, context),
  )
  return JSON.stringify({ type: 'FeatureCollection', ...bounds, features })
}
