import proj4 from 'proj4'
import type { Position } from 'geojson'

/** Turns coordinates of some system into longitude and latitude, in degrees. */
export type Unproject = (position: Position) => Position

const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs'
const conic = (lat0: number, lat1: number, lat2: number, x0: number, y0: number): string =>
  `+proj=lcc +lat_0=${lat0} +lon_0=3 +lat_1=${lat1} +lat_2=${lat2} +x_0=${x0} +y_0=${y0} ${GRS80}`

/** Longitude and latitude already, within a metre of one another. */
const DEGREES = new Set([
  4326, 4979, 4171, 4258, 4624, 4627, 4470, 5489, 4965, 9776, 9777, 9781, 9782, 4558, 4463,
])

/**
 * The systems that French layers come in.
 *
 * Source: IGN, registre de systèmes de référence; EPSG.
 */
const SYSTEMS: ReadonlyMap<number, string> = new Map([
  // RGF93 v1, v2 and v2b, a few centimetres apart.
  ...[2154, 9793, 9794].map((code): [number, string] => [
    code,
    conic(46.5, 49, 44, 700_000, 6_600_000),
  ]),
  // Coniques conformes 9 zones, CC42 to CC50.
  ...[3942, 9822, 9842].flatMap((first) =>
    Array.from({ length: 9 }, (_, zone): [number, string] => {
      const lat = 42 + zone
      return [
        first + zone,
        conic(lat, lat - 0.75, lat + 0.75, 1_700_000, (zone + 1) * 1_000_000 + 200_000),
      ]
    }),
  ),
  // ETRS89, Lambert azimuthal, of European statistics.
  [3035, `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${GRS80}`],
  // NTF, Lambert II étendu.
  [
    27572,
    '+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs',
  ],
  ...[3857, 900913, 3785, 102100, 102113].map((code): [number, string] => [code, 'EPSG:3857']),
  // Antilles, Guyane, La Réunion, Mayotte.
  ...[5490, 4559].map((code): [number, string] => [code, `+proj=utm +zone=20 ${GRS80}`]),
  [4467, `+proj=utm +zone=21 ${GRS80}`],
  [2972, `+proj=utm +zone=22 ${GRS80}`],
  [2975, `+proj=utm +zone=40 +south ${GRS80}`],
  [4471, `+proj=utm +zone=38 +south ${GRS80}`],
])

/** Those to try where a file does not say, the most usual first. */
export const USUAL_SYSTEMS: readonly number[] = [2154, 3857, 27572, 5490, 2972, 2975, 4471]

/** From a system told by its EPSG code. Errors: null where it is not one that French layers come in. */
export function unprojectEpsg(epsg: number): Unproject | null {
  if (DEGREES.has(epsg)) return (position) => position
  const system = SYSTEMS.get(epsg) ?? utm(epsg)
  return system === undefined ? null : through(system)
}

/** UTM on WGS 84, north (326…) and south (327…), and on ETRS89 (258…). */
function utm(epsg: number): string | undefined {
  const [family, zone] = [Math.floor(epsg / 100), epsg % 100]
  if (zone < 1 || zone > 60 || ![326, 327, 258].includes(family)) return undefined
  return `+proj=utm +zone=${zone}${family === 327 ? ' +south' : ''} ${GRS80}`
}

/** From a system told as a .prj tells it. Errors: null where it says nothing that can be understood. */
export function unprojectWkt(wkt: string): Unproject | null {
  try {
    const from = through(wkt)
    return from([0, 0]).every((each) => typeof each === 'number') ? from : null
  } catch {
    return null
  }
}

function through(system: string): Unproject {
  const { inverse } = proj4(system)
  return ([x = Number.NaN, y = Number.NaN]) =>
    // The library throws on what is no number.
    Number.isFinite(x) && Number.isFinite(y) ? inverse([x, y]) : [Number.NaN, Number.NaN]
}
