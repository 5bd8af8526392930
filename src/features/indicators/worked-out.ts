import { ckmeans } from 'simple-statistics'
import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import {
  type ClassLook,
  indicatorClasses,
  type IndicatorClasses,
} from '../../domain/indicators/indicator-classes.ts'
import {
  regionalSummaries,
  type RegionalSummaries,
} from '../../domain/indicators/indicator-summary.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'

const classesBy = once(() => new Map<string, IndicatorClasses>())

/** The classes of a column over a région as the person wants them, worked out once for map, legend, panels and paper. */
export function classesOf(
  column: IndicatorColumn,
  units: UnitIndex,
  look: ClassLook,
): IndicatorClasses {
  const known = classesBy(column, units)
  const key = JSON.stringify(look)
  const classes = known.get(key) ?? indicatorClasses(column, units, ckmeans, look)
  known.set(key, classes)
  return classes
}

/** What a column comes to over a région and its départements, worked out once whatever is drawn. */
export const regionalOf: (column: IndicatorColumn, units: UnitIndex) => RegionalSummaries =
  once(regionalSummaries)

function once<T>(
  work: (column: IndicatorColumn, units: UnitIndex) => T,
): (column: IndicatorColumn, units: UnitIndex) => T {
  const done = new WeakMap<UnitIndex, WeakMap<IndicatorColumn, T>>()
  return (column, units) => {
    const known = done.get(units) ?? new WeakMap<IndicatorColumn, T>()
    done.set(units, known)
    const found = known.get(column)
    if (found !== undefined) return found
    const result = work(column, units)
    known.set(column, result)
    return result
  }
}
