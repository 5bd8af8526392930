import type { BBox, MultiPolygon, Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { boxesTouch } from '../geometry/bounds.ts'
import { roomAround, type NamePlace } from '../geometry/label-point.ts'
import type { Outline } from '../geometry/outline.ts'
import { isWithin, placeWithin } from '../geometry/readable-names.ts'
import type { ScreenBox } from './keep-free.ts'
import { PER_DEGREE, type Setting, settingOf } from './name-places.ts'
import { territoryNames, type TerritoryNames, type TerritoryView } from './territory-features.ts'

/** Half the width and height of a long name, and how far from all edges one stands at least. Units: pixels. */
const MARGIN = [58, 24] as const
const LEAST_ROOM = 10
/** Neighbours between which there is no land without a CPTS to write on. */
const MANY = 6
/** From here on territories are named. */
const NAMED = 5.5

/** Names the territories of a view where each is read on a map: in the part of it that is seen. */
export type NamesInSight = (map: MapLibreMap, view: TerritoryView) => TerritoryNames

/** `free`: what of the screen nothing covers. */
export function namesInSight(free: () => ScreenBox): NamesInSight {
  const whole = new WeakMap<Outline, NamePlace>()
  let last: { view: TerritoryView; moved: string; names: TerritoryNames } | null = null
  let known = new Map<string, Setting | null>()
  let knownAt: { view: TerritoryView; zoom: number } | null = null
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
    const zoom = Math.floor(map.getZoom() * 4) / 4
    const key = JSON.stringify([zoom, ...moved.values()])
    // The very same, so that nothing is drawn anew.
    if (last?.view === view && last.moved === key) return last.names
    if (knownAt?.view !== view || knownAt.zoom !== zoom) known = new Map()
    knownAt = { view, zoom }
    const names = placed(
      territoryNames(view, (outline) => moved.get(outline) ?? placeOf(outline)),
      view,
      zoom,
      known,
    )
    last = { view, moved: key, names }
    return names
  }
}

/** Each name with where it may stand; `known`: how those that did not move since are set. */
function placed(
  names: TerritoryNames,
  { outlines }: TerritoryView,
  zoom: number,
  known: Map<string, Setting | null>,
): TerritoryNames {
  if (zoom < NAMED) return names
  const all = [...outlines.values()]
  const features = names.features.map((name) => {
    const { properties, geometry } = name
    const outline = outlines.get(properties.id)
    if (!outline) return name
    const key = `${properties.id} ${geometry.coordinates.join(' ')}`
    let set = known.get(key)
    if (set === undefined) {
      const at = geometry.coordinates
      set = settingOf(properties.nom, outline, at, zoom, (lon, lat) =>
        around(at, lon, lat, outline),
      )
      known.set(key, set)
    }
    return set ? { ...name, properties: { ...properties, ...set } } : name
  })
  return { ...names, features }

  /** All other territories that reach so near to a point; null for many. */
  function around(
    [x = 0, y = 0]: Position,
    lon: number,
    lat: number,
    own: Outline,
  ): MultiPolygon | null {
    const box: BBox = [x - lon, y - lat, x + lon, y + lat]
    const near = all.filter((each) => each !== own && boxesTouch(each.bounds, box))
    if (near.length > MANY) return null
    return { type: 'MultiPolygon', coordinates: near.flatMap(({ shape }) => shape.coordinates) }
  }
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
