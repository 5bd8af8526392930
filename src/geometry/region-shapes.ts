import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { UnitCode } from '../domain/units/unit.ts'
import { labelPoint } from './label-point.ts'
import type { RegionTopology } from './region-topology.ts'

export interface NamedPoint {
  code: string
  nom: string
  /** Inhabitants, to let the bigger names win; 0 ranks last where no figure exists. */
  rank: number
}

/** The units of a région as a map draws them, pressed and named one by one: GeoJSON, WGS 84. */
export interface RegionShapes {
  readonly units: FeatureCollection<Polygon | MultiPolygon, { code: UnitCode; nom: string }>
  /** Borders between units, each drawn once. */
  readonly unitLines: MultiLineString
  readonly unitNames: FeatureCollection<Point, NamedPoint>
}

/**
 * Unfolds the topology of a région into what a map draws: areas, lines drawn once each, and the places of names.
 *
 * Shape: units without a contour are left out.
 */
export function regionShapes(topology: RegionTopology): RegionShapes {
  const { units } = topology.objects
  const drawn = feature(topology, units).features.filter(hasContour)
  return {
    units: {
      type: 'FeatureCollection',
      features: drawn.map((unit) => ({
        type: 'Feature',
        properties: { code: unit.id as UnitCode, nom: unit.properties.nom },
        geometry: unit.geometry,
      })),
    },
    unitLines: mesh(topology, units, (a, b) => a !== b),
    unitNames: namedPoints(drawn, (unit) => unit.properties.population ?? 0),
  }
}

type Drawn<P> = Feature<Polygon | MultiPolygon, P>

/** Tells whether an area has a shape: one without contour comes out of a topology with none. */
export function hasContour<P>(candidate: Feature<Feature['geometry'], P>): candidate is Drawn<P> {
  const geometry = candidate.geometry as Feature['geometry'] | null
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

/** The places of the names of areas, each at its pole of inaccessibility. Shape: `rank` lets the bigger names win. */
function namedPoints<P extends { nom: string }>(
  features: readonly Drawn<P>[],
  rank: (drawn: Drawn<P>) => number,
): FeatureCollection<Point, NamedPoint> {
  return {
    type: 'FeatureCollection',
    features: features.map((drawn) => ({
      type: 'Feature',
      properties: { code: String(drawn.id), nom: drawn.properties.nom, rank: rank(drawn) },
      geometry: { type: 'Point', coordinates: labelPoint(drawn.geometry) },
    })),
  }
}
