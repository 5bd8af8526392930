import * as v from 'valibot'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'

/** What the records of this device have in common. */
export const list = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.readonly())
/** Nothing but these fields, so that a record of another version is not taken for one of this. */
export const record = <T extends v.ObjectEntries>(shape: T) =>
  v.pipe(v.strictObject(shape), v.readonly())
export const code = v.custom<UnitCode>((value) => typeof value === 'string' && isUnitCode(value))
export const number = v.pipe(v.number(), v.finite())
export const integer = v.pipe(v.number(), v.safeInteger())

/** An instant in UTC, to the millisecond, so that their texts sort as they do; of a day that there is. */
export const instant = v.pipe(
  v.string(),
  v.length('2026-01-01T00:00:00.000Z'.length),
  v.check((text) => {
    const time = Date.parse(text)
    return !Number.isNaN(time) && new Date(time).toISOString() === text
  }),
)
