import * as z from 'zod/mini'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { Waiting } from '../domain/edits/dataset-merge.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { instant } from './schema-parts.ts'

/** Where the edits of a région start from. */
export interface EditOrigin {
  readonly region: string
  /** The dataset that was published when editing began, or when it was last brought up to date. */
  readonly base: CptsDataset
  /** The fingerprint of `base`, to tell a newly published dataset by. */
  readonly fingerprint: string
  /** What the log is replayed on: `base`, or what came out of a merge with it. */
  readonly start: CptsDataset
  /** The rank of the last entry of the log that `start` holds already; zero for none. */
  readonly closedRank: number
  /** What was in conflict in that merge, and waits for a choice. */
  readonly waiting: readonly Waiting[]
  /** Grows by one each time the origin is written. */
  readonly revision: number
  readonly modified: string
}

/** Enough to know one's own writing by; that it is undamaged is told by the fingerprints. */
const dataset = z.custom<CptsDataset>(
  (value) =>
    z
      .object({
        format: z.literal(1),
        region: z.string(),
        cpts: z.array(z.object({ id: z.string() })),
      })
      .safeParse(value).success,
)
const waiting = z.custom<Waiting>(
  (value) => z.object({ kind: z.enum(['field', 'presence', 'head']) }).safeParse(value).success,
)
const schema = z.readonly(
  z.strictObject({
    format: z.literal(2),
    region: z.string(),
    base: dataset,
    fingerprint: z.string(),
    /** Null where it is `base`. */
    start: z.nullable(z.readonly(z.strictObject({ dataset, fingerprint: z.string() }))),
    closedRank: z.int().check(z.minimum(0)),
    waiting: z.readonly(z.array(waiting)),
    revision: z.int().check(z.positive()),
    modified: instant,
  }),
)
type OriginRecord = z.infer<typeof schema>

/**
 * What a record holds; `corrupt` where it is not one that this version wrote, or is no longer what it wrote.
 *
 * `closedRank`: how much of the log a corrupt one said to be done with; null where it does not even tell that.
 */
export type OriginResult =
  | { readonly ok: true; readonly origin: EditOrigin }
  | { readonly ok: false; readonly reason: 'corrupt'; readonly closedRank: number | null }

/** Writes an origin as a record. */
export function toOriginRecord({ start, ...origin }: EditOrigin): OriginRecord {
  const other = start === origin.base ? null : { dataset: start, fingerprint: fingerprint(start) }
  return { format: 2, ...origin, start: other }
}

/** Reads a record, whatever was found under its key. */
export function fromOriginRecord(found: unknown): OriginResult {
  const read = schema.safeParse(found)
  if (!read.success || !isWhole(read.data)) {
    const rank = z.object({ closedRank: z.int().check(z.minimum(0)) }).safeParse(found)
    return { ok: false, reason: 'corrupt', closedRank: rank.success ? rank.data.closedRank : null }
  }
  const { format: _, start, ...rest } = read.data
  return { ok: true, origin: { ...rest, start: start?.dataset ?? rest.base } }
}

function isWhole({ region, base, start, ...origin }: OriginRecord): boolean {
  return (
    base.region === region &&
    fingerprint(base) === origin.fingerprint &&
    (start === null || fingerprint(start.dataset) === start.fingerprint)
  )
}

/** A record of the first format in the words of this one; what is no such record stays as it is. */
export function upgradedOrigin(found: unknown): unknown {
  if (typeof found !== 'object' || found === null) return found
  const { empreinte, jusqua, start, ...rest } = found as Readonly<Record<string, unknown>>
  if (rest['format'] !== 1) return found
  return {
    ...rest,
    format: 2,
    fingerprint: empreinte,
    closedRank: jusqua,
    start: upgradedStart(start),
    waiting: [],
  }
}

function upgradedStart(start: unknown): unknown {
  if (typeof start !== 'object' || start === null) return start
  const { empreinte, ...rest } = start as Readonly<Record<string, unknown>>
  return { ...rest, fingerprint: empreinte }
}
