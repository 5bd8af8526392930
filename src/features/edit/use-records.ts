import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Cpts, CptsDataset, Source } from '../../domain/cpts/cpts.ts'
import { checkLot } from '../../domain/edits/check-change.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { byId } from '../../domain/edits/dataset-diff.ts'
import { asLot, type LogEntry, undoLot } from '../../domain/edits/edit-log.ts'
import type { RecordChange, RecordEdit } from '../../domain/edits/record-change.ts'
import { newId } from '../../session/new-id.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'

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
  const { records } = useSession()
  const kept = useStore(records.state, (state) => state.kept)
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
  const { records, today } = useSession()
  const { atlas } = useRegion()
  const { all, log } = useRecords()
  /** Makes changes as one lot, unless something is wrong with them; one list of problems a change. */
  const commit = (changes: readonly RecordChange[]): readonly (readonly FieldProblem[])[] => {
    const problems = checkLot(changes, { today, records: all, units: atlas.units })
    if (problems.every((each) => each.length === 0)) records.add(asLot(changes, newId))
    return problems
  }
  return {
    commit,
    /** Makes the edits of a form as one lot; an empty list where all went well. */
    save: ({ cpts, source, edits }: Order): readonly FieldProblem[] =>
      commit(edits.map((edit) => ({ ...edit, cpts, source, quand: now() }))).flat(),
    /** Takes a lot back, or, for the lot of an undo, makes it again. */
    undo: (lot: string): void => {
      const undone = undoLot(log, lot, { quand: now(), newId })
      if (undone.ok) records.add(undone.entries)
    },
  }
}

const now = (): string => new Date().toISOString()
