import type { ImportChoices } from '../../domain/import/import-choices.ts'
import { useSession } from '../region-model/session-context.ts'
import type { Review } from '../../session/importing.ts'

/** Changes some of what was decided of the file under review. */
export type Choose = (changed: Partial<ImportChoices>) => void

export function useReview(review: Review): {
  readonly change: (changed: Partial<Review>) => void
  readonly choose: Choose
} {
  const { importing } = useSession()
  const change = (changed: Partial<Review>): void =>
    importing.setState({ now: { step: 'review', review: { ...review, ...changed } } })
  return {
    change,
    choose: (changed) => change({ choices: { ...review.choices, ...changed } }),
  }
}

/** A map with one more answer, or without it where there is none any more. */
export function answered<K, V>(answers: ReadonlyMap<K, V>, key: K, answer: V | null): Map<K, V> {
  const next = new Map(answers)
  if (answer === null) next.delete(key)
  else next.set(key, answer)
  return next
}
