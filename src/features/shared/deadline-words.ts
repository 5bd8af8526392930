import type { Deadline } from '../../domain/contract/mission-calendar.ts'
import { frCpts, frDeadlineStatus } from '../../fr/cpts.ts'

/** The day of a deadline, as precisely as it is known: "14 août 2024", "entre juil. 2021 et juin 2022". */
export function dueOn({ date, auPlusTot, auPlusTard }: Deadline): string {
  return date === null ? frCpts.between(auPlusTot, auPlusTard) : frCpts.day(date)
}

/** The day of a deadline and where it stands: "14 août 2024 (passée)". */
export function dueWithStatus(deadline: Deadline): string {
  return frCpts.withStatus(dueOn(deadline), frDeadlineStatus[deadline.statut])
}
