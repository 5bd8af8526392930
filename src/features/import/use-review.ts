import {
  type ImportChoices,
  NO_SHEET_CHOICES,
  type SheetChoices,
} from '../../domain/import/import-choices.ts'
import { useSession } from '../region-model/session-context.ts'
import type { Review } from '../../session/importing.ts'
import { changeReview } from '../../session/review.ts'

/** Decides something more of the file under review; an answer among others is added to those given so far. */
export type Choose = (
  decided: Partial<ImportChoices> | ((choices: ImportChoices) => Partial<ImportChoices>),
) => void

export function useReview(review: Review): {
  readonly change: (changed: Partial<Review>) => void
  readonly choose: Choose
} {
  const { importing } = useSession()
  return {
    change: (changed) => changeReview(importing, review, () => changed),
    choose: (decided) =>
      changeReview(importing, review, ({ choices }) => ({
        choices: {
          ...choices,
          ...(typeof decided === 'function' ? decided(choices) : decided),
        },
      })),
  }
}

/** The choices with something more decided of one sheet. */
export function ofSheet(
  { sheets }: ImportChoices,
  rank: number,
  decide: (sheet: SheetChoices) => Partial<SheetChoices>,
): Pick<ImportChoices, 'sheets'> {
  const before = sheets.get(rank) ?? NO_SHEET_CHOICES
  return { sheets: answered(sheets, rank, { ...before, ...decide(before) }) }
}

/** A map with one more answer, or without it where there is none any more. */
export function answered<K, V>(answers: ReadonlyMap<K, V>, key: K, answer: V | null): Map<K, V> {
  const next = new Map(answers)
  if (answer === null) next.delete(key)
  else next.set(key, answer)
  return next
}
