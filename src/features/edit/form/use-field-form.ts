import { useState } from 'react'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { sameValue } from '../../../domain/cpts/same-value.ts'
import type { FieldProblem } from '../../../domain/edits/check-value.ts'
import { liveChanges } from '../../../domain/edits/edit-log.ts'
import type { FormState } from './FormShell.tsx'
import { useForm } from './use-form.ts'
import { type Order, useRecords, useSave } from '../use-records.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { useSay } from '../use-said.ts'

/** A form of a record: what it opens with, and what the record says of what it changes, in words too. */
interface FieldForm<T> {
  readonly fresh: T
  readonly now: unknown
  readonly lines: readonly string[]
}

/** A form of a record, what is wrong with it, and how it is saved or left. */
export function useFieldForm<T extends object>(
  cpts: Cpts,
  name: string,
  { fresh, now, lines }: FieldForm<T>,
) {
  const form = useForm(`${cpts.id}/${name}`, fresh, now)
  const { typed, open, change, close, see } = form
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { log } = useRecords()
  const save = useSave(cpts.id)
  const say = useSay()
  const leave = (): void => {
    setProblems([])
    close()
  }
  /** Closes a form with which all went well; where something is wrong, that is said beside the field. */
  const settle = (found: readonly FieldProblem[]): void => {
    if (found.length === 0) leave()
    else setProblems(found)
  }
  const changed = typed !== null && !sameValue(form.seen, now)
  const here =
    changed &&
    liveChanges(log).some(({ change: made }) => made.cpts === cpts.id && made.quand > form.opened)
  const state: FormState = {
    restored: form.restored,
    meanwhile: changed ? { lines, from: here ? 'tab' : 'publication' } : null,
    onTheirs: () => see('fresh'),
    onMine: () => see('mine'),
    onCancel: leave,
    onFold: form.fold,
  }
  return {
    typed,
    folded: form.folded,
    seen: form.seen,
    open,
    change,
    problems,
    settle,
    /** What the form says of itself, and how it is left. */
    state,
    /** Saves what the form asks for, and settles it. Where nothing changes, it closes and says so. */
    submit: (what: string, order: Omit<Order, 'cpts'>): void => {
      if (order.edits.length > 0) return settle(save(what, order))
      say({ words: frEdit.unchanged(what) })
      leave()
    },
  }
}
