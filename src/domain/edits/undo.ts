import { type Cpts, isArchived } from '../cpts/cpts.ts'
import { answerTo, withAnswer } from '../cpts/answers.ts'
import { sameValue } from '../cpts/same-value.ts'
import { groupBy } from '../units/group-by.ts'
import {
  asLot,
  type ChangeEntry,
  countingIds,
  type LogEntry,
  type LotNote,
  made,
  type UndoEntry,
} from './edit-log.ts'
import { changedField, type FieldContent, type RecordChange } from './record-change.ts'
import { applyChange } from './record-edit.ts'
import { type FieldValue, fieldValue, type RecordField } from './record-field.ts'

/** What an undo is worked out from. */
export interface UndoContext extends Omit<LotNote, 'gesture'> {
  readonly newId: () => string
  /** The lines that count on top of where the log starts. */
  readonly log: readonly LogEntry[]
  /** The lines that the start holds already: what they did can only be changed back. */
  readonly closed: readonly LogEntry[]
  /** ISO instant, UTC. */
  readonly quand: string
}

/** Something that an undo leaves as it is; the field is null for a whole record. */
export interface LeftOut {
  readonly cpts: string
  readonly field: RecordField | null
  /** `changed-since`: something later rests on it. `not-noted`: an older version did not note what was there before. */
  readonly reason: 'changed-since' | 'not-noted'
}

/** The lines that an undo adds, none where there is nothing to take back, and what it leaves. */
export interface Undoing {
  readonly entries: readonly LogEntry[]
  readonly left: readonly LeftOut[]
}

/** Takes back a lot as far as nothing later rests on it. For the lot of an undo, makes again what that took back. */
export function undoLot(lot: string, context: UndoContext): Undoing {
  return undo((entry) => entry.lot === lot, lot, context)
}

/** Takes back one line of the log only, if nothing later rests on it. */
export function undoEntry(id: string, context: UndoContext): Undoing {
  const lot = [...context.closed, ...context.log].find((entry) => entry.id === id)?.lot ?? ''
  return undo((entry) => entry.id === id, lot, context)
}

/** Whether something later rests on a line, which is left as it is until that is taken back. */
export function isRestedOn(id: string, entries: readonly LogEntry[]): boolean {
  const counting = countingIds(entries)
  const chosen = entries.filter((entry) => entry.id === id)
  return restingOn(chosen, entries, (entry) => counting.has(entry.id)).has(id)
}

function undo(isChosen: (entry: LogEntry) => boolean, lot: string, context: UndoContext): Undoing {
  const { log, closed, quand } = context
  const all = [...closed, ...log]
  const counting = countingIds(all)
  const isLive = ({ id }: LogEntry): boolean => counting.has(id)
  const chosen = all.filter((entry) => isChosen(entry) && isLive(entry))
  const resting = restingOn(chosen, all, isLive)
  const free = chosen.filter(({ id }) => !resting.has(id))

  const common = made(context.newId, { gesture: { kind: 'undo', lot }, author: context.author })
  const open = new Set(log)
  const undos = free
    .filter((entry) => open.has(entry))
    .toReversed()
    .map(({ id }): UndoEntry => {
      return { kind: 'undo', id: context.newId(), ...common, quand, undoes: id }
    })
  const settled = free.filter((entry) => entry.kind === 'change' && !open.has(entry))
  const { changes, left } = changesBack(settled as readonly ChangeEntry[], context)
  const back = asLot(changes, context.newId, {
    gesture: { kind: 'undo', lot },
    author: context.author,
    records: context.records,
  })
  const since = chosen.flatMap((entry) => {
    const change = resting.has(entry.id) ? changeBehind(entry, all) : null
    return change ? [leftOut(change, 'changed-since')] : []
  })
  return {
    entries: [...undos, ...back.map((entry) => ({ ...entry, lot: common.lot }))],
    left: distinct([...since, ...left]),
  }
}

/** The ids of the chosen entries that something later and not chosen rests on. */
function restingOn(
  chosen: readonly LogEntry[],
  all: readonly LogEntry[],
  isLive: (entry: LogEntry) => boolean,
): ReadonlySet<string> {
  const ids = new Set(chosen.map(({ id }) => id))
  const rank = new Map(all.map(({ id }, at) => [id, at]))
  const others = all.filter(
    (entry): entry is ChangeEntry => entry.kind === 'change' && isLive(entry) && !ids.has(entry.id),
  )
  const byRecord = groupBy(others, ({ change }) => change.cpts)
  const resting = chosen.filter((entry) => {
    const change = changeBehind(entry, all)
    return (
      change !== null &&
      (byRecord.get(change.cpts) ?? []).some(
        (later) =>
          (rank.get(later.id) ?? 0) > (rank.get(entry.id) ?? 0) && restsOn(later.change, change),
      )
    )
  })
  // A record that stays keeps all that the same gesture told of it.
  const staying = new Set(
    resting.flatMap((entry) =>
      entry.kind === 'change' && entry.change.kind === 'create' ? [entry.change.cpts] : [],
    ),
  )
  const kept = chosen.filter(
    (entry) => entry.kind === 'change' && staying.has(entry.change.cpts) && entry.lot !== '',
  )
  return new Set([...resting, ...kept].map(({ id }) => id))
}

