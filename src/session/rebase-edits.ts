import type { CptsDataset } from '../domain/cpts/cpts.ts'
import {
  type Conflict,
  mergeDatasets,
  type Resolver,
  waitingOf,
} from '../domain/edits/dataset-merge.ts'
import type { LogEntry, PublicationEntry } from '../domain/edits/edit-log.ts'
import { replay } from '../domain/edits/replay.ts'
import type { EditStore, RegionEdits } from '../storage/edits.ts'
import { type EditAutosave, printOf } from './edit-autosave.ts'
import { editionPrint, isBeside, mergedLine } from './editions.ts'

/** How often bringing up to date is tried while other tabs write. */
const TRIES = 5

/** What edits are rebased with. */
interface RebaseParts {
  readonly store: Pick<EditStore, 'rebase'>
  readonly autosave: EditAutosave
  /** What is published now; null where that is not known, and the edits stay on what they start from. */
  readonly published: () => CptsDataset | null
  readonly now: () => Date
}

/**
 * Goes on from what is published now, with what was changed here; what is in conflict waits for a choice.
 *
 * Shape: false where the device refuses it, or other tabs write all the time: the edits then still start from what they did.
 *
 * @param asked true where someone chooses: what waits is settled even if nothing new was published; where nothing does, all stays.
 */
export async function rebaseEdits(
  { store, autosave, published, now }: RebaseParts,
  choose: Resolver,
  asked: boolean,
): Promise<boolean> {
  const isCurrent = (): boolean => {
    const [now, { origin }] = [published(), autosave.getState().edits]
    return now === null || origin.fingerprint === printOf(now)
  }
  for (let tries = 0; tries < TRIES; tries++) {
    const isAsked = asked && autosave.getState().edits.origin.waiting.length > 0
    if (isCurrent() && !isAsked) return true
    // Lines just saved have no rank here yet: closed by an earlier one, they would be made once more on what comes out.
    await autosave.refresh()
    const { edits } = autosave.getState()
    const { origin, log, lastRank } = edits
    const { region } = origin
    const isNew = !isCurrent()
    const theirs = published() ?? origin.base
    const base = isNew ? commonBase(edits, theirs) : origin.base
    const mine = replay(origin.start, log).dataset
    const { dataset, conflicts } = mergeDatasets(base, mine, theirs, choose, origin.waiting)
    const to = {
      base: theirs,
      start: dataset,
      closedRank: lastRank,
      waiting: waitingOf(conflicts),
    }
    const done = await store.rebase(region, to, origin.revision)
    await autosave.refresh()
    if (done.ok) {
      if (isNew) autosave.add([mergedLine(origin.base, theirs, now().toISOString())])
      return true
    }
    if (done.reason !== 'stale' && done.reason !== 'missing') break
  }
  return false
}

/**
 * What both sides go on from: the last file made here that the published one is or goes on from, else what the edits start from.
 *
 * Shape: null where nothing is known to be the start of both.
 */
function commonBase({ origin, log }: RegionEdits, theirs: CptsDataset): CptsDataset | null {
  const before = new Set([editionPrint(theirs), ...(theirs.lignee ?? [])])
  const file = log.findLast(
    (line): line is PublicationEntry =>
      line.kind === 'publication' && line.print !== undefined && before.has(line.print),
  )
  const lines = file ? linesIn(file, log) : null
  if (lines) return replay(origin.start, lines).dataset
  return isBeside(origin.base, theirs) ? null : origin.base
}

/** The lines that a file made here holds; null where it was made before what the edits start from. */
function linesIn(file: PublicationEntry, log: readonly LogEntry[]): readonly LogEntry[] | null {
  const { upTo } = file
  if (upTo === null) return []
  const last = log.findIndex((line) => (upTo === undefined ? line === file : line.id === upTo))
  return last === -1 ? null : log.slice(0, last + 1)
}

/** What waits for a choice, as both sides say it now. */
export function openConflicts({ origin }: RegionEdits, mine: CptsDataset): readonly Conflict[] {
  return mergeDatasets(origin.base, mine, origin.base, () => null, origin.waiting).conflicts
}
