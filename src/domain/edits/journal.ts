import { groupBy } from '../units/group-by.ts'
import {
  type ChangeEntry,
  countingIds,
  type Gesture,
  type LogEntry,
  type PublicationEntry,
  whenMade,
} from './edit-log.ts'

/** What was done in one go, to be read. */
export interface JournalLot {
  readonly lot: string
  /** What it was: noted, or, for the lines of older versions, as far as the lines tell; a file whose name was not noted is ''. */
  readonly gesture: Gesture | PublicationEntry
  readonly author: string | null
  /** ISO instant, UTC. */
  readonly quand: string
  /** The ids of the records that it touches, each once. */
  readonly records: readonly string[]
  readonly entries: readonly LogEntry[]
  /** Those of its entries that count still: what taking it back takes back. */
  readonly counting: readonly LogEntry[]
  /** True where a newer publication holds it already. */
  readonly settled: boolean
}

/**
 * The journal of a région: every lot once, the newest first.
 *
 * Shape: the lines of a lot stay together, at the place of its first one.
 */
export function journal(
  closed: readonly LogEntry[],
  log: readonly LogEntry[],
): readonly JournalLot[] {
  const all = [...closed, ...log]
  const byId = new Map(all.map((entry) => [entry.id, entry]))
  const counting = countingIds(all)
  const settled = new Set(closed)
  const lots = [...groupBy(all, ({ lot }) => lot)]
  return lots.toReversed().flatMap(([lot, entries]): JournalLot[] => {
    const [first] = entries
    if (!first) return []
    return [
      {
        lot,
        gesture: first.kind === 'publication' ? first : (first.gesture ?? guessed(entries, byId)),
        author: first.author ?? null,
        quand: whenMade(first),
        records: [...new Set(entries.flatMap((entry) => recordOf(entry, byId) ?? []))],
        entries,
        counting: entries.filter(({ id }) => counting.has(id)),
        settled: settled.has(first),
      },
    ]
  })
}

function recordOf(entry: LogEntry, byId: ReadonlyMap<string, LogEntry>): string | null {
  if (entry.kind === 'change') return entry.change.cpts
  const target = entry.kind === 'undo' ? byId.get(entry.undoes) : undefined
  return target ? recordOf(target, byId) : null
}

/** What a lot of an older version was, as far as its lines tell. */
function guessed(entries: readonly LogEntry[], byId: ReadonlyMap<string, LogEntry>): Gesture {
  const undone = entries.find((entry) => entry.kind === 'undo')
  if (undone) return { kind: 'undo', lot: byId.get(undone.undoes)?.lot ?? '' }
  const changes = entries
    .filter((entry): entry is ChangeEntry => entry.kind === 'change')
    .map(({ change }) => change)
  const archive = changes.find((change) => change.kind === 'archive')
  if (archive) return { kind: archive.fusionneeDans === null ? 'archive' : 'merge' }
  if (new Set(changes.map(({ cpts }) => cpts)).size === 1) return { kind: 'edit' }
  const isRecoding = changes.every(({ kind }) => kind === 'perimetre' || kind === 'sources')
  return isRecoding ? { kind: 'recoding' } : { kind: 'import-file', file: '' }
}