/** The change that an entry makes, or, through undos of undos, the one that it takes away or brings back. */
function changeBehind(entry: LogEntry, all: readonly LogEntry[]): RecordChange | null {
  if (entry.kind === 'publication' || entry.kind === 'decision') return null
  if (entry.kind === 'change') return entry.change
  const target = all.find(({ id }) => id === entry.undoes)
  return target ? changeBehind(target, all) : null
}

/** Tells whether a later change of the same record would lose its sense without an earlier one. */
function restsOn(later: RecordChange, earlier: RecordChange): boolean {
  if (earlier.kind === 'create') return true
  const field = changedField(earlier)
  if (field === null || changedField(later) !== field) return false
  // Each answer is of a deadline of its own.
  if (later.kind === 'echeances' && earlier.kind === 'echeances')
    return later.echeance === earlier.echeance
  // Stages stand side by side in the history: only a word on the very same one rests on it.
  return isStage(later) && isStage(earlier)
    ? later.stade === earlier.stade && later.date === earlier.date
    : true
}

type StageChange = Extract<RecordChange, { kind: 'stage' | 'stage-withdrawn' }>
const isStage = (change: RecordChange): change is StageChange =>
  change.kind === 'stage' || change.kind === 'stage-withdrawn'

/** The changes that set back what closed entries did, where it is still what they made. */
function changesBack(
  entries: readonly ChangeEntry[],
  { records, quand }: UndoContext,
): { readonly changes: readonly RecordChange[]; readonly left: readonly LeftOut[] } {
  const groups = groupBy(
    entries.filter(({ change }) => change.kind !== 'claim'),
    ({ change }) => `${change.cpts} ${changedField(change)}`,
  )
  const left: LeftOut[] = []
  const changes = [...groups.values()].toReversed().flatMap((group): readonly RecordChange[] => {
    const [{ change: first, before } = { change: null, before: undefined }] = group
    if (!first) return []
    const field = changedField(first)
    const cpts = records.get(first.cpts)
    const stamp = { cpts: first.cpts, quand, source: null }
    const leave = (reason: LeftOut['reason']): readonly RecordChange[] => {
      left.push(leftOut(first, reason))
      return []
    }
    if (!cpts || (isArchived(cpts) && field !== 'archive')) return leave('changed-since')
    // Nothing that was published is ever deleted.
    if (field === null)
      return [{ ...stamp, source: first.source, kind: 'archive', fusionneeDans: null, date: null }]
    if (isStill(cpts, field, group)) {
      if (before === undefined) return leave('not-noted')
      const value = field === 'echeances' ? answersBack(cpts, group, before) : before
      return [{ ...stamp, kind: 'put-back', ...({ field, value } as FieldContent) }]
    }
    const added = first.kind === 'stage' && group.length === 1 ? first : null
    const isThere = cpts.historique.some(
      ({ valeur, date }) => valeur === added?.stade && date === added.date,
    )
    if (!added || !isThere) return leave('changed-since')
    return [{ ...stamp, kind: 'stage-withdrawn', stade: added.stade, date: added.date }]
  })
  return { changes, left }
}

/** The answers with those that the entries gave as they were before, and what was said of other deadlines since. */
function answersBack({ echeances }: Cpts, group: readonly ChangeEntry[], before: FieldValue) {
  const was = before as Cpts['echeances']
  return group.reduce(
    (all, { change }) =>
      change.kind === 'echeances'
        ? withAnswer(all, change.echeance, answerTo(was, change.echeance))
        : was,
    echeances,
  )
}

/** Tells whether a field is as the entries left it: making them again changes nothing of what it says. */
function isStill(cpts: Cpts, field: RecordField, group: readonly ChangeEntry[]): boolean {
  const again = group.reduce((now, { change }) => applyChange(now, change), cpts)
  const [now, then] = [fieldValue(cpts, field), fieldValue(again, field)]
  if (group.every(({ change }) => change.kind === 'sources')) return sameValue(now, then)
  // A publication may have joined the sources of both sides: the value is what tells.
  return sameValue(withoutSources(now), withoutSources(then))
}

function withoutSources(value: FieldValue): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  if ('historique' in value) return value.historique.map(({ valeur, date }) => [valeur, date])
  const { sources: _, date: __, ...said } = value as { sources?: unknown; date?: unknown }
  return said
}

const leftOut = (change: RecordChange, reason: LeftOut['reason']): LeftOut => ({
  cpts: change.cpts,
  field: changedField(change),
  reason,
})

function distinct(left: readonly LeftOut[]): readonly LeftOut[] {
  const whole = new Set(left.flatMap(({ cpts, field }) => (field === null ? [cpts] : [])))
  const kept = left.filter(({ cpts, field }) => field === null || !whole.has(cpts))
  return [...new Map(kept.map((each) => [`${each.cpts} ${each.field}`, each])).values()]
}
