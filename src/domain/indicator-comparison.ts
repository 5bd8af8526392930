import type { IndicatorColumn } from './indicator.ts'
import { type IndicatorSummary, summarise } from './indicator-summary.ts'
import type { Sketch } from './sketch.ts'
import { touched } from './touched.ts'
import type { UnitIndex } from './unit-index.ts'
import type { UnitCode } from './unit.ts'

/** What a column comes to over the whole layer and each of its départements, to hold a territory against. */
export interface RegionalSummaries {
  readonly region: IndicatorSummary
  readonly departements: ReadonlyMap<string, IndicatorSummary>
}

/** Sums a column up over a région and each of its départements. */
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
