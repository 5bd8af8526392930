import type {
  Feature,
  FeatureCollection,
  GeoJsonProperties,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { area, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf'
import type { RegionShapes } from './region-shapes.ts'
import type { UnitCode } from '../domain/units/unit.ts'

/** The unit that holds a point; null outside the layer. */
export function unitAt(units: RegionShapes['units'], point: Position): UnitCode | null {
  return holderOf(units, point)?.properties.code ?? null
}

/** The feature of a layer of areas that holds a point. */
export function holderOf<P extends GeoJsonProperties>(
  { features }: FeatureCollection<Geometry, P>,
  point: Position,
): Feature<Geometry, P> | undefined {
  return features.find(
    ({ geometry }) =>
      (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') &&
      booleanPointInPolygon(point, geometry),
  )
}

/**
 * Area that two outlines have in common, for territories that arrive as shapes: whole-commune territories overlap by their codes.
 *
 * Units: km². Zero where they merely touch.
 */
export function sharedAreaKm2(a: Polygon | MultiPolygon, b: Polygon | MultiPolygon): number {
  const parts: Feature<Polygon | MultiPolygon>[] = [feature(a), feature(b)]
  const shared = intersect(featureCollection(parts))
  return shared ? area(shared) / 1e6 : 0
}
