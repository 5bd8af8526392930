import type { ReadLot } from '../data/lot/lot.ts'
import { type TeamFile, teamFileName } from '../data/team/team-file.ts'
import { deviceRecords } from './device-records.ts'
import type { RecordsSession } from './records.ts'
import {
  type FolderPlan,
  type lotsOfTeam,
  ownMaking,
  planFromFolder,
  printOfVersions,
  versionsForTeam,
  withLot,
} from './team-facts.ts'
import type { TakenFacts, UnreadFile, WaitingLot } from './team-state.ts'

/** What the team's files say, and which device is this one. */
export interface Said {
  readonly files: ReadonlyMap<string, TeamFile>
  readonly device: string
  readonly lots: ReturnType<typeof lotsOfTeam>
  /** What was last written of each région, and its print, as not all that is told need be such as others can read. */
  readonly told: Map<string, { readonly written: string | undefined; readonly print: string }>
}

interface Here {
  readonly records: Pick<RecordsSession, 'state' | 'add' | 'flush'>
  /** The name that the person gave. */
  readonly by: string
  readonly now: () => Date
  readonly newId: () => string
}

/** What came of bringing records and folder together; `own` is what this device has to tell, the same object where nothing is new. */
interface Exchanged {
  readonly own: TeamFile['lots']
  readonly waiting: readonly WaitingLot[]
  readonly taken: readonly TakenFacts[]
  readonly unread: readonly UnreadFile[]
}

/** Takes into the records of every open région what the team's files say, and tells what is here beyond what was told. */
export async function exchangeFacts(said: Said, here: Here): Promise<Exchanged> {
  const { files, device } = said
  const all = { waiting: [], taken: [], unread: [] } as {
    waiting: WaitingLot[]
    taken: TakenFacts[]
    unread: UnreadFile[]
  }
  let own: TeamFile['lots'] = files.get(device)?.lots ?? {}
  for (const region of here.records.state.getState().regions.keys()) {
    // What other tabs did is read first.
    await here.records.flush(region)
    const read = await readLots(said, region)
    all.unread.push(...read.unread)
    for (const [from, lot] of read.lots) take(from === device ? ownMaking(lot) : lot)
    all.waiting.push(...waitingIn(read.lots))
    await here.records.flush(region)
    const records = recordsOf(region)
    if (!records) continue
    const versions = versionsForTeam(records, [...read.lots.values()])
    const print = printOfVersions(versions)
    const last = said.told.get(region)
    const before =
      last && last.written === own[region]
        ? last.print
        : printOfVersions(read.lots.get(device)?.versions ?? [])
    if (before === print) continue
    const making = { author: here.by, quand: here.now().toISOString() }
    own = await withLot(own, region, versions, making)
    said.told.set(region, { written: own[region], print })
  }
  return { own, ...all }

  function recordsOf(region: string) {
    const now = here.records.state.getState().regions.get(region)
    return now ? deviceRecords(now) : null
  }
  function planned(lot: ReadLot): FolderPlan | null {
    const records = recordsOf(lot.region)
    const making = { quand: here.now().toISOString(), newId: here.newId, author: here.by }
    return records && planFromFolder(lot, records, making)
  }
  function take(lot: ReadLot): void {
    const { lines, facts } = planned(lot) ?? { lines: [], facts: 0 }
    if (lines.length === 0) return
    here.records.add(lot.region, lines)
    all.taken.push({ from: lot.from, facts, region: lot.region, lot: lines[0]?.lot ?? '' })
  }
  /** Who took something over tells it too: it waits once. */
  function waitingIn(lots: ReadonlyMap<string, ReadLot>): readonly WaitingLot[] {
    const seen = new Set<string>()
    return [...lots].flatMap(([from, lot]) => {
      const waiting = from === device ? [] : (planned(lot)?.waiting ?? [])
      const first = waiting.filter(({ id }) => !seen.has(id))
      for (const { id } of first) seen.add(id)
      return first.length === 0 ? [] : [{ device: from, lot, facts: first.length }]
    })
  }
}

async function readLots({ files, lots }: Said, region: string) {
  const found = new Map<string, ReadLot>()
  const unread: UnreadFile[] = []
  for (const file of files.values()) {
    const read = await lots.of(file, region)
    if (read?.ok) found.set(file.device, read.lot)
    else if (read) unread.push({ name: teamFileName(file.device), reason: read.reason })
  }
  return { lots: found, unread }
}
