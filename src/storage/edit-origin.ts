import * as v from 'valibot'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import type { Waiting } from '../domain/edits/dataset-merge.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { instant, integer } from './schema-parts.ts'

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

const datasetFrame = v.object({
  format: v.literal(1),
  region: v.string(),
  cpts: v.array(v.object({ id: v.string() })),
})
/** Enough to know one's own writing by; that it is undamaged is told by the fingerprints. */
const dataset = v.custom<CptsDataset>((value) => v.is(datasetFrame, value))
const waiting = v.custom<Waiting>((value) =>
  v.is(v.object({ kind: v.picklist(['field', 'presence', 'head']) }), value),
)
const schema = v.pipe(
  v.strictObject({
    format: v.literal(2),
    region: v.string(),
    base: dataset,
    fingerprint: v.string(),
    /** Null where it is `base`. */
    start: v.nullable(v.pipe(v.strictObject({ dataset, fingerprint: v.string() }), v.readonly())),
    closedRank: v.pipe(integer, v.minValue(0)),
    waiting: v.pipe(v.array(waiting), v.readonly()),
    revision: v.pipe(integer, v.gtValue(0)),
    modified: instant,
  }),
  v.readonly(),
)
type OriginRecord = v.InferOutput<typeof schema>

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
  const read = v.safeParse(schema, found)
  if (!read.success || !isWhole(read.output)) {
    const rank = v.safeParse(v.object({ closedRank: v.pipe(integer, v.minValue(0)) }), found)
    return {
      ok: false,
      reason: 'corrupt',
      closedRank: rank.success ? rank.output.closedRank : null,
    }
  }
  const { format: _, start, ...rest } = read.output
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
