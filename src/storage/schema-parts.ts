import * as z from 'zod/mini'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'

/** What the records of this device have in common. */
export const list = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item))
/** Nothing but these fields, so that a record of another version is not taken for one of this. */
export const record = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.readonly(z.strictObject(shape))
export const code = z.custom<UnitCode>((value) => typeof value === 'string' && isUnitCode(value))

/** An instant in UTC, to the millisecond, so that their texts sort as they do. */
export const instant = z.iso.datetime({ precision: 3 })
