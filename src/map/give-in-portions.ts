import type { Feature, FeatureCollection, MultiLineString, Position } from 'geojson'
import type { GeoJSONSource } from 'maplibre-gl'

/** What comes in portions. */
export type Large = FeatureCollection | MultiLineString

/** Units: points. As many as are copied within some ten milliseconds. */
const PORTION = 16_000

/**
 * Fills a source that shows nothing yet, portion by portion, each in a task of its own, until nobody wants the rest.
 *
 * Why: MapLibre copies what it is given point by point, twice; all communes of a région, or all CPTS of France, at once hold up the page.
 */
export async function giveInPortions(
  source: Pick<GeoJSONSource, 'setData' | 'updateData'>,
  data: Large,
  isWanted: () => boolean,
): Promise<void> {
  const all = data.type === 'FeatureCollection' ? data.features : bundles(data)
  // MapLibre adds to what it can tell apart.
  const features = all.map((each, id) => ({ ...each, id }))
  const given: Promise<void>[] = []
  for (const portion of portions(features, pointsOf)) {
    await ownTask()
    if (!isWanted()) return
    // Nor waits for the last: what comes meanwhile is added to all that is there in one go.
    given.push(
      given.length === 0
        ? source.setData({ type: 'FeatureCollection', features: portion })
        : source.updateData({ add: portion }),
    )
  }
  await Promise.all(given)
}

let turn = Promise.resolve()
/** Two that are asked for at once, for two sources, come one after the other. */
const ownTask = (): Promise<void> =>
  (turn = turn.then(() => new Promise((resolve) => setTimeout(resolve))))

/** Many lines as features of some lines each. */
function bundles({ coordinates }: MultiLineString): Feature[] {
  return [...portions(coordinates, ({ length }) => length)].map((lines) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  }))
}

function* portions<T>(all: readonly T[], size: (one: T) => number): Generator<T[]> {
  let portion: T[] = []
  let points = 0
  for (const one of all) {
    portion.push(one)
    points += size(one)
    if (points < PORTION) continue
    yield portion
    portion = []
    points = 0
  }
  if (portion.length > 0) yield portion
}

const pointsOf = ({ geometry }: Feature): number =>
  'coordinates' in geometry ? count(geometry.coordinates) : 0

type Nested = readonly (number | Nested)[]
const count = (coordinates: Position | Nested): number =>
  coordinates.reduce<number>((sum, one) => sum + (typeof one === 'number' ? 0 : count(one)), 0) || 1
