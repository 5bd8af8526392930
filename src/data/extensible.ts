import * as z from 'zod/mini'
import type { ExtraKey } from '../domain/cpts/cpts.ts'
import { sameValue } from '../domain/cpts/same-value.ts'

const extraKeys = z.optional(z.custom<readonly ExtraKey[]>())

/** An object of a file with keys that are known, and, under `extra`, those that a later version may have added. */
export const extensible = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.pipe(
    z.transform((raw) => setApart(raw, Object.keys(shape))),
    z.readonly(z.strictObject({ ...shape, extra: extraKeys })),
  )

/** A fact: what is known, who says so and when; `written` where its value says more than what is read of it. */
export const factSchema = <
  V extends z.core.SomeType,
  S extends z.core.SomeType,
  D extends z.core.SomeType,
>(
  valeur: V,
  sources: S,
  date: D,
) =>
  z.pipe(
    z.transform((raw) => setApart(raw, ['valeur', 'sources', 'date'], 'valeur')),
    z.pipe(
      z.readonly(
        z.strictObject({
          valeur,
          sources,
          date: z.nullable(date),
          extra: extraKeys,
          written: z.optional(z.unknown()),
        }),
      ),
      z.transform(withoutSameWritten),
    ),
  )

function withoutSameWritten<T extends object>(fact: T): T {
  const { valeur, written, ...rest } = fact as { valeur?: unknown; written?: unknown }
  return sameValue(valeur, written) ? ({ valeur, ...rest } as unknown as T) : fact
}

/** The keys that are known, with the others under `extra`; with the value of one of them as it was written. What is no object stays. */
function setApart(raw: unknown, known: readonly string[], keep?: string): unknown {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return raw
  const all = Object.entries(raw as Readonly<Record<string, unknown>>)
  const extra = all.flatMap(([key, value], rank): ExtraKey[] =>
    known.includes(key) ? [] : [{ key, after: all[rank - 1]?.[0] ?? null, value }],
  )
  return {
    ...Object.fromEntries(all.filter(([key]) => known.includes(key))),
    ...(extra.length > 0 && { extra }),
    ...(keep !== undefined && { written: (raw as Readonly<Record<string, unknown>>)[keep] }),
  }
}
