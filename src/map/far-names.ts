import type { Feature, Point } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { GroundName, GroundNames } from '../geometry/ground.ts'
import { EMPTY } from './fill-sources.ts'
import type { Covers, ScreenBox } from './keep-free.ts'

export type FarName = Feature<Point, Extract<GroundName, { kind: 'pays' | 'mer' }>>

/** Half a spaced letter and half a line of the largest that is written so, and what is kept free around it. Units: pixels. */
const HALF_LETTER = 5.4
const HALF_LINE = 8
const AROUND = 5

/**
 * Writes each sea and each country once, at the first of its places that is in sight and free, wherever the map comes to rest.
 *
 * How: MapLibre writes a name at every place that has room for it, and knows not that two are of one country.
 */
export function writeFarNames(map: MapLibreMap, names: GroundNames, covers: Covers): void {
  const all = names.features.filter(
    (each): each is FarName => each.properties.kind === 'pays' || each.properties.kind === 'mer',
  )
  map.addSource('far-names', { type: 'geojson', data: EMPTY })
  let last = ''
  const write = (): void => {
    if (map.isMoving()) return
    const taking = (layers: string[]) => (box: ScreenBox) =>
      map.queryRenderedFeatures(
        [
          [box[0], box[1]],
          [box[2], box[3]],
        ],
        { layers },
      ).length > 0
    const sight: Sight = {
      boxes: covers.boxes(),
      free: covers.free(),
      isTaken: taking(takingLayers(map)),
    }
    const zoom = map.getZoom()
    const once = onceEach(all, zoom, (at) => map.project(at as [number, number]), sight)
    const hasSea = once.some(({ properties: { kind } }) => kind === 'mer')
    // At first they are not laid yet, and MapLibre answers nothing at all where one is missing.
    const lands = LANDS.filter((id) => map.getLayer(id))
    const isTaken = taking([...takingLayers(map), ...lands])
    const features =
      hasSea || zoom < CLOSE
        ? once
        : [
            ...once,
            ...seaClose(all, map.getCenter().toArray(), (at) => map.unproject(at).toArray(), {
              ...sight,
              isTaken,
            }),
          ]
    const key = JSON.stringify(features)
    if (key === last) return
    last = key
    void map
      .getSource<GeoJSONSource>('far-names')
      ?.setData({ type: 'FeatureCollection', features: [...features] })
  }
  map.on('moveend', write)
  // By then every other name has its place; and what lies over the map may have changed while it stood still.
  map.on('idle', write)
  write()
}

/**
 * Of each name written at a zoom, its first place where it is wholly in sight, under nothing, and taken by no other name nor the land of a
 * région; none where there is no such place.
 *
 * @param project where a place is on the screen. Units: pixels.
 */
export function onceEach(
  names: readonly FarName[],
  zoom: number,
  project: (at: readonly number[]) => { readonly x: number; readonly y: number },
  { boxes, free, isTaken }: Sight,
): readonly FarName[] {
  const chosen = new Map<string, FarName>()
  for (const name of names) {
    const { nom, from, until } = name.properties
    if (chosen.has(nom) || zoom < from || zoom >= until) continue
    const { x, y } = project(name.geometry.coordinates)
    const [across, down] = sizeOf(name)
    const box: ScreenBox = [x - across, y - down, x + across, y + down]
    const isWhole = box[0] >= free[0] && box[1] >= free[1] && box[2] <= free[2] && box[3] <= free[3]
    if (isWhole && !boxes.some((other) => meet(box, other)) && !isTaken(box)) chosen.set(nom, name)
  }
  return [...chosen.values()]
}

/** From here on a sea has a name wherever it is seen; how many places of a screen are tried, and how far away its own may be. Units: zoom; degrees. */
const CLOSE = 10
const GRID = [9, 9] as const
const THE_SAME = 3

/** The sea that one looks at closely, in the middle-most place of it that is free; none inland, nor where no place is. */
export function seaClose(
  names: readonly FarName[],
  [lon = 0, lat = 0]: readonly number[],
  unproject: (at: [number, number]) => number[],
  { boxes, free, isTaken }: Sight,
): readonly FarName[] {
  const away = ({ geometry: { coordinates } }: FarName): number =>
    Math.hypot((coordinates[0] ?? 0) - lon, (coordinates[1] ?? 0) - lat)
  const [sea] = names
    .filter(({ properties: { kind } }) => kind === 'mer')
    .toSorted((a, b) => away(a) - away(b))
  if (!sea || away(sea) > THE_SAME) return []
  const [left, top, right, bottom] = free
  const [across, down] = sizeOf(sea)
  const places = Array.from({ length: GRID[0] * GRID[1] }, (_, at): [number, number] => [
    left + ((right - left) * ((at % GRID[0]) + 1)) / (GRID[0] + 1),
    top + ((bottom - top) * (Math.floor(at / GRID[0]) + 1)) / (GRID[1] + 1),
  ]).toSorted((a, b) => fromMiddle(a) - fromMiddle(b))
  const at = places.find(([x, y]) => {
    const box: ScreenBox = [x - across, y - down, x + across, y + down]
    const isWhole = box[0] >= left && box[1] >= top && box[2] <= right && box[3] <= bottom
    return isWhole && !boxes.some((other) => meet(box, other)) && !isTaken(box)
  })
  return at ? [{ ...sea, geometry: { type: 'Point', coordinates: unproject(at) } }] : []

  function fromMiddle([x, y]: readonly [number, number]): number {
    return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2)
  }
}

/** Half of what a name takes, in lines of a word. Units: pixels. */
function sizeOf({ properties: { nom } }: FarName): readonly [across: number, down: number] {
  const words = nom.split(' ')
  return [
    HALF_LETTER * Math.max(...words.map(({ length }) => length)) + AROUND,
    HALF_LINE * words.length + AROUND,
  ]
}

/** What is no sea, besides the land of the régions. */
const LANDS = ['other-land', 'ground-lands', 'ground-lakes']
/** Every other name, and the land of the régions. */
const takingLayers = (map: MapLibreMap): string[] =>
  map
    .getLayersOrder()
    .filter((id) => id === 'land' || (map.getLayer(id)?.type === 'symbol' && !FAR.has(id)))
const FAR = new Set(['sea-names', 'country-names', 'kept-free'])

/** What is seen of a map. */
interface Sight {
  readonly boxes: readonly ScreenBox[]
  readonly free: ScreenBox
  readonly isTaken: (box: ScreenBox) => boolean
}

const meet = (a: ScreenBox, b: ScreenBox): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
