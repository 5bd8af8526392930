import type { BBox } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { roomAround, type NamePlace } from '../geometry/label-point.ts'
import type { Outline } from '../geometry/outline.ts'
import { isWithin, placeWithin } from '../geometry/readable-names.ts'
import type { ScreenBox } from './keep-free.ts'
import { settingOf, PER_DEGREE } from './name-places.ts'
import { territoryNames, type TerritoryNames, type TerritoryView } from './territory-features.ts'

/** Half the width and height of a long name, and how far from all edges one stands at least. Units: pixels. */
const MARGIN = [58, 24] as const
const LEAST_ROOM = 10
/** From here on territories are named. */
const NAMED = 5.5

/** Names the territories of a view where each is read on a map: in the part of it that is seen. */
export type NamesInSight = (map: MapLibreMap, view: TerritoryView) => TerritoryNames

/** `free`: what of the screen nothing covers. */
export function namesInSight(free: () => ScreenBox): NamesInSight {
  const whole = new WeakMap<Outline, NamePlace>()
  let last: { view: TerritoryView; moved: string; names: TerritoryNames } | null = null
  const placeOf = (outline: Outline): NamePlace => {
    const known = whole.get(outline)
    if (known) return known
    const { labelPoint, shape } = outline
    const place = { at: labelPoint, room: roomAround(labelPoint, shape) }
    whole.set(outline, place)
    return place
  }
  return (map, view) => {
    const moved = movedNames(map, free(), view.outlines)
    // Between two of these a letter covers about as much of the land.
    const zoom = Math.floor(map.getZoom() * 2) / 2
    const key = JSON.stringify([zoom, ...moved.values()])
    // The very same, so that nothing is drawn anew.
    if (last?.view === view && last.moved === key) return last.names
    const names = placed(
      territoryNames(view, (outline) => moved.get(outline) ?? placeOf(outline)),
      view,
      zoom,
    )
    last = { view, moved: key, names }
    return names
  }
}

/** Each name with where it may stand. */
function placed(names: TerritoryNames, { outlines }: TerritoryView, zoom: number): TerritoryNames {
  if (zoom < NAMED) return names
  const features = names.features.map((name) => {
    const { properties, geometry } = name
    const outline = outlines.get(properties.id)
    const set = outline && settingOf(properties.nom, outline.shape, geometry.coordinates, zoom)
    return set ? { ...name, properties: { ...properties, ...set } } : name
  })
  return { ...names, features }
}

/** Names whose own place is not in sight, where they find another that is. */
function movedNames(
  map: MapLibreMap,
  [left, top, right, bottom]: ScreenBox,
  outlines: ReadonlyMap<string, Outline>,
): ReadonlyMap<Outline, NamePlace> {
  const [x, y] = MARGIN
  if (right - left < 2 * x || bottom - top < 2 * y) return new Map()
  const northWest = map.unproject([left + x, top + y])
  const southEast = map.unproject([right - x, bottom - y])
  const box: BBox = [northWest.lng, southEast.lat, southEast.lng, northWest.lat]
  const least = LEAST_ROOM / (PER_DEGREE * 2 ** map.getZoom())
  return new Map(
    Array.from(outlines.values(), (outline): [Outline, NamePlace][] => {
      if (isWithin(outline.labelPoint, box)) return []
      const place = placeWithin(outline, box)
      return place && place.room > least ? [[outline, place]] : []
    }).flat(),
  )
}
