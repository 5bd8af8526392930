import type { UnitCode } from '../domain/units/unit.ts'
import { labelPlace, type NamePlace } from '../geometry/label-point.ts'
import type { RegionShapes } from '../geometry/region-shapes.ts'
import { letterAt, nameBox } from './name-places.ts'
import type { TerritoryView } from './territory-features.ts'

export type DrawnUnits = RegionShapes['units']['features']
type DrawnUnit = DrawnUnits[number]

/** Words for a commune that so many CPTS share, in two lines. */
export type SharedWords = (nom: string, cpts: number) => string

/** From here on communes have names of their own. */
const NAMED = 9
/** How long a line of such a name may get, as that of any commune. Units: letters. */
const LONGEST = 8
/** How much of a line may lie outside. */
const OVER = 0.15

/**
 * What is written in the middle of a commune that several of the CPTS shown share, instead of its name, by its code: where it lies within,
 * as it would count the CPTS of its neighbour. Elsewhere the commune is hatched all the same.
 */
export function sharedNames(
  { atlas, shown }: Pick<TerritoryView, 'atlas' | 'shown'>,
  units: DrawnUnits,
  zoom: number,
  words: SharedWords,
): { readonly [code: UnitCode]: string } {
  if (zoom < NAMED) return {}
  return Object.fromEntries(
    units.flatMap((unit) => {
      const { code, nom } = unit.properties
      const members = atlas.membership.get(code) ?? []
      const cpts = members.length > 1 ? members.filter((id) => shown.has(id)).length : 0
      if (cpts < 2) return []
      const text = words(nom, cpts)
      return isWithin(text, placeOf(unit), zoom) ? [[code, text]] : []
    }),
  )
}

function isWithin(text: string, { at, room }: NamePlace, zoom: number): boolean {
  const boxes = text.split('\n').map((line) => nameBox(line, LONGEST))
  const across = Math.max(...boxes.map(({ width }) => width)) * (1 - OVER)
  const down = boxes.reduce((sum, { height }) => sum + height, 0)
  return room / letterAt(zoom, at) >= Math.max(across, down) / 2
}

const places = new WeakMap<DrawnUnit, NamePlace>()

function placeOf(unit: DrawnUnit): NamePlace {
  const known = places.get(unit) ?? labelPlace(unit.geometry)
  places.set(unit, known)
  return known
}
