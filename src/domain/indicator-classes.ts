import {
  categoryClasses,
  categoryClassOf,
  type CategoryClass,
  type CategoryClasses,
} from './category-classes.ts'
import type { CategoricalColumn, IndicatorColumn, NumericColumn } from './indicator.ts'
import {
  numericClasses,
  numericClassOf,
  type NaturalGroups,
  type NumericClass,
  type NumericClasses,
} from './numeric-classes.ts'
import type { UnitCode } from './unit.ts'
import type { UnitIndex } from './unit-index.ts'

/** The classes of a column with the units of a layer that are in each, in the order of the classes. */
export type IndicatorClasses = {
  /** The class of each unit that has a value, as its place in `classes`. */
  readonly classOf: ReadonlyMap<UnitCode, number>
  /** Units of the layer without a value. */
  readonly sansDonnee: readonly UnitCode[]
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
): IndicatorClasses {
  const sansDonnee = [...units.keys()].filter((code) => !column.valeurs.has(code)).toSorted()
  if (column.kind === 'numeric') {
    const known = [...units.keys()].flatMap((code) => column.valeurs.get(code) ?? [])
    const classes = numericClasses(known, naturalGroups)
    const classOf = placed(column.valeurs, units, (figure) => numericClassOf(classes, figure))
    return { kind: 'numeric', column, ...classes, classOf, sansDonnee }
  }
  const classes = categoryClasses(column.valeurs.values())
  const classOf = placed(column.valeurs, units, (category) => categoryClassOf(classes, category))
  return { kind: 'categorical', column, ...classes, classOf, sansDonnee }
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
