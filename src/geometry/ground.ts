import type { FeatureCollection, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** What a name on the ground is of. `rank`: inhabitants of a town, else 0. `from`, `until`: zooms between which it is written. */
export type GroundName =
  | {
      readonly kind: 'prefecture' | 'ville'
      readonly code: string
      readonly nom: string
      readonly rank: number
    }
  | {
      readonly kind: 'pays' | 'mer'
      readonly nom: string
      readonly rank: number
      readonly from: number
      readonly until: number
    }

/**
 * Land that is none of the régions: `abroad`; `france`, its other territories; `inland`, what lies away from every coast, under all
 * else, so that no sea shows where two contours of one border, drawn by different hands, do not meet.
 */
export interface LandsTopology extends Topology {
  objects: { lands: GeometryCollection<{ kind: 'abroad' | 'france' }>; inland: GeometryCollection }
}

/** Lakes and estuaries, and the middles of great rivers. */
export interface WatersTopology extends Topology {
  objects: { lakes: GeometryCollection; rivers: GeometryCollection<{ nom: string }> }
}

export type GroundNames = FeatureCollection<Point, GroundName>

/** What the map draws around and under the régions. GeoJSON, WGS 84. */
export interface Ground {
  readonly lands: FeatureCollection<Polygon | MultiPolygon, { kind: string }>
  /** Coasts, and borders between other countries. */
  readonly landLines: MultiLineString
  readonly lakes: FeatureCollection
  readonly rivers: FeatureCollection
  readonly names: GroundNames
}

const NONE: FeatureCollection<never, never> = { type: 'FeatureCollection', features: [] }

/** Unfolds the files of the ground into what a map draws; of a file that did not come, it draws nothing. */
export function unfoldGround(
  lands: LandsTopology | null,
  waters: WatersTopology | null,
  names: GroundNames | null,
): Ground {
  return {
    lands: lands ? landsOf(lands) : NONE,
    landLines: lands
      ? mesh(lands, lands.objects.lands)
      : { type: 'MultiLineString', coordinates: [] },
    lakes: waters ? feature(waters, waters.objects.lakes) : NONE,
    rivers: waters ? feature(waters, waters.objects.rivers) : NONE,
    names: names ?? NONE,
  }
}

function landsOf(topology: LandsTopology): Ground['lands'] {
  const { lands, inland } = topology.objects
  const under = feature(topology, inland).features.map((each) => ({
    ...each,
    properties: { kind: 'inland' },
  }))
  // What lies under comes first.
  return {
    type: 'FeatureCollection',
    features: [...under, ...feature(topology, lands).features] as Ground['lands']['features'],
  }
}
