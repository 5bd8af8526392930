import type { RefObject } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { openContractEntries } from '../../../domain/contract/answered-deadlines.ts'
import { yearChanges, type YearChange } from '../../../domain/contract/year-changes.ts'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import { addMonths } from '../../../domain/cpts/partial-date.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frYearly } from '../../../fr/follow-up/yearly.ts'
import { dueWithStatus, linesByCpts, whatIsDue } from '../../../ui/words/deadlines.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useRegionRecords } from '../../region-model/use-region-records.ts'
import { FundingRow } from '../identity/FundingRow.tsx'
import identity from '../identity/Identity.module.css'
import { IdentityFacts } from '../identity/IdentityFacts.tsx'
import { IdentityIndicator } from '../identity/IdentityIndicator.tsx'
import { PerinataliteLine } from '../identity/PerinataliteLine.tsx'
import { MissionGrid } from '../identity/MissionGrid.tsx'
import styles from './Yearly.module.css'

interface YearlyPageProps {
  readonly ref: RefObject<HTMLElement | null>
  readonly facts: CptsFacts
}

/**
 * What the yearly exchange of a CPTS with the ARS and the Assurance Maladie is prepared with, on one A4 page: what is known, what
 * changed, and room to write. What the office keeps for itself is not on it.
 */
export function YearlyPage({ ref, facts }: YearlyPageProps) {
  const { nom } = useRegion()
  const { today } = useSession()
  const { cpts } = facts
  return (
    <article ref={ref} className={`${identity.page} ${styles.page}`}>
      <header>
        <p className={identity.kicker}>
          <span>{frYearly.kicker}</span>
          <span>{nom}</span>
        </p>
        <h1>{cpts.nom}</h1>
      </header>
      <div className={identity.top} data-mapped="false">
        <IdentityFacts facts={facts} />
      </div>
      <div className={identity.halves}>
        <Deadlines cpts={cpts} />
        <Changes cpts={cpts} />
      </div>
      <MissionGrid cpts={cpts} />
      <PerinataliteLine cpts={cpts} />
      <FundingRow facts={facts} />
      <IdentityIndicator facts={facts} />
      <div className={styles.writing}>
        {Object.values(frYearly.writing).map((title) => (
          <section key={title}>
            <h2>{title}</h2>
          </section>
        ))}
      </div>
      <footer className={identity.foot}>
        <span>{frYearly.foot(today)}</span>
      </footer>
    </article>
  )
}

/** What the contract calls for as a whole; the deadlines of missions stand with these. */
function Deadlines({ cpts }: { readonly cpts: Cpts }) {
  const { today } = useSession()
  const [own] = linesByCpts(
    openContractEntries(cpts, today).filter(({ mission }) => mission === null),
  )
  return (
    <section>
      <h2>{frYearly.deadlines}</h2>
      {own ? (
        <ul>
          {own.lines.map((line) => (
            <li key={whatIsDue(line)}>
              {frYearly.due(
                whatIsDue(line),
                line.echeance === null ? '' : dueWithStatus(line.echeance),
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>{frYearly.noDeadlines}</p>
      )}
    </section>
  )
}

function Changes({ cpts }: { readonly cpts: Cpts }) {
  const { today } = useSession()
  const kept = useRegionRecords()?.kept
  const log = kept ? [...kept.edits.closed, ...kept.edits.log, ...kept.pending] : []
  const changes = yearChanges(cpts, log, addMonths(today, -12))
  return (
    <section>
      <h2>{frYearly.changes}</h2>
      {changes.length === 0 && <p>{frYearly.noChange}</p>}
      <ul>
        {changes.map((change) => (
          <li key={changeText(change)}>{changeText(change)}</li>
        ))}
      </ul>
    </section>
  )
}

function changeText(change: YearChange): string {
  return change.kind === 'etape'
    ? frYearly.stage(change.stage, change.date)
    : frYearly[change.kind](frEdit.fields[change.field], change.date)
}
