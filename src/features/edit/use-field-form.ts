import { useState } from 'react'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { FieldProblem } from '../../domain/edits/check-value.ts'
import { useForm } from './use-form.ts'
import type { Order } from './use-records.ts'
import { useSave } from './use-save.ts'

/** A form of a record, what is wrong with it, and how it is saved or left. */
export function useFieldForm<T extends object>(cpts: Cpts, name: string, fresh: T) {
  const { typed, open, change, close } = useForm(`${cpts.id}/${name}`, fresh)
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const save = useSave(cpts.id)
  const leave = (): void => {
    setProblems([])
    close()
  }
  /** Closes a form with which all went well; where something is wrong, that is said beside the field. */
  const settle = (found: readonly FieldProblem[]): void => {
    if (found.length === 0) leave()
    else setProblems(found)
  }
  return {
    typed,
    open,
    change,
    problems,
    leave,
    settle,
    /** Saves what the form asks for, and settles it. Nothing to change only closes it. */
    submit: (what: string, order: Omit<Order, 'cpts'>): void =>
      settle(order.edits.length === 0 ? [] : save(what, order)),
  }
}
