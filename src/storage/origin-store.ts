import type { CptsDataset } from '../domain/cpts/cpts.ts'
import { fingerprint } from '../domain/edits/fingerprint.ts'
import type { Store } from './database.ts'
import { fromOriginRecord, toOriginRecord, type EditOrigin } from './edit-origin.ts'

type Edits = Store<'edits', 'readwrite'>

/** `begun`: an origin was written; otherwise the one that was there stands, with the base that it has. */
export interface Begun {
  readonly origin: EditOrigin
  readonly begun: boolean
}

/** What comes out of bringing edits up to date: a new base, what to go on from, and up to which rank of the log that is. */
export type Rebase = Pick<EditOrigin, 'base' | 'start' | 'jusqua'>

/** `stale`: another tab wrote the origin since it was read here. `missing`: there is none. */
export type Rebased =
  | { readonly ok: true; readonly origin: EditOrigin }
  | { readonly ok: false; readonly reason: 'corrupt' | 'missing' | 'stale' }

/** Writes the origin of a région that has none; one that cannot be read is set aside, as it may still be worth something to someone. */
export async function begin(edits: Edits, base: CptsDataset, modified: string): Promise<Begun> {
  const { region } = base
  const found = await edits.get(region)
  const last = found === undefined ? null : fromOriginRecord(found)
  if (last?.ok) return { origin: last.origin, begun: false }
  if (last) await edits.put({ ...(found as object), region: `${region}/${modified}` })
  const origin = await put(edits, { region, ...from(base, base, 0), revision: 1, modified })
  return { origin, begun: true }
}

/** Writes another origin in the place of the one that was read. */
export async function rebase(
  edits: Edits,
  region: string,
  { base, start, jusqua }: Rebase,
  revision: number,
  modified: string,
): Promise<Rebased> {
  const found = await edits.get(region)
  if (found === undefined) return { ok: false, reason: 'missing' }
  const last = fromOriginRecord(found)
  if (!last.ok) return last
  if (last.origin.revision !== revision) return { ok: false, reason: 'stale' }
  const next = { region, ...from(base, start, jusqua), revision: revision + 1, modified }
  return { ok: true, origin: await put(edits, next) }
}

function from(base: CptsDataset, start: CptsDataset, jusqua: number) {
  return { base, empreinte: fingerprint(base), start, jusqua }
}

/** Throws rather than put what could not be read again in the place of what can. */
async function put(edits: Edits, origin: EditOrigin): Promise<EditOrigin> {
  const record = toOriginRecord(origin)
  if (!fromOriginRecord(record).ok)
    throw new RangeError(`edits of ${record.region} cannot be stored`)
  await edits.put(record)
  return origin
}
