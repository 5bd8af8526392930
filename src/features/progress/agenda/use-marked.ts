import { useMemo } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { Agenda } from '../../../domain/contract/agenda.ts'
import {
  markedAgenda,
  type MarkedAgenda,
  type PublicMark,
  publicMarks,
} from '../../../domain/contract/answered-deadlines.ts'
import { type Marks, marksOf, wordOn } from '../../../domain/contract/deadline-marks.ts'
import type { DeadlineMark } from '../../../domain/contract/notebook.ts'
import { usePaper } from '../../../ui/use-paper.ts'
import { useNotebook } from '../../edit/notebook/use-notebook.ts'
import { useSession } from '../../region-model/session-context.ts'

const NONE: Marks['own'] = new Map()

/** An agenda after what is said of its deadlines: by the records, and by the private notebook but on paper, which others read. */
export function useMarked(
  { entries }: Agenda,
  facts: readonly CptsFacts[],
): MarkedAgenda<DeadlineMark | PublicMark> & { readonly marks: Marks } {
  const { today } = useSession()
  const { entries: notebook } = useNotebook()
  const isPaper = usePaper()
  return useMemo(() => {
    const own = isPaper ? NONE : marksOf(notebook)
    const marks = { own, shared: publicMarks(facts.map(({ cpts }) => cpts)) }
    return { marks, ...markedAgenda(entries, (entry) => wordOn(entry, marks), today) }
  }, [entries, facts, notebook, isPaper, today])
}
