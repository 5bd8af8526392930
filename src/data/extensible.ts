import * as v from 'valibot'
import type { ExtraKey } from '../domain/cpts/cpts.ts'
import { sameValue } from '../domain/cpts/same-value.ts'

type Raw = Readonly<Record<string, unknown>>
/** No list: for the schemas of objects alone, a list is one too. */
export const anObject = v.custom<Raw>(
  (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw),
  'Un objet est attendu',
)
const extraKeys = v.optional(v.custom<readonly ExtraKey[]>(() => true))

/** An object of a file with keys that are known, and, under `extra`, those that a later version may have added. */
export const extensible = <T extends v.ObjectEntries>(shape: T) =>
  v.pipe(
    anObject,
    v.transform((raw) => setApart(raw, Object.keys(shape))),
    v.strictObject({ ...shape, extra: extraKeys }),
  )

/** A fact: what is known, who says so and when; `written` where its value says more than what is read of it. */
export const factSchema = <
  V extends v.GenericSchema,
  S extends v.GenericSchema,
  D extends v.GenericSchema,
>(
  valeur: V,
  sources: S,
  date: D,
) =>
  v.pipe(
    anObject,
    v.transform((raw) => setApart(raw, ['valeur', 'sources', 'date'], 'valeur')),
    v.strictObject({
      valeur,
      sources,
      date: v.nullable(date),
      extra: extraKeys,
      written: v.optional(v.unknown()),
    }),
    v.transform(withoutSameWritten),
  )

function withoutSameWritten<T extends object>(fact: T): T {
  const { valeur, written, ...rest } = fact as { valeur?: unknown; written?: unknown }
  return sameValue(valeur, written) ? ({ valeur, ...rest } as unknown as T) : fact
}

/** The keys that are known, with the others under `extra`; with the value of one of them as it was written. */
function setApart(raw: Raw, known: readonly string[], keep?: string): unknown {
  const all = Object.entries(raw)
  const extra = all.flatMap(([key, value], rank): ExtraKey[] =>
    known.includes(key) ? [] : [{ key, after: all[rank - 1]?.[0] ?? null, value }],
  )
  return {
    ...Object.fromEntries(all.filter(([key]) => known.includes(key))),
    ...(extra.length > 0 && { extra }),
    ...(keep !== undefined && { written: raw[keep] }),
  }
}
