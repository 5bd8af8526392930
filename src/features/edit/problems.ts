import type { ChangeField, FieldProblem } from '../../domain/edits/check-value.ts'
import { frEdit } from '../../fr/edit.ts'

/** What is wrong with a field, in words; those of a list say at which line. */
export function problemWords(
  problems: readonly FieldProblem[],
  field: ChangeField,
  rang: number | null = null,
): string | null {
  const own = problems.filter(
    (each) => each.field === field && (rang === null || each.rang === rang),
  )
  if (own.length === 0) return null
  const lines = own.map((each) => {
    const words = frEdit.problems[each.reason]
    return each.rang === null || rang !== null ? words : frEdit.rank(each.rang, words)
  })
  return [...new Set(lines)].join(' ')
}
