import { knownMembers } from '../../domain/cpts/cpts.ts'
import { nextDeadline } from '../../domain/contract/agenda.ts'
import { ageOf, oldestFact } from '../../domain/filters/freshness.ts'
import { recordScore } from '../../domain/filters/record-score.ts'
import { frDeadlineStatus, frFacts } from '../../fr/cpts/cpts.ts'
import { formatDate, formatNumber } from '../../fr/words/format.ts'
import { frTable } from '../../fr/follow-up/table.ts'
import { linesByCpts, whatIsDue, whenDue } from '../../ui/words/deadlines.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './cells.module.css'
import type { CellProps } from './cells.tsx'

const words = frTable

export function AliasCell({ facts: { cpts } }: CellProps) {
  return cpts.alias.join(', ')
}

export function StageDateCell({ facts: { cpts } }: CellProps) {
  return cpts.stade?.date && formatDate(cpts.stade.date)
}

export function AciCell({ facts: { cpts } }: CellProps) {
  return cpts.aci && formatDate(cpts.aci.valeur)
}

/** When, what, and how pressing it is; how many are past, since each asks to be checked. */
export function DeadlineCell({ facts: { cpts } }: CellProps) {
  const next = nextDeadline(cpts, useSession().today)
  if (!next) return null
  const { echeance, entries, passees } = next
  const due = linesByCpts(entries).flatMap(({ lines }) => lines.map(whatIsDue))
  const past = echeance.statut === 'echu'
  return (
    <>
      {words.dueWhen(whenDue(echeance), frDeadlineStatus[echeance.statut])}
      {due.map((what) => (
        <small key={what}>{what}</small>
      ))}
      {!past && passees > 0 && (
        <small>
          <span className={styles.late}>{words.pastDeadlines(passees)}</span>
        </small>
      )}
    </>
  )
}

export function MembersCell({ facts: { cpts } }: CellProps) {
  return formatNumber(knownMembers(cpts) ?? 0)
}

export function CompletenessCell({ facts: { cpts } }: CellProps) {
  const { connus, attendus } = recordScore(cpts, useSession().today)
  return frTable.scoreOf(connus, attendus)
}

export function FreshnessCell({ facts: { cpts } }: CellProps) {
  const { today } = useSession()
  const oldest = oldestFact(cpts)
  if (!oldest) return null
  return (
    <>
      {formatDate(oldest.date)}
      <small>{words.age(frFacts[oldest.fait], words.ages[ageOf(oldest, today)])}</small>
    </>
  )
}

export function FinessCell({ facts: { cpts } }: CellProps) {
  return cpts.finess && <span className={styles.code}>{cpts.finess.valeur}</span>
}
