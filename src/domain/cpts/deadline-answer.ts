import type { PartialDate } from './partial-date.ts'

/** What became of a deadline: it was kept, put off to another day, or does not apply. */
export const MARK_STATES = ['tenue', 'reportee', 'sans-objet'] as const
export type MarkState = (typeof MARK_STATES)[number]

/**
 * What became of a deadline of a contract.
 *
 * Shape: `au` is the day that it was put off to, null for the other states. `prevue` is the first day that it could fall on when that was
 * said, null for one without: five years later a deadline of the same name is that of another contract.
 */
export interface DeadlineOutcome {
  readonly prevue: PartialDate | null
  readonly etat: MarkState
  readonly au: PartialDate | null
}

/** The same with the name that its deadline has within its CPTS: kind, mission and contract year ("echange-annuel.2"). */
export interface DeadlineAnswer extends DeadlineOutcome {
  readonly echeance: string
}
