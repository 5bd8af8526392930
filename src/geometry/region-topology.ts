import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type { Unit } from '../domain/units/unit.ts'

/** What each unit carries in the file: a `Unit` whose code is the geometry's id, empty lists and nulls left out. */
export interface UnitProperties {
  nom: string
  departement: string
  population?: number
  epci?: string
  ept?: string
  codesPostaux?: string[]
  anciensCodes?: string[]
}

/**
 * A région as `npm run geo` writes it and the app loads it.
 *
 * Shape: TopoJSON, WGS 84, quantized; neighbours share arcs. `units` holds one Polygon or MultiPolygon per unit, whose id is
 * the code INSEE; a unit without a known contour is a geometry of type null, so that its facts are kept.
 * `departements` is dissolved from the same arcs, its ids being département codes.
 */
export interface RegionTopology extends Topology {
  objects: {
    units: GeometryCollection<UnitProperties>
    departements: GeometryCollection<{ nom: string }>
  }
  /** Foreign members: names by SIREN, kept once instead of in every unit. */
  epci: Record<string, string>
  ept: Record<string, string>
}

export type UnitGeometry = (Polygon | MultiPolygon) & {
  id: Unit['code']
  properties: UnitProperties
}

/** The whole country as a quiet background: the simplified outlines of its départements, ids being their codes. */
export interface FranceTopology extends Topology {
  objects: { departements: GeometryCollection<{ nom: string; region: string }> }
}
