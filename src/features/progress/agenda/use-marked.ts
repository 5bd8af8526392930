import { useMemo } from 'react'
import type { Agenda } from '../../../domain/contract/agenda.ts'
import {
  markedAgenda,
  type MarkedAgenda,
  marksOf,
} from '../../../domain/contract/deadline-marks.ts'
import type { DeadlineMark } from '../../../domain/contract/notebook.ts'
import { usePaper } from '../../../ui/use-paper.ts'
import { useNotebook } from '../../edit/notebook/use-notebook.ts'
import { useSession } from '../../region-model/session-context.ts'

type Marks = ReadonlyMap<string, DeadlineMark>
const NONE: Marks = new Map()

/** An agenda after the private notebook of this device; on paper, which others read, as if there were none. */
export function useMarked({ entries }: Agenda): MarkedAgenda & { readonly marks: Marks } {
  const { today } = useSession()
  const { entries: notebook } = useNotebook()
  const isPaper = usePaper()
  return useMemo(() => {
    const marks = isPaper ? NONE : marksOf(notebook)
    return { marks, ...markedAgenda(entries, marks, today) }
  }, [entries, notebook, isPaper, today])
}
