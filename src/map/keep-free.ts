import type { Feature, Point } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { EMPTY } from './fill-sources.ts'

/** A rectangle of the screen, as [left, top, right, bottom]. Units: pixels of the map. */
export type ScreenBox = readonly [number, number, number, number]

/** What lies over a map: each of it, and the rectangle that is left free by what covers head and foot. */
export interface Covers {
  readonly boxes: () => readonly ScreenBox[]
  readonly free: () => ScreenBox
}

/**
 * Has no name stand where something lies over the map.
 *
 * How: MapLibre knows no obstacles but other names, so each is a sign that nobody sees, placed before every name. It stands at a place
 * of the earth, hence none is there while the map moves.
 */
export function keepFree(map: MapLibreMap, boxes: () => readonly ScreenBox[]): void {
  map.addImage('nothing', { width: 1, height: 1, data: new Uint8Array(4) })
  map.addSource('kept-free', { type: 'geojson', data: EMPTY })
  map.addLayer({
    id: 'kept-free',
    type: 'symbol',
    source: 'kept-free',
    layout: {
      'icon-image': 'nothing',
      'icon-padding': ['get', 'around'],
      'icon-allow-overlap': true,
    },
  })
  let kept = ''
  const keep = (all: readonly ScreenBox[]): void => {
    const key = JSON.stringify(all)
    if (key === kept) return
    kept = key
    const features = all.map((box) => obstacle(map, box))
    void map.getSource<GeoJSONSource>('kept-free')?.setData({ type: 'FeatureCollection', features })
  }
  const keepNow = (): void => {
    if (!map.isMoving()) keep(boxes())
  }
  map.on('movestart', () => keep([]))
  map.on('moveend', keepNow)
  // What lies over the map may have changed while it stood still.
  map.on('idle', keepNow)
  keepNow()
}

function obstacle(
  map: MapLibreMap,
  [left, top, right, bottom]: ScreenBox,
): Feature<Point, { around: number[] }> {
  const middle = map.unproject([(left + right) / 2, (top + bottom) / 2])
  const [across, down] = [(right - left) / 2, (bottom - top) / 2]
  return {
    type: 'Feature',
    properties: { around: [down, across, down, across] },
    geometry: { type: 'Point', coordinates: middle.toArray() },
  }
}
