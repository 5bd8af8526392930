import type { Cpts, MissionAction } from '../../domain/cpts/cpts.ts'
import { isSocle, MISSIONS, type Mission } from '../../domain/cpts/mission.ts'
import {
  contractEnd,
  missionDeadlines,
  type Deadline,
} from '../../domain/contract/mission-calendar.ts'
import { frActionState, frFacts, frMissions } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { dueAsTold } from '../../ui/words/deadline-answer.ts'
import { useSession } from '../region-model/session-context.ts'
import { FactSource } from './FactSource.tsx'
import { Explained } from '../../ui/Term.tsx'
import styles from './Missions.module.css'

/** The six missions with the actions that the CPTS states and the deadlines that its ACI sets. */
export function Missions({ cpts }: { readonly cpts: Cpts }) {
  const actions = cpts.missions?.valeur ?? []
  const others = actions.filter(({ mission }) => mission === null)
  return (
    <section>
      <div className={styles.head}>
        <h2>{frPanel.missions}</h2>
        {cpts.missions && <FactSource fact={cpts.missions} of={frFacts.missions} />}
      </div>
      {!cpts.missions && <p className={styles.quiet}>{frPanel.missionsUnknown}</p>}
      <ul className={styles.missions}>
        {MISSIONS.map((mission) => (
          <MissionLine
            key={mission}
            mission={mission}
            cpts={cpts}
            actions={actions.filter((action) => action.mission === mission)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <p className={styles.quiet}>
          {frPanel.missionsOther} : {others.map(({ libelle }) => libelle).join(', ')}.
        </p>
      )}
      <Calendar cpts={cpts} />
    </section>
  )
}

interface MissionLineProps {
  readonly mission: Mission
  readonly cpts: Cpts
  readonly actions: readonly MissionAction[]
}

function MissionLine({ mission, cpts, actions }: MissionLineProps) {
  const { today } = useSession()
  const deadlines =
    cpts.aci && missionDeadlines(cpts.aci.valeur, today).find((each) => each.mission === mission)
  const stated = actions.map(({ libelle, etat }) =>
    etat ? `${libelle} (${frActionState[etat]})` : libelle,
  )
  return (
    <li>
      <p>
        <span className={styles.code}>{mission}</span> {frMissions[mission]}
        {!isSocle(mission) && <span className={styles.quiet}> ({frPanel.optional})</span>}
      </p>
      {cpts.missions && <p className={styles.quiet}>{stated.join(', ') || frPanel.noAction}</p>}
      {deadlines && (
        <dl className={styles.deadlines}>
          {DUE.map(({ kind, of, term }) => (
            <DeadlineLine
              key={kind}
              term={term}
              deadline={deadlines[of]}
              told={dueAsTold(cpts, kind, deadlines.mission, deadlines[of])}
            />
          ))}
        </dl>
      )}
    </li>
  )
}

/** The deadlines of a mission, in their order. */
const DUE = [
  { kind: 'premieres-actions', of: 'premieresActions', term: frPanel.firstActions },
  { kind: 'deploiement-complet', of: 'deploiementComplet', term: frPanel.fullDeployment },
] as const

interface DeadlineLineProps {
  readonly term: string
  readonly deadline: Deadline
  readonly told: ReturnType<typeof dueAsTold>
}

function DeadlineLine({ term, deadline, told: { text, isTold } }: DeadlineLineProps) {
  return (
    <div data-status={isTold ? undefined : deadline.statut}>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

function Calendar({ cpts }: { readonly cpts: Cpts }) {
  const { today } = useSession()
  if (cpts.aci) {
    return (
      <p className={styles.quiet}>
        <Explained text={frPanel.aciSigned(cpts.aci.valeur)} />{' '}
        {frPanel.contractEnd(
          dueAsTold(cpts, 'fin-contrat', null, contractEnd(cpts.aci.valeur, today)).text,
        )}
      </p>
    )
  }
  const signed = cpts.stade?.valeur === 'aci-signe' || cpts.stade === null
  return (
    <p className={styles.quiet}>
      <Explained text={signed ? frPanel.deadlinesUnknown : frPanel.deadlinesNoAci} />
    </p>
  )
}
