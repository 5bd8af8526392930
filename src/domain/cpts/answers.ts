import type { Fact } from './cpts.ts'
import type { DeadlineAnswer } from './deadline-answer.ts'

/** The answers with one in the stead of that of the same deadline, null to take it out; in one order, whichever came first. */
export function withAnswer(
  all: readonly Fact<DeadlineAnswer>[],
  echeance: string,
  answer: Fact<DeadlineAnswer> | null,
): readonly Fact<DeadlineAnswer>[] {
  const others = all.filter(({ valeur }) => valeur.echeance !== echeance)
  return inOrder(answer ? [...others, answer] : others)
}

const inOrder = (all: readonly Fact<DeadlineAnswer>[]) =>
  all.toSorted((a, b) => (a.valeur.echeance < b.valeur.echeance ? -1 : 1))

/** What a record says of a deadline, by its name. */
export function answerTo(
  all: readonly Fact<DeadlineAnswer>[],
  echeance: string,
): Fact<DeadlineAnswer> | null {
  return all.find(({ valeur }) => valeur.echeance === echeance) ?? null
}
