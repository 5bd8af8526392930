import type { MarkState } from '../../domain/cpts/deadline-answer.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { formatDate } from '../words/format.ts'

const states: Record<MarkState, string> = {
  tenue: 'tenue',
  reportee: 'reportée',
  'sans-objet': 'sans objet',
}

/** What became of a deadline, which the follow-up, the journal and the record say alike. */
export const frAnswer = {
  states,
  told: (state: MarkState, to: PartialDate | null, date: PartialDate | null, source: string) =>
    [
      to === null
        ? states[state]
        : `reportée ${to.length > 'AAAA-MM'.length ? 'au' : 'à'} ${formatDate(to)}`,
      date !== null && formatDate(date),
      source !== '' && `d’après ${source}`,
    ]
      .filter(Boolean)
      .join(', '),
  of: (deadline: string, told: string) => `${deadline}\u00a0: ${told}`,
} as const
