import type { SaidOfDeadline } from './answered-deadlines.ts'

/**
 * What an office writes down for itself about a CPTS: a `note`, a `tache` to do, a `relance` (to ask again), a `promesse` that someone
 * made, an `echeance` of the office's own.
 */
export const NOTE_KINDS = ['relance', 'tache', 'promesse', 'echeance', 'note'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Where something written down came from: which tab's version is the newer is told by `changed`, an instant. */
export interface Written {
  /** Unique in its région. */
  readonly id: string
  readonly region: string
  /** The id of the CPTS it is about. */
  readonly cpts: string
  readonly changed: string
}

/** Something written down. Shape: days are "YYYY-MM-DD"; `who` promised it or is to do it, '' where nobody is named. */
export interface Note extends Written {
  readonly type: 'note'
  readonly kind: NoteKind
  readonly text: string
  readonly who: string
  readonly due: string | null
  readonly done: string | null
}

/**
 * What the office knows of a deadline of a contract.
 *
 * Shape: `id` is the deadline's `deadlineKey`.
 */
export interface DeadlineMark extends Written, SaidOfDeadline {
  readonly type: 'mark'
}

export type NotebookEntry = Note | DeadlineMark

/**
 * A change of the notebook: an entry to put, or one to take away.
 *
 * Shape: `base` is the `changed` of the version that the person saw, null where there was none.
 */
export interface NotebookChange {
  readonly entry: NotebookEntry
  readonly base: string | null
  readonly removed: boolean
}

/** What tells one entry from all others. */
export const entryKey = ({ region, id }: Pick<NotebookEntry, 'region' | 'id'>): string =>
  `${region}/${id}`

/** The notebook with some changes made, in their order, each over whatever was there. */
export function withChanges(
  entries: readonly NotebookEntry[],
  changes: readonly NotebookChange[],
): readonly NotebookEntry[] {
  if (changes.length === 0) return entries
  const all = new Map(entries.map((entry) => [entryKey(entry), entry]))
  for (const { entry, removed } of changes)
    if (removed) all.delete(entryKey(entry))
    else all.set(entryKey(entry), entry)
  return [...all.values()]
}

/**
 * What a change makes of what is kept, which another tab may have changed since.
 *
 * Shape: the entry to put, null for none. Of a note that both wrote, both versions stay: the newer comes under an id of its own. A mark is
 * one answer, of which the last stands. What someone changed since is not taken away.
 */
export function settleChange(
  kept: NotebookEntry | null,
  { entry, base, removed }: NotebookChange,
): { readonly put: NotebookEntry | null; readonly remove: boolean } {
  const meanwhile = kept !== null && kept.changed !== base
  if (removed) return { put: null, remove: !meanwhile }
  if (!meanwhile || kept.changed === entry.changed || entry.type === 'mark')
    return { put: entry, remove: false }
  return { put: { ...entry, id: `${entry.id}.${entry.changed}` }, remove: false }
}

/** Those of a saved notebook that are not there, or are newer than what is. */
export function newerEntries(
  kept: readonly NotebookEntry[],
  saved: readonly NotebookEntry[],
): readonly NotebookEntry[] {
  const all = new Map(kept.map((entry) => [entryKey(entry), entry.changed]))
  return saved.filter((entry) => (all.get(entryKey(entry)) ?? '') < entry.changed)
}
