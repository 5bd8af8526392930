import { expect, vi } from 'vitest'
import type { PublishedFile } from '../../../src/data/published-records.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { createRecordsSession, type RecordsSession } from '../../../src/session/records.ts'
import type { RecordsParts } from '../../../src/session/region-records.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import type { EditStore } from '../../../src/storage/edits.ts'
import { publishedStore, type PublishedStore } from '../../../src/storage/published.ts'
import { codes, cpts } from '../domain/samples.ts'
import { editChannel, editTab, noted, published } from '../storage/edit-support.ts'
import { page } from '../storage/support.ts'

/** A published file that could be read. */
export const read = (dataset: CptsDataset = published()): PublishedFile => ({
  kind: 'read',
  dataset,
  problems: [],
})

/** Another edition, in which "a" has a note. */
export const edition = (note: string | null, more: Partial<CptsDataset> = {}): CptsDataset =>
  published({
    cpts: [{ ...cpts('a', codes('75113')), note }, cpts('b', codes('75114'))],
    ...more,
  })

/** Every way of not reading one. */
export const FAILURES: readonly PublishedFile[] = [
  { kind: 'missing' },
  { kind: 'unavailable', detail: 'HTTP 500' },
  { kind: 'damaged', detail: 'cut off' },
  { kind: 'newer', format: 2 },
]

interface Fakes {
  readonly edits?: Partial<EditStore>
  readonly copies?: Partial<PublishedStore>
  readonly pause?: number
  readonly load?: RecordsParts['load']
}

/** A tab with its records; each call is a tab of its own on the same device. */
export function tab(
  channel = editChannel(),
  { edits = {}, copies = {}, pause = 1_000_000, load }: Fakes = {},
) {
  const { store, sync } = editTab(channel.join())
  const session = createRecordsSession({
    edits: { ...store, ...edits },
    published: { ...publishedStore(atlasDatabase()), ...copies },
    sync,
    page: page(),
    pause,
    now: () => new Date('2025-03-01T00:00:00.000Z'),
    ...(load && { load }),
  })
  return { session, store }
}

/** What the session holds of a région. */
export const at = ({ state }: RecordsSession, region = '11') => state.getState().regions.get(region)

/** The notes of the records as the tab shows them. */
export const shown = (session: RecordsSession, region = '11') =>
  at(session, region)?.dataset?.cpts.map(({ note }) => note)
/** A machine that does something else meanwhile must not fail a test. */
const PATIENT = { timeout: 20_000 }
/** Waits until the device holds all that was added. */
export const saved = (session: RecordsSession, region = '11') =>
  vi.waitFor(() => expect(at(session, region)?.kept?.status).toBe('saved'), PATIENT)

/** Waits for the copy of the published file that the device keeps, of that edition. */
export const copied = (edition?: number) =>
  vi.waitFor(async () => {
    const copy = await publishedStore(atlasDatabase()).read('11')
    expect(copy).toMatchObject({ ok: true, value: { region: '11', ...(edition && { edition }) } })
  }, PATIENT)

/** A device where something was edited. */
export async function edited(note = 'ici', of = 'b'): Promise<void> {
  const { session } = tab()
  await session.open('11', read())
  session.add('11', [noted('x', note, of)])
  await saved(session)
  await copied()
}
