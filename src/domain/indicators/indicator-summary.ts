import { heldPopulation } from '../sketch/sketch-population.ts'
import { type Sketch, sketchTerritory } from '../sketch/sketch.ts'
import { touched } from '../sketch/touched.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'
import type { CategoricalColumn, IndicatorColumn, NumericColumn } from './indicator.ts'

/**
 * How much of a territory a summary is made from; what is missing is told, never counted as zero.
 *
 * Shape: `communes` have a value. `habitants` are those of them that weigh in it, by share of area in cut units. `sansDonnee` are the
 * units without a value, `sansPopulation` those that have one and no known population, which nothing can weigh; both in ascending
 * order.
 */
interface SummaryBasis {
  readonly communes: number
  readonly habitants: number
  readonly sansDonnee: readonly UnitCode[]
  readonly sansPopulation: readonly UnitCode[]
}

/**
 * What figures come to over a territory.
 *
 * Units: those of the column. `moyenne` is weighted by inhabitants, null where none weighs; `min` and `max` are null where there is
 * no figure.
 */
export interface NumericSummary extends SummaryBasis {
  readonly kind: 'numeric'
  readonly moyenne: number | null
  readonly min: number | null
  readonly max: number | null
}

/** A category within a territory; `part` is its share of the inhabitants counted, null where none is. */
export interface CategoryShare {
  readonly categorie: string
  readonly communes: number
  readonly habitants: number
  readonly part: number | null
}

/** How a territory is shared between categories: those met in it, in the order in which its units come. */
export interface CategoricalSummary extends SummaryBasis {
  readonly kind: 'categorical'
  readonly categories: ReadonlyMap<string, CategoryShare>
}

export type IndicatorSummary = NumericSummary | CategoricalSummary

/**
 * Sums a column up over a territory; a CPTS is a sketch without parts.
 *
 * Units: a unit that is cut weighs its share, as everywhere, and counts as one commune.
 * Errors: none; what is missing travels with the summary.
 */
export function summarise(
  column: IndicatorColumn,
  sketch: Sketch,
  units: UnitIndex,
): IndicatorSummary {
  return column.kind === 'numeric'
    ? numericSummary(column, sketch, units)
    : categoricalSummary(column, sketch, units)
}

/**
 * Averages figures over a territory by inhabitants: a unit without a figure, or without a known population, has no say in the average.
 *
 * Units: those of the column. `min` and `max` are of every figure, those that nothing weighs included.
 */
export function numericSummary(
  { valeurs }: NumericColumn,
  sketch: Sketch,
  units: UnitIndex,
): NumericSummary {
  const { known, ...basis } = weighed(valeurs, sketch, units)
  const figures = known.map(({ valeur }) => valeur)
  const sum = known.reduce((total, { valeur, poids }) => total + valeur * (poids ?? 0), 0)
  const bounds = figures.reduce<readonly [number, number] | null>(
    (before, figure) =>
      before ? [Math.min(before[0], figure), Math.max(before[1], figure)] : [figure, figure],
    null,
  )
  return {
    kind: 'numeric',
    ...basis,
    moyenne: basis.habitants > 0 ? sum / basis.habitants : null,
    min: bounds?.[0] ?? null,
    max: bounds?.[1] ?? null,
  }
}

/**
 * Shares a territory out between the categories of its units.
 *
 * Shape: a unit whose population is not known counts as a commune of its category, and adds no inhabitants to it.
 * Units: whole communes; inhabitants; `part` from 0 to 1.
 */
export function categoricalSummary(
  { valeurs }: CategoricalColumn,
  sketch: Sketch,
  units: UnitIndex,
): CategoricalSummary {
  const { known, ...basis } = weighed(valeurs, sketch, units)
  const counts = new Map<string, { communes: number; habitants: number }>()
  for (const { valeur, poids } of known) {
    const count = counts.get(valeur) ?? { communes: 0, habitants: 0 }
    count.communes += 1
    count.habitants += poids ?? 0
    counts.set(valeur, count)
  }
  const categories = new Map(
    Array.from(counts, ([categorie, count]) => [
      categorie,
      { categorie, ...count, part: basis.habitants > 0 ? count.habitants / basis.habitants : null },
    ]),
  )
  return { kind: 'categorical', ...basis, categories }
}

