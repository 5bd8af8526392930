import type { Cpts, MissionAction } from '../../../domain/cpts/cpts.ts'
import { isSocle, MISSIONS, type Mission } from '../../../domain/cpts/mission.ts'
import { missionDeadlines } from '../../../domain/contract/mission-calendar.ts'
import { frActionState, frCpts, frMissions } from '../../../fr/cpts.ts'
import { frIdentity } from '../../../fr/identity.ts'
import { dueWithStatus } from '../../../ui/words/deadlines.ts'
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
        {frCpts.missions}
        {!aci && <small>{signed ? frCpts.deadlinesUnknown : frCpts.deadlinesNoAci}</small>}
      </h2>
      {!missions && <p>{frCpts.missionsUnknown}</p>}
      {(missions || aci) && (
        <ul className={styles.missions}>
          {MISSIONS.map((mission) => (
            <MissionCell key={mission} mission={mission} cpts={cpts} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p>{frIdentity.listed(frCpts.missionsOther, others.map(actionWords).join(', '))}</p>
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
      {!isSocle(mission) && ` (${frCpts.optional})`}
      {actions && <p>{actions.map(actionWords).join(', ') || frCpts.noAction}</p>}
      {due && (
        <p className={styles.quiet}>
          {frCpts.firstActions} : {dueWithStatus(due.premieresActions)}
          <br />
          {frCpts.fullDeployment} : {dueWithStatus(due.deploiementComplet)}
        </p>
      )}
    </li>
  )
}

function actionWords({ libelle, etat }: MissionAction): string {
  return etat === null ? libelle : frIdentity.action(libelle, frActionState[etat])
}
