import type { ReadLot } from '../data/lot/lot.ts'
import type { DeviceRecords } from '../domain/edits/fact-version.ts'
import { deviceRecords } from './device-records.ts'
import type { RecordsSession } from './records.ts'
import { type FolderPlan, ownMaking, planFromFolder } from './team-facts.ts'
import type { TakenFacts, WaitingLot } from './team-state.ts'

/** The records of this device, and who takes something into them. */
export interface Here {
  readonly records: Pick<RecordsSession, 'state' | 'add' | 'flush'>
  /** The name that the person gave. */
  readonly by: string
  readonly now: () => Date
  readonly newId: () => string
}

/** How many takings the page remembers. */
const REMEMBERED = 8
/** What came by itself since the page was opened, the latest first. */
export const remembered = (
  taken: readonly TakenFacts[],
  before: readonly TakenFacts[],
): readonly TakenFacts[] => [...taken, ...before].slice(0, REMEMBERED)

/** The records of a région as they are now; null as long as it is not known what this device holds of them. */
export function recordsOf(region: string, { records }: Here): DeviceRecords | null {
  const now = records.state.getState().regions.get(region)
  return now ? deviceRecords(now) : null
}

/**
 * Takes of the lots of a région, by whom they are from, what nothing stands against, a gesture of the log each; the rest waits for a person.
 *
 * @param own whose lot is what this device itself said, of which nothing waits; null where none is.
 */
export async function takeLots(
  region: string,
  lots: ReadonlyMap<string, ReadLot>,
  own: string | null,
  here: Here,
): Promise<{ readonly taken: readonly TakenFacts[]; readonly waiting: readonly WaitingLot[] }> {
  const taken: TakenFacts[] = []
  // What other tabs did is read first.
  await here.records.flush(region)
  for (const [from, lot] of lots) {
    const { lines, facts } = planned(from === own ? ownMaking(lot) : lot)
    if (lines.length === 0) continue
    here.records.add(region, lines)
    taken.push({ from: lot.from, facts, region, lot: lines[0]?.lot ?? '' })
  }
  const waiting = waitingIn()
  await here.records.flush(region)
  return { taken, waiting }

  function planned(lot: ReadLot): FolderPlan {
    const records = recordsOf(region, here)
    const making = { quand: here.now().toISOString(), newId: here.newId, author: here.by }
    return records ? planFromFolder(lot, records, making) : { lines: [], facts: 0, waiting: [] }
  }
  /** Who took something over tells it too: it waits once. */
  function waitingIn(): readonly WaitingLot[] {
    const seen = new Set<string>()
    return [...lots].flatMap(([from, lot]) => {
      const waiting = from === own ? [] : planned(lot).waiting
      const first = waiting.filter(({ id }) => !seen.has(id))
      for (const { id } of first) seen.add(id)
      return first.length === 0 ? [] : [{ device: from, lot, facts: first.length }]
    })
  }
}
