import type { Cpts } from '../cpts/cpts.ts'
import type { DecidedFact, Proposal } from './proposal.ts'
import { changedField, type RecordChange } from './record-change.ts'
import { applyChange, createdCpts } from './record-edit.ts'
import { type FieldValue, fieldValue, type RecordField } from './record-field.ts'

/** What a person did in one gesture; `undo` names the lot that it takes back, whole or in part. */
export type Gesture =
  | { readonly kind: 'edit' | 'merge' | 'archive' | 'recoding' | 'proposal' }
  | { readonly kind: 'import-file'; readonly file: string }
  /** `from`: the name that the sender gave; '' where nobody said. */
  | { readonly kind: 'lot'; readonly from: string }
  | { readonly kind: 'undo'; readonly lot: string }

/** What every line says of where it comes from. Lines of older versions say neither gesture nor author. */
interface Made {
  /** Unique, whatever the tab it comes from. */
  readonly id: string
  /** What was done in one go has one `lot`, to be undone in one go: a merge of two CPTS changes both. */
  readonly lot: string
  readonly gesture?: Gesture | undefined
  /** Initials or a service; absent where the person gave none. */
  readonly author?: string | undefined
}

/** What a change takes over of what someone else made of a fact. */
export interface VersionMark {
  /** The version that the fact is at with it, the same on every device. */
  readonly id: string
  /** The versions that it comes after. */
  readonly after: readonly string[]
  /** Who made it, '' where nobody said, and when (ISO instant, UTC). */
  readonly author: string
  readonly quand: string
}

/** A change as it was made. */
export interface ChangeEntry extends Made {
  readonly kind: 'change'
  readonly change: RecordChange
  /** Absent for what was changed here: such a line is a version of its own. */
  readonly version?: VersionMark | undefined
  /** What the field that it changes held before: its reverse. Absent where it has none, as a creation, and in older lines. */
  readonly before?: FieldValue | undefined
}

/** An entry taken back; an undo is an entry too, that can be undone. */
export interface UndoEntry extends Made {
  readonly kind: 'undo'
  /** ISO instant, UTC. */
  readonly quand: string
  /** The id of the entry that no longer counts. */
  readonly undoes: string
}

/** A moment of the register: newer records were taken in (`merged`), a file was made to be published (`saved`), or changes were sent to someone (`sent`). It changes nothing. */
export interface PublicationEntry extends Made {
  readonly kind: 'publication'
  readonly quand: string
  readonly what: 'merged' | 'saved' | 'sent'
  /** The edition of the file; null where it has none. */
  readonly edition: number | null
  /** How many records it changed, or sent. */
  readonly records: number
  /** The fingerprint of a file that was made, to know it again once it is published; absent in older lines. */
  readonly print?: string | undefined
  /** The last line that a file holds, null for none; absent in older lines, whose files are taken to hold all before them. */
  readonly upTo?: string | null | undefined
}

/** What became of a proposal, as it came: it changes nothing, the changes of its lot do. Taken back with them, it is open again. */
export interface DecisionEntry extends Made {
  readonly kind: 'decision'
  /** ISO instant, UTC. */
  readonly quand: string
  readonly proposal: Proposal
  readonly facts: readonly DecidedFact[]
  /** Whether its words were heeded; null where there are none. */
  readonly words: boolean | null
}

/** One line of the log of a région. Lines are only ever added, so that those of two tabs are both kept. */
export type LogEntry = ChangeEntry | UndoEntry | PublicationEntry | DecisionEntry

/** When an entry was made. */
export function whenMade(entry: LogEntry): string {
  return entry.kind === 'change' ? entry.change.quand : entry.quand
}

/** The ids of the entries that count, undos included: those that no undo which counts took back. */
export function countingIds(log: readonly LogEntry[]): ReadonlySet<string> {
  const undone = new Set<string>()
  const counting = new Set<string>()
  for (const entry of log.toReversed()) {
    if (undone.has(entry.id)) continue
    counting.add(entry.id)
    if (entry.kind === 'undo') undone.add(entry.undoes)
  }
  return counting
}

/** The changes that count, in their order. */
export function liveChanges(log: readonly LogEntry[]): readonly ChangeEntry[] {
  const counting = countingIds(log)
  return log.filter((entry) => entry.kind === 'change').filter(({ id }) => counting.has(id))
}

/** The change that made a field of a record what it is; of the whole record where no field is named, its last one. Null: none that counts. */
export function lastChange(
  log: readonly LogEntry[],
  cpts: string,
  field: RecordField | null,
): ChangeEntry | null {
  const made = liveChanges(log).findLast(
    ({ change }) => change.cpts === cpts && (field === null || changedField(change) === field),
  )
  return made ?? null
}

/** A moment of the register as an entry: a lot of its own, with nothing to undo. */
export function publicationEntry(
  newId: () => string,
  { author = '', ...moment }: Omit<PublicationEntry, 'kind' | 'id' | 'lot' | 'gesture'>,
): PublicationEntry {
  const by = author === '' ? {} : { author }
  return { kind: 'publication', id: newId(), lot: newId(), ...by, ...moment }
}

/** What is noted of a lot beside its changes. */
export interface LotNote {
  readonly gesture: Gesture
  /** Initials or a service; '' where nobody said. */
  readonly author: string
  /** The records as they are before the first change, for each entry to note what it takes the place of. */
  readonly records: ReadonlyMap<string, Cpts>
}

/** What the entries of a new lot share. */
export function made(
  newId: () => string,
  { gesture, author }: Omit<LotNote, 'records'>,
): Omit<Made, 'id'> {
  return { lot: newId(), gesture, ...(author === '' ? {} : { author }) }
}

/** Changes as entries of the log: one lot, so that one undo takes all of them back. */
export function asLot(
  changes: readonly RecordChange[],
  newId: () => string,
  note?: LotNote,
): readonly ChangeEntry[] {
  const common = note ? made(newId, note) : { lot: newId() }
  const now = new Map(note?.records)
  return changes.map((change) => {
    const cpts = now.get(change.cpts)
    if (cpts) now.set(change.cpts, applyChange(cpts, change))
    else if (change.kind === 'create') now.set(change.cpts, createdCpts(change))
    const field = changedField(change)
    const before = cpts && field ? { before: fieldValue(cpts, field) } : {}
    return { kind: 'change', id: newId(), ...common, change, ...before }
  })
}

/** The lot of the last change that counts, of a record or of any; null where nothing is left to undo. */
export function lastLot(log: readonly LogEntry[], cpts: string | null = null): string | null {
  const counting = countingIds(log)
  const last = log.findLast(
    (entry) =>
      entry.kind === 'change' &&
      counting.has(entry.id) &&
      (cpts === null || entry.change.cpts === cpts),
  )
  return last?.lot ?? null
}
