import { useMemo } from 'react'
import type { Cpts, CptsDataset, Source } from '../../domain/cpts/cpts.ts'
import { checkLot } from '../../domain/edits/check-change.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { byId } from '../../domain/edits/dataset-diff.ts'
import { asLot, type Gesture, type LogEntry } from '../../domain/edits/edit-log.ts'
import type { RecordChange, RecordEdit } from '../../domain/edits/record-change.ts'
import { undoEntry, type UndoContext, type Undoing, undoLot } from '../../domain/edits/undo.ts'
import { newId } from '../../session/new-id.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { useSay } from './use-said.ts'
import { useIsUnit } from './use-units-named.ts'

/** The records of the région and how they came to be as they are. */
export interface Records {
  readonly all: ReadonlyMap<string, Cpts>
  /** What the log is replayed on. */
  readonly start: CptsDataset
  readonly log: readonly LogEntry[]
  /** Lines that `start` holds already. */
  readonly closed: readonly LogEntry[]
}

const NONE: readonly LogEntry[] = []

/** The records as they are here, and the log of what made them so. */
export function useRecords(): Records {
  const { records: dataset } = useRegion()
  const kept = useRegionRecords()?.kept ?? null
  const log = useMemo(() => (kept ? [...kept.edits.log, ...kept.pending] : NONE), [kept])
  return {
    all: useMemo(() => byId(dataset), [dataset]),
    start: kept?.edits.origin.start ?? dataset,
    log,
    closed: kept?.edits.closed ?? NONE,
  }
}

/** What a form asks to change: of one record, after one source. */
export interface Order {
  readonly cpts: string
  readonly source: Source | null
  readonly edits: readonly RecordEdit[]
}

/** What one can do to the records. */
export function useRecordActions() {
  const { records, today, author } = useSession()
  const { region } = useRegion()
  const isUnit = useIsUnit()
  const { all, log, closed } = useRecords()
  const by = (): string => author.getState().name
  /** Makes changes as one lot, without asking whether they may be made: they were planned, or are to be put right later. */
  const add = (changes: readonly RecordChange[], gesture: Gesture): string | null => {
    const entries = asLot(changes, newId, { gesture, author: by(), records: all })
    records.add(region, entries)
    return entries[0]?.lot ?? null
  }
  /** Makes changes as one lot, unless something is wrong with them; one list of problems a change. */
  const commit = (
    changes: readonly RecordChange[],
    gesture: Gesture,
  ): readonly (readonly FieldProblem[])[] => {
    const problems = checkLot(changes, { today, records: all, units: { has: isUnit } })
    if (problems.every((each) => each.length === 0)) add(changes, gesture)
    return problems
  }
  const context = (): UndoContext => ({
    log,
    closed,
    records: all,
    quand: now(),
    newId,
    author: by(),
  })
  const takeBack = (undoing: Undoing): Undoing => {
    if (undoing.entries.length > 0) records.add(region, undoing.entries)
    return undoing
  }
  return {
    add,
    commit,
    /** Makes the edits of a form as one lot; an empty list where all went well. */
    save: ({ cpts, source, edits }: Order): readonly FieldProblem[] => {
      const isArchive = edits.some(({ kind }) => kind === 'archive')
      const changes = edits.map((edit) => ({ ...edit, cpts, source, quand: now() }))
      return commit(changes, { kind: isArchive ? 'archive' : 'edit' }).flat()
    },
    /** Takes a lot back, or, for the lot of an undo, makes it again; tells what it leaves. */
    undo: (lot: string): Undoing => takeBack(undoLot(lot, context())),
    /** Takes one line of the log back. */
    undoLine: (id: string): Undoing => takeBack(undoEntry(id, context())),
  }
}

/** Saves what a form of a record asks for, and says so; an empty list where all went well. */
export function useSave(
  cpts: string,
): (what: string, order: Omit<Order, 'cpts'>) => readonly FieldProblem[] {
  const { save } = useRecordActions()
  const say = useSay()
  return (what, order) => {
    const problems = save({ ...order, cpts })
    if (problems.length === 0) say({ words: frEdit.saved(what), undoable: true })
    return problems
  }
}

const now = (): string => new Date().toISOString()
