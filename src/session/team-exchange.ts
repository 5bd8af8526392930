import type { ReadLot } from '../data/lot/lot.ts'
import { type TeamFile, teamFileName } from '../data/team/team-file.ts'
import { type lotsOfTeam, printOfVersions, versionsForTeam, withLot } from './team-facts.ts'
import type { TakenFacts, UnreadFile, WaitingLot } from './team-state.ts'
import { type Here, recordsOf, takeLots } from './take-lots.ts'

/** What the team's files say, and which device is this one. */
export interface Said {
  readonly files: ReadonlyMap<string, TeamFile>
  readonly device: string
  readonly lots: ReturnType<typeof lotsOfTeam>
  /** What was last written of each région, and its print, as not all that is told need be such as others can read. */
  readonly told: Map<string, { readonly written: string | undefined; readonly print: string }>
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
    const read = await readLots(said, region)
    all.unread.push(...read.unread)
    const { taken, waiting } = await takeLots(region, read.lots, device, here)
    all.taken.push(...taken)
    all.waiting.push(...waiting)
    const records = recordsOf(region, here)
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
