import * as v from 'valibot'

/** What the schemas of files have in common. */
export const number = v.pipe(v.number(), v.finite())
export const integer = v.pipe(v.number(), v.safeInteger())

/** Read-only in its type alone: a step of its own at run time would end the checks at the first thing that is wrong. */
export const list = <T extends v.GenericSchema>(
  item: T,
): v.GenericSchema<v.InferInput<T>[], readonly v.InferOutput<T>[]> => v.array(item)
