import type {
  BBox,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import { bbox } from '@turf/turf'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { labelPlace } from './label-point.ts'
import { hasContour } from './region-shapes.ts'

/** A département where its name is written. `room`: from there to its nearest edge, in degrees of latitude. */
export interface NamedDepartement {
  readonly code: string
  readonly nom: string
  readonly room: number
}

/** What a map draws of a région before its communes: its land, its edge, its départements and their names. GeoJSON, WGS 84. */
export interface Backdrop {
  readonly bounds: BBox
  readonly departements: FeatureCollection<Polygon | MultiPolygon, { code: string }>
  readonly departementLines: MultiLineString
  readonly edge: MultiLineString
  readonly departementNames: FeatureCollection<Point, NamedDepartement>
}

/** A topology in which the départements of a région are. */
export interface DepartementTopology extends Topology {
  objects: { departements: GeometryCollection<{ nom: string }> }
}

/** Unfolds the départements of a région into what a map draws: lines once each, and the places of names. */
export function backdropOf(topology: DepartementTopology): Backdrop {
  const { departements } = topology.objects
  const drawn = feature(topology, departements).features.filter(hasContour)
  return {
    bounds: bbox({ type: 'FeatureCollection', features: drawn }),
    departements: {
      type: 'FeatureCollection',
      features: drawn.map(({ id, geometry }) => ({
        type: 'Feature',
        properties: { code: String(id) },
        geometry,
      })),
    },
    departementLines: mesh(topology, departements, (a, b) => a !== b),
    edge: mesh(topology, departements, (a, b) => a === b),
    departementNames: {
      type: 'FeatureCollection',
      features: drawn.map(({ id, properties, geometry }) => {
        const { at, room } = labelPlace(geometry)
        return {
          type: 'Feature',
          properties: { code: String(id), nom: properties.nom, room },
          geometry: { type: 'Point', coordinates: at },
        }
      }),
    },
  }
}
