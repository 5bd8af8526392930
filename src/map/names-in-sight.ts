import type { BBox, MultiPolygon, Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { unitsInPart } from '../domain/cpts/cpts.ts'
import { boxesTouch, boxHolds } from '../geometry/bounds.ts'
import { asMultiPolygon } from '../geometry/geojson-layer.ts'
import { roomAround, type NamePlace } from '../geometry/label-point.ts'
import { measured, type Outline } from '../geometry/outline.ts'
import { isWithin, placeWithin } from '../geometry/readable-names.ts'
import type { ScreenBox } from './keep-free.ts'
import { PER_DEGREE, type Setting, settingOf } from './name-places.ts'
import type { DrawnUnits } from './shared-names.ts'
import { territoryNames, type TerritoryNames, type TerritoryView } from './territory-features.ts'

/** Half the width and height of a long name, and how far from all edges one stands at least. Units: pixels. */
const MARGIN = [58, 24] as const
const LEAST_ROOM = 10
/** Neighbours between which there is no land without a CPTS to write on. */
const MANY = 12
/** How far beyond what is in sight names are placed already, in shares of it. */
const BEYOND = 0.5
/** From here on territories are named. */
const NAMED = 5.5

type Outlines = ReadonlyMap<string, Outline>

/** Names the territories of a view where each is read on a map: in the part of it that is seen, and among the communes it has whole. */
export type NamesInSight = (
  map: MapLibreMap,
  view: TerritoryView,
  units: DrawnUnits,
) => TerritoryNames

/** `free`: what of the screen nothing covers. */
export function namesInSight(free: () => ScreenBox): NamesInSight {
  const whole = new WeakMap<Outline, NamePlace>()
  let last: { view: TerritoryView; moved: string; near: BBox; names: TerritoryNames } | null = null
  let known = new Map<string, Setting | null>()
  let knownAt: { view: TerritoryView; zoom: number } | null = null
  let named: { view: TerritoryView; units: DrawnUnits; outlines: Outlines } | null = null
  const outlinesOf = (view: TerritoryView, units: DrawnUnits): Outlines => {
    if (named?.view !== view || named.units !== units) {
      named = { view, units, outlines: ofWholeUnits(view, units) }
      // What was placed is of the outlines of before.
      last = null
      knownAt = null
    }
    return named.outlines
  }
  const placeOf = (outline: Outline): NamePlace => {
    const known = whole.get(outline)
    if (known) return known
    const { labelPoint, shape } = outline
    const place = { at: labelPoint, room: roomAround(labelPoint, shape) }
    whole.set(outline, place)
    return place
  }
  return (map, view, units) => {
    const outlines = outlinesOf(view, units)
    const moved = movedNames(map, free(), outlines)
    // Between two of these a letter covers about as much of the land.
    const zoom = Math.floor(map.getZoom() * 4) / 4
    const key = JSON.stringify([zoom, ...moved.values()])
    const screen = onLand(map, free(), 0)
    // The very same, so that nothing is drawn anew.
    if (last?.view === view && last.moved === key && boxHolds(last.near, screen)) return last.names
    const near = onLand(map, free(), BEYOND)
    if (knownAt?.view !== view || knownAt.zoom !== zoom) known = new Map()
    knownAt = { view, zoom }
    const names = placed(
      territoryNames({ ...view, outlines }, (outline) => moved.get(outline) ?? placeOf(outline)),
      view,
      { outlines, zoom, near, known },
    )
    last = { view, moved: key, near, names }
    return names
  }
}

/** What of the land lies on a part of the screen, and so many times its size beyond each edge. */
function onLand(map: MapLibreMap, [left, top, right, bottom]: ScreenBox, times: number): BBox {
  const [x, y] = [(right - left) * times, (bottom - top) * times]
  const { lng: west, lat: north } = map.unproject([left - x, top - y])
  const { lng: east, lat: south } = map.unproject([right + x, bottom + y])
  return [west, south, east, north]
}

interface Placing {
  /** What of each territory bears its name. */
  readonly outlines: Outlines
  readonly zoom: number
  /** Beyond this, names are on no screen before they are placed anew. */
  readonly near: BBox
  /** How those that did not move since are set. */
  readonly known: Map<string, Setting | null>
}

/** Each name with where it may stand. */
function placed(
  names: TerritoryNames,
  view: TerritoryView,
  { outlines, zoom, near, known }: Placing,
): TerritoryNames {
  if (zoom < NAMED) return names
  const all = [...view.outlines]
  const features = names.features.map((name) => {
    const { properties, geometry } = name
    const outline = outlines.get(properties.id)
    if (!outline || !boxesTouch(outline.bounds, near)) return name
    const key = `${properties.id} ${geometry.coordinates.join(' ')}`
    let set = known.get(key)
    if (set === undefined) {
      const at = geometry.coordinates
      set = settingOf(properties.nom, outline.shape, at, zoom, (lon, lat) =>
        around(at, lon, lat, properties.id),
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
    own: string,
  ): MultiPolygon | null {
    const box: BBox = [x - lon, y - lat, x + lon, y + lat]
    const others = all.flatMap(([id, each]) =>
      id !== own && boxesTouch(each.bounds, box) ? [each] : [],
    )
    if (others.length > MANY) return null
    return { type: 'MultiPolygon', coordinates: others.flatMap(({ shape }) => shape.coordinates) }
  }
}

/**
 * The outlines that names are written in: of a territory that has a part of some communes, what it has whole, where it has any that is
 * drawn. Of the others nobody knows which part it has.
 */
function ofWholeUnits({ atlas, outlines }: TerritoryView, units: DrawnUnits): Outlines {
  const parts = [...atlas.facts.values()].flatMap(({ cpts, territory }) => {
    const inPart = unitsInPart(cpts)
    return inPart.size === 0 || !outlines.has(cpts.id) ? [] : [{ id: cpts.id, inPart, territory }]
  })
  if (units.length === 0) return outlines
  const own = parts.flatMap(({ id, inPart, territory }): [string, Outline][] => {
    const coordinates = units.flatMap(({ properties: { code }, geometry }) =>
      territory.has(code) && !inPart.has(code) ? asMultiPolygon(geometry).coordinates : [],
    )
    return coordinates.length === 0 ? [] : [[id, measured({ type: 'MultiPolygon', coordinates })]]
  })
  return new Map([...outlines, ...own])
}

/** Names whose own place is not in sight, where they find another that is. */
function movedNames(
  map: MapLibreMap,
  [left, top, right, bottom]: ScreenBox,
  outlines: Outlines,
): ReadonlyMap<Outline, NamePlace> {
  const [x, y] = MARGIN
  if (right - left < 2 * x || bottom - top < 2 * y) return new Map()
  const box = onLand(map, [left + x, top + y, right - x, bottom - y], 0)
  const least = LEAST_ROOM / (PER_DEGREE * 2 ** map.getZoom())
  return new Map(
    Array.from(outlines.values(), (outline): [Outline, NamePlace][] => {
      if (isWithin(outline.labelPoint, box)) return []
      const place = placeWithin(outline, box)
      return place && place.room > least ? [[outline, place]] : []
    }).flat(),
  )
}
