import type { DecisionEntry } from '../../domain/edits/edit-log.ts'

/** What was made of a lot, to be told: the gesture that took it, and how many records it wrote and changed. */
export interface TakenLot {
  readonly lot: string
  readonly created: number
  readonly changed: number
  /** What was decided, where it is a proposal. */
  readonly decision?: DecisionEntry
}
