import { AGENDA_KINDS } from '../../domain/contract/contract-deadlines.ts'
import type { DeadlineAnswer } from '../../domain/cpts/deadline-answer.ts'
import { MISSIONS_SOCLE } from '../../domain/cpts/mission.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { frAnswer } from '../../fr/follow-up/deadline-answer.ts'
import { whatIsDue } from './deadlines.ts'

/** A deadline by the name that it has within its CPTS; one of a later version is told as it is written. */
export function deadlineWords(echeance: string): string {
  const [first, detail] = echeance.split('.')
  const kind = AGENDA_KINDS.find((each) => each === first)
  if (!kind) return echeance
  const missions = MISSIONS_SOCLE.filter((each) => each === detail)
  const annee = Number(detail) || null
  return whatIsDue({ kind, missions, annee, apresSignature: true })
}

/** What became of a deadline, on one line; its sources stand beside it. */
export function answerWords(
  { echeance, etat, au }: DeadlineAnswer,
  date: PartialDate | null,
): string {
  return frAnswer.of(deadlineWords(echeance), frAnswer.told(etat, au, date, ''))
}
