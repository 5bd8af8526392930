import { type Sketch, sketchTerritory } from './sketch.ts'
import { heldPopulation } from './sketch-population.ts'
import type { Unit } from '../units/unit.ts'
import { EPCI_ACROSS } from '../units/epci-across.ts'
import type { UnitIndex } from '../units/unit-index.ts'

/**
 * A département, EPCI or EPT that a sketch takes in, wholly or not.
 *
 * Units: `tenues` (whole) and `coupees` (in part) of `total` units, of which `beyond` are in no layer that is open; `part` is the share
 * of its known population, 0 to 1, an estimate where units are cut, null where none is known, nor that of all its units.
 */
export interface Touched {
  readonly code: string
  readonly tenues: number
  readonly coupees: number
  readonly total: number
  readonly beyond: number
  readonly part: number | null
}

/**
 * How fully a sketch takes in the groups that its units belong to.
 *
 * Shape: only groups it touches, those it holds most of first (by population held), then by code; units without group count in none.
 * The layer is one région: of what a group holds beyond it, only how many units, where the group is an EPCI.
 */
export function touched(
  sketch: Sketch,
  units: UnitIndex,
  groupOf: (unit: Unit) => string | null,
): readonly Touched[] {
  const held = new Map<string, { tenues: number; coupees: number; habitants: number }>()
  for (const code of sketchTerritory(sketch)) {
    const unit = units.get(code)
    const group = unit ? groupOf(unit) : null
    if (group === null) continue
    const tally = held.get(group) ?? { tenues: 0, coupees: 0, habitants: 0 }
    tally[sketch.units.has(code) ? 'tenues' : 'coupees'] += 1
    tally.habitants += heldPopulation(sketch, code, units) ?? 0
    held.set(group, tally)
  }
  const whole = new Map<string, { units: number; habitants: number }>()
  for (const unit of units.values()) {
    const group = groupOf(unit)
    if (group === null || !held.has(group)) continue
    const tally = whole.get(group) ?? { units: 0, habitants: 0 }
    tally.units += 1
    tally.habitants += unit.population ?? 0
    whole.set(group, tally)
  }
  return [...held]
    .toSorted(([a, x], [b, y]) => y.habitants - x.habitants || (a < b ? -1 : 1))
    .map(([code, { tenues, coupees, habitants }]) => {
      const { units: here, habitants: all } = whole.get(code) ?? { units: 0, habitants: 0 }
      const total = Math.max(here, EPCI_ACROSS.get(code) ?? 0)
      const part = all === 0 || total > here ? null : habitants / all
      return { code, tenues, coupees, total, beyond: total - here, part }
    })
}