/** What several categories come to together; none of them met is zero communes, which is no missing figure. */
export function togetherShare(
  summary: CategoricalSummary,
  categories: readonly string[],
): Omit<CategoryShare, 'categorie'> {
  const met = categories.flatMap((category) => summary.categories.get(category) ?? [])
  const habitants = met.reduce((sum, each) => sum + each.habitants, 0)
  return {
    communes: met.reduce((sum, each) => sum + each.communes, 0),
    habitants,
    part: summary.habitants > 0 ? habitants / summary.habitants : null,
  }
}

/** What is known of each unit held, with the inhabitants that it weighs by; null where they are not known. */
function weighed<V>(
  valeurs: ReadonlyMap<UnitCode, V>,
  sketch: Sketch,
  units: UnitIndex,
): SummaryBasis & {
  readonly known: readonly { readonly valeur: V; readonly poids: number | null }[]
} {
  const codes = [...sketchTerritory(sketch)].toSorted()
  const sansDonnee = codes.filter((code) => !valeurs.has(code))
  const all = codes.flatMap((code) => {
    const valeur = valeurs.get(code)
    return valeur === undefined
      ? []
      : [{ code, valeur, poids: heldPopulation(sketch, code, units) }]
  })
  return {
    known: all,
    communes: all.length,
    habitants: all.reduce((sum, { poids }) => sum + (poids ?? 0), 0),
    sansDonnee,
    sansPopulation: all.filter(({ poids }) => poids === null).map(({ code }) => code),
  }
}

/** What a column comes to over the whole layer and each of its départements, to hold a territory against. */
export interface RegionalSummaries {
  readonly region: IndicatorSummary
  readonly departements: ReadonlyMap<string, IndicatorSummary>
}

/**
 * Sums a column up over all the units of a layer, and over those of each département.
 *
 * Shape: the départements by code, in the order in which the layer meets them; one that lies in it in part is summed up over that part.
 */
export function regionalSummaries(column: IndicatorColumn, units: UnitIndex): RegionalSummaries {
  const members = new Map<string, Set<UnitCode>>()
  for (const { code, departement } of units.values()) {
    const codes = members.get(departement)
    if (codes) codes.add(code)
    else members.set(departement, new Set([code]))
  }
  const over = (codes: ReadonlySet<UnitCode>): IndicatorSummary =>
    summarise(column, { units: codes, parts: new Map() }, units)
  return {
    region: over(new Set(units.keys())),
    departements: new Map(
      Array.from(members, ([departement, codes]) => [departement, over(codes)]),
    ),
  }
}

/** A territory beside the départements that it touches, those it holds most inhabitants of first, and beside the région. */
export interface IndicatorComparison {
  readonly territoire: IndicatorSummary
  readonly departements: readonly {
    readonly code: string
    readonly summary: IndicatorSummary
  }[]
  readonly region: IndicatorSummary
}

/**
 * Sets a territory beside what surrounds it.
 *
 * Shape: `regionalSummaries` of the same column and units are worked out once and handed in, since they cost a pass over the layer.
 */
export function compareIndicator(
  column: IndicatorColumn,
  sketch: Sketch,
  units: UnitIndex,
  { region, departements }: RegionalSummaries,
): IndicatorComparison {
  return {
    territoire: summarise(column, sketch, units),
    departements: touched(sketch, units, ({ departement }) => departement).flatMap(({ code }) => {
      const summary = departements.get(code)
      return summary ? [{ code, summary }] : []
    }),
    region,
  }
}
