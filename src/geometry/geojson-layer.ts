import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { featureCollection, union } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import type { UnitLayer } from './unit-layer.ts'

export type UnitFeature = Feature<Polygon | MultiPolygon, { code: UnitCode }>

/**
 * Contours as plain GeoJSON, where neighbours merely look alike: Turf's polygon union dissolves them.
 *
 * The reference that `topologyLayer` is measured against.
 */
export function geojsonLayer(features: readonly UnitFeature[]): UnitLayer {
  const byCode = new Map(features.map((feature) => [feature.properties.code, feature]))
  return {
    codes: new Set(byCode.keys()),
    dissolve: (codes) => {
      const parts = codes.flatMap((code) => byCode.get(code) ?? [])
      const merged = parts.length > 1 ? union(featureCollection(parts)) : parts[0]
      if (!merged) throw new Error('dissolve called without any known unit')
      return asMultiPolygon(merged.geometry)
    },
  }
}

/** One type for every outline: a Polygon becomes a MultiPolygon of one piece. */
export function asMultiPolygon(geometry: Polygon | MultiPolygon): MultiPolygon {
  return geometry.type === 'MultiPolygon'
    ? geometry
    : { type: 'MultiPolygon', coordinates: [geometry.coordinates] }
}
