import type { Cpts, MissionAction } from '../../../domain/cpts/cpts.ts'
import { isSocle, MISSIONS, type Mission } from '../../../domain/cpts/mission.ts'
import { missionDeadlines } from '../../../domain/contract/mission-calendar.ts'
import { frActionState, frMissions } from '../../../fr/cpts/cpts.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { dueAsTold } from '../../../ui/words/deadline-answer.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './Identity.module.css'

/** The six missions side by side, with the actions stated, how far they are, and the deadlines that the ACI sets. */
export function MissionGrid({ cpts }: { readonly cpts: Cpts }) {
  const { aci, missions, stade } = cpts
  const signed = stade === null || stade.valeur === 'aci-signe'
  const others = (missions?.valeur ?? []).filter(({ mission }) => mission === null)
  return (
    <section>
      <h2>
        {frPanel.missions}
        {!aci && <small>{signed ? frPanel.deadlinesUnknown : frPanel.deadlinesNoAci}</small>}
      </h2>
      {!missions && <p>{frPanel.missionsUnknown}</p>}
      {(missions || aci) && (
        <ul className={styles.missions}>
          {MISSIONS.map((mission) => (
            <MissionCell key={mission} mission={mission} cpts={cpts} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p>{frIdentity.listed(frPanel.missionsOther, others.map(actionWords).join(', '))}</p>
      )}
    </section>
  )
}

function MissionCell({ mission, cpts }: { readonly mission: Mission; readonly cpts: Cpts }) {
  const { today } = useSession()
  const { aci, missions } = cpts
  const actions = missions?.valeur.filter((action) => action.mission === mission)
  const due = aci && missionDeadlines(aci.valeur, today).find((each) => each.mission === mission)
  return (
    <li>
      <strong>
        {mission} {frMissions[mission]}
      </strong>
      {!isSocle(mission) && ` (${frPanel.optional})`}
      {actions && <p>{actions.map(actionWords).join(', ') || frPanel.noAction}</p>}
      {due && (
        <p className={styles.quiet}>
          {frPanel.firstActions} :{' '}
          {dueAsTold(cpts, 'premieres-actions', due.mission, due.premieresActions).text}
          <br />
          {frPanel.fullDeployment} :{' '}
          {dueAsTold(cpts, 'deploiement-complet', due.mission, due.deploiementComplet).text}
        </p>
      )}
    </li>
  )
}

function actionWords({ libelle, etat }: MissionAction): string {
  return etat === null ? libelle : frIdentity.action(libelle, frActionState[etat])
}
