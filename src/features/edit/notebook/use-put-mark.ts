import { deadlineKey, deadlineName, markOf } from '../../../domain/contract/answered-deadlines.ts'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import { type Marks, wordOn } from '../../../domain/contract/deadline-marks.ts'
import type { DeadlineOutcome, MarkState } from '../../../domain/cpts/deadline-answer.ts'
import type { PartialDate } from '../../../domain/cpts/partial-date.ts'
import type { FieldProblem } from '../../../domain/edits/check-value.ts'
import type { RecordEdit } from '../../../domain/edits/record-change.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useRecordActions } from '../use-records.ts'
import type { Act } from './Told.tsx'
import { useNotebookActions } from './use-notebook.ts'

/** What is said of a deadline. */
export interface Answer {
  readonly state: MarkState
  readonly to: PartialDate | null
  readonly date: PartialDate | null
  readonly source: string
}

/** What was wrong with an answer, or the way back from it. */
type Done = { readonly problems: readonly FieldProblem[] } | Omit<Act, 'said'>

/** Says what became of some deadlines of one CPTS, due together: in the private notebook, or in the record for everyone. */
export function usePutMark(entries: readonly AgendaEntry[], marks: Marks) {
  const { own } = marks
  const { homeOf } = useRegion()
  const { put, remove } = useNotebookActions()
  const { save } = useRecordActions()
  const undo = entries.map((entry) => ({
    region: homeOf(entry.cpts),
    id: deadlineKey(entry),
    was: own.get(deadlineKey(entry)) ?? null,
  }))
  const dueOf = (entry: AgendaEntry): PartialDate | null => {
    const mark = wordOn(entry, marks)
    // Of one that was put off before, the day is the new one.
    return mark ? mark.due : (entry.echeance?.auPlusTot ?? null)
  }
  const record = (
    outcomeOf: (entry: AgendaEntry) => DeadlineOutcome | null,
    { date, source }: Pick<Answer, 'date' | 'source'>,
  ): Done => {
    const cpts = entries[0]?.cpts ?? ''
    const edits = entries.map((entry): RecordEdit => {
      return { kind: 'echeances', echeance: deadlineName(entry), reponse: outcomeOf(entry), date }
    })
    const problems = save({ cpts, source: source === '' ? null : source, edits })
    return problems.length > 0 ? { problems } : { undo: [], record: cpts }
  }
  const removeOwn = (): void =>
    entries.forEach((entry) => {
      const mark = markOf(entry, own)
      if (mark) remove(mark)
    })
  return {
    putOwn: ({ state, to, date, source }: Answer): Done => {
      for (const entry of entries)
        put(
          {
            type: 'mark',
            id: deadlineKey(entry),
            region: homeOf(entry.cpts),
            cpts: entry.cpts,
            state,
            to,
            date,
            source,
            due: dueOf(entry),
          },
          own.get(deadlineKey(entry))?.changed ?? null,
        )
      return { undo }
    },
    /** For everyone; the private word on it, which would stand before it here, is taken away. */
    putPublic: ({ state, to, ...after }: Answer): Done => {
      const done = record((entry) => ({ prevue: dueOf(entry), etat: state, au: to }), after)
      if ('problems' in done) return done
      removeOwn()
      return { ...done, undo }
    },
    removeOwn: (): Done => {
      removeOwn()
      return { undo }
    },
    removePublic: (): Done => record(() => null, { date: null, source: '' }),
  }
}
