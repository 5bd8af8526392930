import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { frEdit } from '../../fr/edit.ts'
import { useRecordActions, type Order } from './use-records.ts'
import { useSay } from './use-said.ts'

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
