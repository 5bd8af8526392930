import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Unit } from '../domain/units/unit.ts'

/** What a map writes on a unit, and how much room it may take for it; all else that is known of it is in another file. */
export interface UnitProperties {
  nom: string
  population?: number
}

/**
 * The contours of a région as `npm run geo` writes them and the app loads them.
 *
 * Shape: TopoJSON, WGS 84, quantized; neighbours share arcs. `units` holds one Polygon or MultiPolygon per unit, whose id is
 * the code INSEE; a unit without a known contour is not in it.
 * `departements` is dissolved from the same arcs, its ids being département codes.
 */
export interface RegionTopology extends Topology {
  objects: {
    units: GeometryCollection<UnitProperties>
    departements: GeometryCollection<{ nom: string }>
  }
}

export type UnitGeometry = (Polygon | MultiPolygon) & {
  id: Unit['code']
  properties: UnitProperties
}

/** Reads contours from their text. Errors: null where they are not those of a région. */
export const parseTopology = (text: string): RegionTopology | null =>
  topologyIn(text, ({ units }: RegionTopology['objects']) =>
    units.geometries.every(({ id }) => typeof id === 'string'),
  )

/** Reads a topology with départements from its text. Errors: null where it is none, or where its other objects are not as they must be. */
export function topologyIn<
  T extends Topology<{ departements: RegionTopology['objects']['departements'] }>,
>(text: string, isWhole: (objects: T['objects']) => boolean): T | null {
  try {
    const topology = JSON.parse(text) as Partial<T>
    const { type, arcs, objects } = topology
    const isOne =
      type === 'Topology' &&
      Array.isArray(arcs) &&
      Array.isArray(objects?.departements.geometries) &&
      isWhole(objects)
    return isOne ? (topology as T) : null
  } catch {
    return null
  }
}

/** The whole country as a quiet background: the simplified outlines of its départements, ids being their codes. */
export interface FranceTopology extends Topology {
  objects: { departements: GeometryCollection<{ nom: string; region: string }> }
}
