import type { ChangeField, FieldProblem } from '../../../domain/edits/check-value.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'

/** What is wrong with a field, in words; those of a list say at which line. */
export function problemWords(
  problems: readonly FieldProblem[],
  field: ChangeField,
  rank: number | null = null,
): string | null {
  const own = problems.filter(
    (each) => each.field === field && (rank === null || each.rank === rank),
  )
  if (own.length === 0) return null
  const lines = own.map((each) => {
    const words = frEdit.problems[each.reason]
    return each.rank === null || rank !== null ? words : frEdit.rank(each.rank, words)
  })
  return [...new Set(lines)].join(' ')
}
