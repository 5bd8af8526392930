import { markOf, publicMarks } from '../../domain/contract/answered-deadlines.ts'
import { AGENDA_KINDS, type AgendaKind, entryOf } from '../../domain/contract/contract-deadlines.ts'
import type { Deadline } from '../../domain/contract/mission-calendar.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { DeadlineAnswer } from '../../domain/cpts/deadline-answer.ts'
import { MISSIONS_SOCLE, type MissionSocle } from '../../domain/cpts/mission.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { frAnswer } from '../../fr/follow-up/deadline-answer.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { dueOn, dueWithStatus, whatIsDue } from './deadlines.ts'

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

/** A deadline of a CPTS, after what its record says became of it; where it says nothing, where it stands. */
export function dueAsTold(
  cpts: Cpts,
  kind: AgendaKind,
  mission: MissionSocle | null,
  deadline: Deadline,
): { readonly text: string; readonly isTold: boolean } {
  const mark = markOf({ ...entryOf(cpts.id, kind, deadline), mission }, publicMarks([cpts]))
  if (!mark) return { text: dueWithStatus(deadline), isTold: false }
  const told = frAnswer.told(mark.state, mark.to, mark.date, '')
  return { text: frCpts.withStatus(dueOn(deadline), told), isTold: true }
}
