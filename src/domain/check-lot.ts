import { checkChange, type ChangeContext } from './check-change.ts'
import type { FieldProblem } from './field-problem.ts'
import type { RecordChange } from './record-change.ts'
import { applyChange, createdCpts } from './record-edit.ts'

/**
 * What is wrong with changes made in one go, each checked against the records as those before it leave them.
 *
 * Shape: one list of problems a change, in their order; all of them are empty where the lot may be made. A change that may not be made
 * leaves the records as they are for those after it.
 */
export function checkLot(
  changes: readonly RecordChange[],
  context: ChangeContext,
): readonly (readonly FieldProblem[])[] {
  const records = new Map(context.records)
  return changes.map((change) => {
    const problems = checkChange(change, { ...context, records })
    if (problems.length > 0) return problems
    const before = records.get(change.cpts)
    if (before) records.set(change.cpts, applyChange(before, change))
    else if (change.kind === 'create') records.set(change.cpts, createdCpts(change))
    return problems
  })
}
