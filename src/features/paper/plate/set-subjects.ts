import type { MultiPolygon, Polygon } from 'geojson'
import {
  areaOf,
  isInside,
  type PlacedName,
  placeNames,
  type Taken,
} from '../../../geometry/place-names.ts'
import { areasOnPage, type Plane, rectangleOf } from '../../../geometry/plane.ts'
import { MAP_COLOURS } from '../../../map/palette.ts'
import {
  type Face,
  type Ink,
  type Measure,
  settingsOf,
  spot,
  type Text,
} from '../../../geometry/ink.ts'

const INK = MAP_COLOURS.light.text

/** What a number on the map stands for. */
export interface KeyEntry {
  readonly id: string
  readonly number: number
  readonly nom: string
}

/** Something to be named. */
export interface Subject {
  readonly id: string
  readonly nom: string
  readonly shape: MultiPolygon | Polygon
}

/** How subjects of one kind are set. */
export interface Manner {
  /** The largest first. */
  readonly faces: readonly Face[]
  /** For what has no room for its name, the smaller ones where else some had none; empty where they then stay without. */
  readonly number: readonly Face[]
  /** Whether numbers follow the alphabet, for a key, or are the codes that everyone knows. */
  readonly numbers: 'alphabet' | 'code'
  /** Paper around a number, which so differs from those of other kinds; 0 for none, less where they may stand closer. Units: millimetres. */
  readonly rim: number
}

/** Nobody looks for more numbers than that in a key. */
const MOST_NUMBERS = 400
/** A corner that the edge of the map leaves of an area is not named. Units: square millimetres. */
const CORNER = 12

/** A map that subjects are set on: that of the plate, or an inset of it. */
export interface Field {
  readonly plane: Plane
  readonly taken: Taken
  /** Whether a subject is left to another map, which shows it larger. Units: its area there. */
  readonly leaves?: (area: MultiPolygon, shape: Subject['shape']) => boolean
}

/** What is written on a map. */
export interface Written {
  readonly texts: readonly Text[]
  readonly inks: readonly Ink[]
}

/** One kind of subjects as it is set on each map, and what its numbers stand for on all. */
interface Set {
  readonly fields: readonly Written[]
  readonly key: readonly KeyEntry[]
  /** The ids of those in sight, and how many of them have neither name nor number. */
  readonly seen: ReadonlySet<string>
  readonly without: number
}

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** Sets one kind of subjects, as far as they are in sight: by name, else by number, which is the same on every map. */
export function setSubjects(
  fields: readonly Field[],
  subjects: readonly Subject[],
  { faces, number, numbers, rim }: Manner,
  measure: Measure,
): Set {
  const bySight = fields.map(({ plane, leaves }) =>
    subjects.flatMap((subject) => {
      const area = areasOnPage(plane, subject.shape)
      return isSeen(plane, area) && !leaves?.(area, subject.shape) ? [{ ...subject, area }] : []
    }),
  )
  const seen = new Map(bySight.flat().map((each) => [each.id, each]))
  const ways = new Map(
    Array.from(seen.values(), ({ id, nom }) => [id, settingsOf(nom, faces, measure)]),
  )
  const digits = numbers === 'code' ? 2 : String(seen.size).length
  const tried = number.length > 0 && seen.size <= MOST_NUMBERS ? number : [null]
  let placed: readonly (readonly PlacedName[])[] = []
  let face: Face | null = null
  for (face of tried) {
    const room = face && {
      width: measure('8'.repeat(digits), face) + 2 * rim,
      height: face.size * 0.75 + 2 * rim,
    }
    const found = fields.map(({ taken }, at) => {
      const own = { ...taken, boxes: [...taken.boxes] }
      const all = placeNames(
        (bySight[at] ?? []).map(({ id, area }) => ({
          id,
          area,
          settings: (ways.get(id) ?? []).map(({ size }) => size),
          number: room,
          // A code that everyone knows says where it stands; beside its area it would be taken for its neighbour's.
          mayLead: numbers === 'alphabet',
        })),
        own,
        face === tried.at(-1),
      )
      return { own, all }
    })
    placed = found.map(({ all }) => all)
    const isLast = face === tried.at(-1)
    if (!isLast && countOf(placed) < seen.size) continue
    for (const [at, { own }] of found.entries())
      fields[at]?.taken.boxes.splice(0, Infinity, ...own.boxes)
    break
  }
  const key = numbers === 'alphabet' ? keyOf([...seen.values()], placed.flat()) : []
  const numberOf = new Map(key.map(({ id, number: own }) => [id, String(own)]))
  const textOf = ({ id, middle, setting }: PlacedName): Text => {
    const way = setting === null ? undefined : ways.get(id)?.[setting]
    const { lines, face: own } = way ?? { lines: [numberOf.get(id) ?? id], face: face ?? faces[0] }
    return { lines, at: middle, face: own as Face, anchor: 'middle' }
  }
  return {
    fields: placed.map((all) => ({
      texts: all.map(textOf),
      inks: all.flatMap((each) => signOf(each, rim)),
    })),
    key,
    seen: new Set(seen.keys()),
    without: seen.size - countOf(placed),
  }
}

/** How many subjects have a name or a number, on whichever map. */
const countOf = (placed: readonly (readonly PlacedName[])[]): number =>
  new Set(placed.flat().map(({ id }) => id)).size

function keyOf(subjects: readonly Subject[], placed: readonly PlacedName[]): readonly KeyEntry[] {
  const numbered = new Set(placed.flatMap(({ id, setting }) => (setting === null ? [id] : [])))
  return subjects
    .filter(({ id }) => numbered.has(id))
    .toSorted((a, b) => COLLATOR.compare(a.nom, b.nom))
    .map(({ id, nom }, at) => ({ id, nom, number: at + 1 }))
}

/** The line that leads to a number, and the field of paper under it. */
function signOf(
  { middle: [x = 0, y = 0], size, setting, leader }: PlacedName,
  rim: number,
): readonly Ink[] {
  if (setting !== null) return []
  const { width, height } = size
  const [fromX = x, fromY = y] = leader ?? []
  const field = rectangleOf({ x: x - width / 2, y: y - height / 2, width, height })
  return [
    ...(leader
      ? [
          { d: `M${fromX} ${fromY}L${x} ${y}`, stroke: INK, width: 0.15 },
          { d: spot(fromX, fromY, 0.3), fill: INK },
        ]
      : []),
    ...(rim > 0 || leader
      ? [{ d: field, fill: '#fff', stroke: INK, width: rim > 0 ? 0.12 : 0 }]
      : []),
  ]
}

/** Whether enough of an area lies on the map to be named there. */
function isSeen({ box }: Plane, area: MultiPolygon): boolean {
  const inside = area.coordinates.some(([outer = []]) =>
    outer.some(
      ([x = 0, y = 0]) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
    ),
  )
  if (!inside) return isInside(area, box.x + box.width / 2, box.y + box.height / 2)
  const isCut = area.coordinates.some(([outer = []]) =>
    outer.some(
      ([x = 0, y = 0]) => x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height,
    ),
  )
  return !isCut || areaOf(area) > CORNER
}
