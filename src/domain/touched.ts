import type { Territory } from './territory.ts'
import type { Unit } from './unit.ts'
import type { UnitIndex } from './unit-index.ts'

/**
 * A département, EPCI or EPT that a territory takes in, wholly or not.
 *
 * Units: `tenues` of `total` units of the layer; `part` is the share of its known population, 0 to 1, null where none is known.
 * A unit that is cut counts as held.
 */
export interface Touched {
  readonly code: string
  readonly tenues: number
  readonly total: number
  readonly part: number | null
}

/**
 * How fully a territory takes in the groups that its units belong to.
 *
 * Shape: only groups it touches, those it holds most of first (by population held), then by code; units without group count in none.
 * The layer is one région: what a group holds beyond it is not seen.
 */
export function touched(
  territory: Territory,
  units: UnitIndex,
  groupOf: (unit: Unit) => string | null,
): readonly Touched[] {
  const held = new Map<string, Tally>()
  for (const code of territory) {
    const unit = units.get(code)
    const group = unit ? groupOf(unit) : null
    if (unit && group !== null) count(held, group, unit)
  }
  const whole = new Map<string, Tally>()
  for (const unit of units.values()) {
    const group = groupOf(unit)
    if (group !== null && held.has(group)) count(whole, group, unit)
  }
  return [...held]
    .toSorted(([a, x], [b, y]) => y.habitants - x.habitants || (a < b ? -1 : 1))
    .map(([code, { units: tenues, habitants }]) => {
      const all = whole.get(code)
      const total = all?.habitants ?? 0
      return {
        code,
        tenues,
        total: all?.units ?? tenues,
        part: total === 0 ? null : habitants / total,
      }
    })
}

interface Tally {
  units: number
  habitants: number
}

function count(tallies: Map<string, Tally>, group: string, unit: Unit): void {
  const tally = tallies.get(group) ?? { units: 0, habitants: 0 }
  tally.units += 1
  tally.habitants += unit.population ?? 0
  tallies.set(group, tally)
}
