import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import type { CategoricalColumn, IndicatorColumn, NumericColumn } from './indicator.ts'
import {
  type ClassChoice,
  NO_CLASS_CHOICE,
  type NaturalGroups,
  type NumericClass,
  numericClasses,
  type NumericClasses,
  numericClassOf,
} from './numeric-classes.ts'

/**
 * The categories that one colour stands for: one, or the rarest ones together where there are too many to tell apart.
 *
 * Shape: `categories` as the column writes them.
 */
export interface CategoryClass {
  readonly categories: readonly string[]
}

/**
 * The categories of a column, in the order in which a legend tells them.
 *
 * Shape: `ordonne` where each bears a number of its own in front ("1_Tres_sous_dotee"), which then gives the order; by name otherwise,
 * the rarest together at the end.
 */
export interface CategoryClasses {
  readonly ordonne: boolean
  readonly classes: readonly CategoryClass[]
}

/** As many as colour-blind readers tell apart by hue. */
const MOST = 8
const NUMBER = /^\d+/
const BY_NAME = new Intl.Collator('fr', { numeric: true })

/** Lists the categories of a column; of more than eight, the seven that most units bear keep a colour of their own. */
export function categoryClasses(valeurs: Iterable<string>): CategoryClasses {
  const counts = new Map<string, number>()
  for (const valeur of valeurs) counts.set(valeur, (counts.get(valeur) ?? 0) + 1)
  const named = [...counts.keys()].toSorted(BY_NAME.compare)
  const numbers = named.map((category) => NUMBER.exec(category)?.[0])
  const numbered = !numbers.includes(undefined) && new Set(numbers).size === named.length
  const single = (category: string): CategoryClass => ({ categories: [category] })
  if (named.length <= MOST) return { ordonne: numbered, classes: named.map(single) }
  const common = new Set(
    named.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, MOST - 1),
  )
  return {
    ordonne: false,
    classes: [
      ...named.filter((category) => common.has(category)).map(single),
      { categories: named.filter((category) => !common.has(category)) },
    ],
  }
}

/** The place of a category among classes. Errors: null for one that the column does not have. */
export function categoryClassOf({ classes }: CategoryClasses, category: string): number | null {
  const at = classes.findIndex(({ categories }) => categories.includes(category))
  return at < 0 ? null : at
}

/** The ramps of colours that classes in order may have; of greys, for a photocopy. */
export const PALETTES = ['bleus', 'bruns', 'gris'] as const
export type Palette = (typeof PALETTES)[number]

/** How a person wants a column classed and coloured. */
export interface ClassLook extends ClassChoice {
  readonly palette: Palette
  /** What stands out is the smallest figures: fewer may be what one looks for. */
  readonly inverse: boolean
}
/** By a name of the column that is distinct among all tables. */
export type ClassLooks = Readonly<Record<string, ClassLook>>
export const DEFAULT_LOOK: ClassLook = { ...NO_CLASS_CHOICE, palette: 'bleus', inverse: false }

/** The classes of a column with the units of a layer that are in each, in the order of the classes. */
export type IndicatorClasses = {
  /** The class of each unit that has a value, as its place in `classes`. */
  readonly classOf: ReadonlyMap<UnitCode, number>
  /** Units of the layer without a value. */
  readonly sansDonnee: readonly UnitCode[]
  readonly look: ClassLook
} & (
  | (NumericClasses & { readonly kind: 'numeric'; readonly column: NumericColumn })
  | (CategoryClasses & { readonly kind: 'categorical'; readonly column: CategoricalColumn })
)

export type IndicatorClass = NumericClass | CategoryClass

/**
 * Sorts the units of a layer into the classes of a column.
 *
 * Shape: figures are classed among those of the layer, so that a map of one région uses all its colours; categories are those of the
 * whole column, so that one keeps its colour from région to région.
 */
export function indicatorClasses(
  column: IndicatorColumn,
  units: UnitIndex,
  naturalGroups: NaturalGroups,
  look: ClassLook = DEFAULT_LOOK,
): IndicatorClasses {
  const sansDonnee = [...units.keys()].filter((code) => !column.valeurs.has(code)).toSorted()
  if (column.kind === 'numeric') {
    const known = [...units.keys()].flatMap((code) => column.valeurs.get(code) ?? [])
    const classes = numericClasses(known, naturalGroups, look)
    const classOf = placed(column.valeurs, units, (figure) => numericClassOf(classes, figure))
    return { kind: 'numeric', column, ...classes, classOf, sansDonnee, look }
  }
  const classes = categoryClasses(column.valeurs.values())
  const classOf = placed(column.valeurs, units, (category) => categoryClassOf(classes, category))
  return { kind: 'categorical', column, ...classes, classOf, sansDonnee, look }
}

/** How many units of the layer are in each class. */
export function unitsByClass({ classes, classOf }: IndicatorClasses): readonly number[] {
  const counts = classes.map(() => 0)
  for (const at of classOf.values()) counts[at] = (counts[at] ?? 0) + 1
  return counts
}

function placed<V>(
  valeurs: ReadonlyMap<UnitCode, V>,
  units: UnitIndex,
  placeOf: (valeur: V) => number | null,
): ReadonlyMap<UnitCode, number> {
  const places = new Map<UnitCode, number>()
  for (const code of units.keys()) {
    const valeur = valeurs.get(code)
    const place = valeur === undefined ? null : placeOf(valeur)
    if (place !== null) places.set(code, place)
  }
  return places
}
