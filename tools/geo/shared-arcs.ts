import type { Feature, GeoJsonProperties } from 'geojson'
import { featureCollection } from '@turf/turf'
import { topology as toTopology } from 'topojson-server'
import type {
  GeometryObject,
  MultiPolygon,
  Objects,
  OrNull,
  Polygon,
  Topology,
} from 'topojson-specification'
import type { AreaGeometry } from './layer.ts'

/** A topology whose objects carry no properties. */
export type Arcs = Topology<Objects>

export type Area = Polygon | MultiPolygon

/** Areas whose common borders are the same arcs of one topology. */
export interface SharedArcs {
  readonly topology: Arcs
  /** In the order given, each with the id of its feature. */
  readonly areas: readonly Area[]
}

const OBJECT = 'areas'

/**
 * Cuts areas into shared arcs.
 *
 * Shape: `gridLines` is the number of lines on each side to which coordinates are rounded; none leaves them as they are.
 */
export function shareArcs(
  features: readonly Feature<AreaGeometry>[],
  gridLines?: number,
): SharedArcs {
  const { objects, ...arcs } = toTopology({ [OBJECT]: featureCollection([...features]) }, gridLines)
  const areas = areasIn(objects[OBJECT])
  return { topology: withAreas(arcs, areas), areas }
}

/** The same arcs for other areas. */
export function withAreas(arcs: Omit<Arcs, 'objects'>, areas: readonly Area[]): Arcs {
  return {
    ...arcs,
    objects: { [OBJECT]: { type: 'GeometryCollection', geometries: [...areas] } },
  }
}

/** The areas of a topology made here, those that lost their shape left out. */
export function areasOf({ objects }: Topology<OrNull<Objects>>): Area[] {
  return areasIn(objects[OBJECT])
}

function areasIn(object: GeometryObject<GeoJsonProperties> | undefined): Area[] {
  if (object?.type !== 'GeometryCollection') return []
  return object.geometries.flatMap((geometry): Area[] =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? [Object.assign(geometry, { properties: {} })]
      : [],
  )
}
