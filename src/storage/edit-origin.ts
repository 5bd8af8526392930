import * as z from 'zod/mini'
import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import { instant } from './schema-parts.ts'

/** Where the edits of a région start from. */
export interface EditOrigin {
  readonly region: string
  /** The dataset that was published when editing began, or when it was last brought up to date. */
  readonly base: CptsDataset
  /** The fingerprint of `base`, to tell a newly published dataset by. */
  readonly empreinte: string
  /** What the log is replayed on: `base`, or what came out of a merge with it. */
  readonly start: CptsDataset
  /** The rank of the last entry of the log that `start` holds already; zero for none. */
  readonly jusqua: number
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
const schema = z.readonly(
  z.strictObject({
    format: z.literal(1),
    region: z.string(),
    base: dataset,
    empreinte: z.string(),
    /** Null where it is `base`. */
    start: z.nullable(z.readonly(z.strictObject({ dataset, empreinte: z.string() }))),
    jusqua: z.int().check(z.minimum(0)),
    revision: z.int().check(z.positive()),
    modified: instant,
  }),
)
type OriginRecord = z.infer<typeof schema>

/** What a record holds; `corrupt` where it is not one that this version wrote, or is no longer what it wrote. */
export type OriginResult =
  | { readonly ok: true; readonly origin: EditOrigin }
  | { readonly ok: false; readonly reason: 'corrupt' }

/** Writes an origin as a record. */
export function toOriginRecord(origin: EditOrigin): OriginRecord {
  const { region, base, empreinte, start, jusqua, revision, modified } = origin
  const other = start === base ? null : { dataset: start, empreinte: fingerprint(start) }
  return { format: 1, region, base, empreinte, start: other, jusqua, revision, modified }
}

/** Reads a record, whatever was found under its key. */
export function fromOriginRecord(found: unknown): OriginResult {
  const read = schema.safeParse(found)
  if (!read.success || !isWhole(read.data)) return { ok: false, reason: 'corrupt' }
  const { format: _, start, ...rest } = read.data
  return { ok: true, origin: { ...rest, start: start?.dataset ?? rest.base } }
}

function isWhole({ region, base, empreinte, start }: OriginRecord): boolean {
  return (
    base.region === region &&
    fingerprint(base) === empreinte &&
    (start === null || fingerprint(start.dataset) === start.empreinte)
  )
}
