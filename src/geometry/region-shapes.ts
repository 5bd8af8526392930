import type {
  BBox,
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import { feature, mesh } from 'topojson-client'
import { bbox } from '@turf/turf'
import type { UnitCode } from '../domain/units/unit.ts'
import { labelPoint } from './label-point.ts'
import type { RegionTopology } from './region-topology.ts'

export interface NamedPoint {
  code: string
  nom: string
  /** Inhabitants, to let the bigger names win; 0 ranks last where no figure exists. */
  rank: number
}

/** Everything the map draws of a région before any CPTS: GeoJSON, WGS 84. */
export interface RegionShapes {
  readonly bounds: BBox
  readonly units: FeatureCollection<Polygon | MultiPolygon, { code: UnitCode; nom: string }>
  /** Borders between units, each drawn once. */
  readonly unitLines: MultiLineString
  readonly departementLines: MultiLineString
  readonly edge: MultiLineString
  readonly unitNames: FeatureCollection<Point, NamedPoint>
  readonly departementNames: FeatureCollection<Point, NamedPoint>
}

/**
 * Unfolds the topology of a région into what a map draws: areas, lines drawn once each, and the places of names.
 *
 * Shape: units without a contour are left out; the extent is that of those drawn.
 */
export function regionShapes(topology: RegionTopology): RegionShapes {
  const { units, departements } = topology.objects
  const drawn = feature(topology, units).features.filter(hasContour)
  const unitFeatures = drawn.map((unit): RegionShapes['units']['features'][number] => ({
    type: 'Feature',
    properties: { code: unit.id as UnitCode, nom: unit.properties.nom },
    geometry: unit.geometry,
  }))
  return {
    bounds: bbox({ type: 'FeatureCollection', features: unitFeatures }),
    units: { type: 'FeatureCollection', features: unitFeatures },
    unitLines: mesh(topology, units, (a, b) => a !== b),
    departementLines: mesh(topology, departements, (a, b) => a !== b),
    edge: mesh(topology, departements, (a, b) => a === b),
    unitNames: names(drawn, (unit) => unit.properties.population ?? 0),
    departementNames: names(feature(topology, departements).features.filter(hasContour), () => 0),
  }
}

/** A map already shows that "Paris 15e Arrondissement" is one. */
function mapName(nom: string): string {
  return nom.replace(/ Arrondissement$/, '')
}

type Drawn<P> = Feature<Polygon | MultiPolygon, P>

function hasContour<P>(candidate: Feature<Feature['geometry'], P>): candidate is Drawn<P> {
  // A unit without contour comes out with a null geometry.
  const geometry = candidate.geometry as Feature['geometry'] | null
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
}

function names<P extends { nom: string }>(
  features: readonly Drawn<P>[],
  rank: (drawn: Drawn<P>) => number,
): FeatureCollection<Point, NamedPoint> {
  return {
    type: 'FeatureCollection',
    features: features.map((drawn) => ({
      type: 'Feature',
      properties: { code: String(drawn.id), nom: mapName(drawn.properties.nom), rank: rank(drawn) },
      geometry: { type: 'Point', coordinates: labelPoint(drawn.geometry) },
    })),
  }
}
