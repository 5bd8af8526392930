import { readFileSync } from 'node:fs'
import {
  bboxClip,
  buffer,
  featureCollection,
  intersect,
  multiPolygon,
  polygon,
  simplify as simplifyShape,
  union,
} from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import { topology as toTopology } from 'topojson-server'
import { presimplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { LandsTopology } from '../../src/geometry/ground.ts'

type Country = { readonly name: string }
type Countries = Topology<{ countries: GeometryCollection<Country> }>
type Area = Polygon | MultiPolygon
type Box = readonly [number, number, number, number]

const FRANCE = '250'
const MONACO = '492'
const ANTARCTICA = '010'
/** Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon, Nouvelle-Calédonie, Polynésie, Wallis-et-Futuna, Terres australes. */
const OTHER_FRENCH = new Set(['663', '652', '666', '540', '258', '876', '260'])

/** Where one looks closely: around the mainland and around each overseas région. Shape: west, south, east, north in degrees. */
const CLOSE: readonly Box[] = [
  [-11, 40, 13, 53],
  [-64, 13, -59.5, 18.6],
  [-57, 0.5, -49.5, 7],
  [53.5, -22.5, 58.5, -19.5],
  [42.5, -14, 46.5, -11],
]
/** Where France has land borders, which another survey drew. */
const BORDERED: readonly Box[] = [
  [-11, 40, 13, 53],
  [-57, 0.5, -49.5, 7],
]
/** Bends whose triangle is smaller than this are flattened, close by and elsewhere. Units: square degrees. */
const FLATTENED = { close: 4e-6, far: 0.02 }
/** Islands smaller than this are left out, close by and elsewhere. Units: square degrees. */
const LEFT_OUT = { close: 4e-5, far: 0.15 }
/** How far from every coast what lies under all else begins. Units: kilometres. */
const FROM_COAST = 5
/** How far countries go on under France: its own survey draws over that, and nothing shows between the two. Units: kilometres. */
const UNDER = 3
/** Where Monaco is: its coarse outline goes on around the cape beside it, along a coast that is France's. Shape: as above. */
const OF_MONACO: Box = [7.4, 43.7255, 7.45, 43.76]
/** To how many lines of the globe corners are rounded: about 90 metres of latitude, where the source itself rounds to 190. */
const GRID = 2e5

/**
 * The countries of the world as Natural Earth draws them at 1:10 000 000, fine around France, coarse elsewhere; and what of them lies
 * away from the coasts.
 */
export function buildLands(file: string): LandsTopology {
  const source = JSON.parse(readFileSync(file, 'utf8')) as Countries
  const simplified = simplifyByPlace(source)
  const { countries } = source.objects
  const all = polygonsOf(merge(source, countries.geometries as never[]))
  const inland = BORDERED.flatMap((box) =>
    all
      .filter((rings) => sizeOf(rings) > 1 && touches(rings, box))
      .flatMap((rings) => inner(rings, box)),
  )
  const france = countries.geometries.find(({ id }) => id === FRANCE)
  const within = BORDERED.flatMap((box) =>
    underFrance(feature(source, france as never), inland, box),
  )
  const features = feature(simplified, simplified.objects.countries).features.flatMap((country) => {
    const id = String(country.id)
    if (id === FRANCE || id === ANTARCTICA) return []
    const own = polygonsOf(country.geometry as Area).filter(isLargeEnough)
    if (own.length === 0) return []
    const coordinates =
      id === MONACO ? own.flatMap((rings) => clipped(rings, OF_MONACO)) : goneOn(own, within)
    const properties = { kind: OTHER_FRENCH.has(id) ? ('france' as const) : ('abroad' as const) }
    return [{ type: 'Feature' as const, properties, geometry: multi(coordinates) }]
  })
  return toTopology(
    {
      lands: collection(features),
      inland: collection([{ type: 'Feature', properties: {}, geometry: multi(inland) }]),
    },
    GRID,
  ) as unknown as LandsTopology
}

/** Both sides of a border share its arcs, so that each arc is made coarser by where it lies and none comes apart. */
function simplifyByPlace(source: Countries): Countries {
  const weighted = presimplify(source)
  const arcs = weighted.arcs.map((arc) => {
    const close = CLOSE.some((box) => touches([arc], box))
    const least = FLATTENED[close ? 'close' : 'far']
    return arc
      .filter(([, , weight = 0]) => weight >= least)
      .map(([x = 0, y = 0]): [number, number] => [x, y])
  })
  return { ...weighted, arcs }
}

/** What of a land lies within a box and away from its coast. */
function inner(rings: Position[][], box: Box): Position[][][] {
  // Simplified first, since the clipping leaves seams along the box that simplifying would cross.
  const coarse = simplifyShape(polygon(rings.slice(0, 1)), { tolerance: 0.005 })
  const near = bboxClip(coarse, [...box])
  if (near.geometry.coordinates.length === 0) return []
  const eroded = buffer(near, -FROM_COAST, { units: 'kilometers', steps: 2 })
  if (!eroded) return []
  return polygonsOf(simplifyShape(eroded.geometry, { tolerance: 0.01 }))
}

/** What of France lies in a box and off its coasts. */
function underFrance(
  france: { geometry: unknown },
  inland: Position[][][],
  box: Box,
): Position[][][] {
  return polygonsOf(france.geometry as Area)
    .filter((rings) => touches(rings, box))
    .flatMap((rings) => {
      const own = intersect(
        featureCollection<Area>([polygon(rings.slice(0, 1)), multiPolygon(inland)]),
      )
      return own ? polygonsOf(own.geometry) : []
    })
}

/** A country with the strip of France along their border, as the border of one survey is not that of the other. */
function goneOn(own: Position[][][], france: Position[][][]): Position[][][] {
  return own.map((rings) => {
    if (!france.some((each) => touches(rings, grown(boxOf(each))))) return rings
    const wide = buffer(polygon(rings.slice(0, 1)), UNDER, { units: 'kilometers', steps: 2 })
    if (!wide) return rings
    const strip = intersect(featureCollection<Area>([wide, multiPolygon(france)]))
    const whole = strip && union(featureCollection<Area>([polygon(rings), strip]))
    return whole?.geometry.type === 'Polygon' ? whole.geometry.coordinates : rings
  })
}

const grown = ([west, south, east, north]: Box): Box => [
  west - 0.1,
  south - 0.1,
  east + 0.1,
  north + 0.1,
]

function clipped(rings: Position[][], box: Box): Position[][][] {
  const { coordinates } = bboxClip(polygon(rings), [...box]).geometry
  return coordinates.length === 0 ? [] : [coordinates as Position[][]]
}

function isLargeEnough(rings: Position[][]): boolean {
  const close = CLOSE.some((box) => touches(rings, box))
  return sizeOf(rings) >= LEFT_OUT[close ? 'close' : 'far']
}

/** Area of the box around the outer ring. Units: square degrees. */
function sizeOf(rings: Position[][]): number {
  const [west, south, east, north] = boxOf(rings)
  return (east - west) * (north - south)
}

function touches(rings: readonly (readonly Position[])[], box: Box): boolean {
  const [west, south, east, north] = boxOf(rings)
  return west < box[2] && east > box[0] && south < box[3] && north > box[1]
}

function boxOf(rings: readonly (readonly Position[])[]): Box {
  const xs = (rings[0] ?? []).map(([x = 0]) => x)
  const ys = (rings[0] ?? []).map(([, y = 0]) => y)
  return [min(xs), min(ys), -min(xs.map((x) => -x)), -min(ys.map((y) => -y))]
}

const min = (numbers: readonly number[]): number =>
  numbers.reduce((least, each) => Math.min(least, each), Infinity)

const polygonsOf = (area: Area): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

const collection = (features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

const multi = (coordinates: Position[][][]): MultiPolygon => ({ type: 'MultiPolygon', coordinates })
