import { readFileSync } from 'node:fs'
import { area, featureCollection, polygon } from '@turf/turf'
import type {
  Feature,
  GeometryCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { topology } from 'topojson-server'
import type { WatersTopology } from '../../src/geometry/ground.ts'

/** What lies outside is not drawn: the mainland has all the lakes that are large enough. Shape: west, south, east, north in degrees. */
const AROUND = [-6, 41, 10.5, 51.8] as const
/** Smaller lakes are left out: at 250 metres they are a few triangles that resemble no shore. Units: square metres. */
const LAKE = 3e7
/** Ponds and salt works of the Camargue, of which the source draws scraps. Shape: west, south, east, north in degrees. */
const SCRAPS = [4.1, 43.3, 4.98, 43.65] as const
/** Reaches of rivers this wide are estuaries. Units: square metres. */
const ESTUARY = 2.5e7
const GRID = 2e5

/** Lakes, estuaries and the great rivers, from the waterbodies of OpenStreetMap at 250 metres. */
export function buildWaters(
  file: string,
  rivers: (pieces: readonly Position[][]) => Feature<LineString, { nom: string }>[],
): WatersTopology {
  const source = JSON.parse(readFileSync(file, 'utf8')) as GeometryCollection<
    MultiPolygon | Polygon
  >
  const [reaches = [], standing = []] = source.geometries.map((each) =>
    polygonsOf(each).filter(([ring = []]) => within(ring, AROUND)),
  )
  const drawn = [
    ...standing.filter(([ring = []]) => !within(ring, SCRAPS) && area(polygon([ring])) >= LAKE),
    ...reaches.filter((rings) => area(polygon(rings)) >= ESTUARY),
  ]
  return topology(
    {
      lakes: featureCollection(drawn.map((rings) => polygon(rings))),
      rivers: featureCollection(rivers([...reaches, ...standing].map(([ring = []]) => ring))),
    },
    GRID,
  ) as unknown as WatersTopology
}

const polygonsOf = (waters: MultiPolygon | Polygon): Position[][][] =>
  waters.type === 'Polygon' ? [waters.coordinates] : waters.coordinates

function within(
  ring: readonly Position[],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  const [x = 0, y = 0] = ring[0] ?? []
  return x > west && x < east && y > south && y < north
}
