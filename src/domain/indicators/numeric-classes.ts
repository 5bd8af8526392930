/**
 * How classes were found, for a legend to say: each figure is one, or limits lie where figures are far apart, or classes hold as many
 * units each, or are as wide.
 */
export type ClassMethod = 'valeurs' | 'naturels' | 'quantiles' | 'egales'

/** What a person asks of classes. Shape: no method is the one that the figures call for; `nombre` is from `FEWEST` to `MOST`. */
export interface ClassChoice {
  readonly methode: Exclude<ClassMethod, 'valeurs'> | null
  readonly nombre: number
}
export const FEWEST_CLASSES = 3
export const MOST_CLASSES = 7
/** As many as the eye tells apart on a map. */
export const NO_CLASS_CHOICE: ClassChoice = { methode: null, nombre: 5 }

/**
 * The figures of one class.
 *
 * Shape: `min` and `max` are figures that occur. `rank` is the place in the ramp: from 0 up where all have one sign, else −2 or −1
 * below zero, 0 for zero itself, 1 or 2 above it.
 */
export interface NumericClass {
  readonly min: number
  readonly max: number
  readonly rank: number
}

/**
 * Figures sorted into classes, in ascending order.
 *
 * Shape: none where there is no figure. `divergent` where figures lie on both sides of zero, and only there: two hues on figures of
 * one sign would make an opposition out of nothing.
 */
export interface NumericClasses {
  readonly methode: ClassMethod
  readonly divergent: boolean
  readonly classes: readonly NumericClass[]
}

/** Sorts figures into at most `k` groups with the least spread inside; handed in, for the domain has no library. */
export type NaturalGroups = (figures: number[], k: number) => readonly (readonly number[])[]

const MOST_A_SIDE = 2
/** Natural limits that leave nearly all units in one class, as outliers make them, tell less than quantiles. Share of the units. */
const TOO_FULL = 0.7

/** Sorts figures into at most so many classes, for a map and its legend; two a side where they lie on both sides of zero. */
export function numericClasses(
  figures: readonly number[],
  naturalGroups: NaturalGroups,
  choice: ClassChoice = NO_CLASS_CHOICE,
): NumericClasses {
  // A file may say "-0", which is zero and no figure below it.
  const sorted = figures.map((figure) => figure + 0).toSorted((a, b) => a - b)
  const below = sorted.filter((figure) => figure < 0)
  const above = sorted.filter((figure) => figure > 0)
  const divergent = below.length > 0 && above.length > 0
  const parts = divergent ? [below, above] : [sorted]
  const most = divergent ? MOST_A_SIDE : choice.nombre
  const methode = methodFor(parts, most, naturalGroups, choice.methode)
  const [first = [], second = []] = parts.map((part) =>
    classesUpTo(part, limits(part, most, methode, naturalGroups)),
  )
  if (!divergent)
    return { methode, divergent, classes: first.map((each, rank) => ({ ...each, rank })) }
  const zero = below.length + above.length < sorted.length ? [{ min: 0, max: 0, rank: 0 }] : []
  const classes = [
    ...first.map((each, at) => ({ ...each, rank: at - first.length })),
    ...zero,
    ...second.map((each, at) => ({ ...each, rank: at + 1 })),
  ]
  return { methode, divergent, classes }
}

/** The place of a figure among classes. Errors: null for one above them all. */
export function numericClassOf({ classes }: NumericClasses, figure: number): number | null {
  const at = classes.findIndex(({ max }) => figure <= max)
  return at < 0 ? null : at
}

/** One method for all parts, which one legend names. */
function methodFor(
  parts: readonly (readonly number[])[],
  most: number,
  naturalGroups: NaturalGroups,
  asked: ClassChoice['methode'],
): ClassMethod {
  const many = parts.filter((part) => new Set(part).size > most)
  if (many.length === 0) return 'valeurs'
  if (asked) return asked
  const lopsided = many.some((part) => {
    const groups = naturalGroups([...part], most)
    return Math.max(...groups.map(({ length }) => length)) > TOO_FULL * part.length
  })
  return lopsided ? 'quantiles' : 'naturels'
}

/** The greatest figure of each class. */
function limits(
  sorted: readonly number[],
  most: number,
  methode: ClassMethod,
  naturalGroups: NaturalGroups,
): readonly number[] {
  if (new Set(sorted).size <= most) return sorted
  if (methode === 'naturels')
    return naturalGroups([...sorted], most).flatMap((group) => group.at(-1) ?? [])
  if (methode === 'egales') {
    const [least = 0, greatest = 0] = [sorted[0], sorted.at(-1)]
    return Array.from({ length: most }, (_, at) =>
      at === most - 1 ? greatest : least + ((greatest - least) * (at + 1)) / most,
    )
  }
  return Array.from(
    { length: most },
    (_, at) => sorted[Math.ceil(((at + 1) * sorted.length) / most) - 1] ?? 0,
  )
}

/** Equal figures are in one class, whatever the limits: those that repeat beget none. */
function classesUpTo(
  sorted: readonly number[],
  limits: readonly number[],
): readonly Pick<NumericClass, 'min' | 'max'>[] {
  let from = -Infinity
  return [...new Set(limits)].flatMap((limit) => {
    const within = sorted.filter((figure) => figure > from && figure <= limit)
    from = limit
    const [min, max] = [within[0], within.at(-1)]
    return min === undefined || max === undefined ? [] : [{ min, max }]
  })
}
