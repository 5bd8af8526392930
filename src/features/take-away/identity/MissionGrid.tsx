import type { Cpts, MissionAction } from '../../../domain/cpts/cpts.ts'
import { isSocle, MISSIONS, type Mission } from '../../../domain/cpts/mission.ts'
import { missionDeadlines } from '../../../domain/contract/mission-calendar.ts'
import { fr } from '../../../ui/fr.ts'
import { dueWithStatus } from '../../shared/deadline-words.ts'
import { useSession } from '../../shared/session.ts'
import styles from './Identity.module.css'

/** The six missions side by side, with the actions stated, how far they are, and the deadlines that the ACI sets. */
export function MissionGrid({ cpts }: { readonly cpts: Cpts }) {
  const { aci, missions, stade } = cpts
  const signed = stade === null || stade.valeur === 'aci-signe'
  const others = (missions?.valeur ?? []).filter(({ mission }) => mission === null)
  return (
    <section>
      <h2>
        {fr.cpts.missions}
        {!aci && <small>{signed ? fr.cpts.deadlinesUnknown : fr.cpts.deadlinesNoAci}</small>}
      </h2>
      {!missions && <p>{fr.cpts.missionsUnknown}</p>}
      {(missions || aci) && (
        <ul className={styles.missions}>
          {MISSIONS.map((mission) => (
            <MissionCell key={mission} mission={mission} cpts={cpts} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p>{fr.identity.listed(fr.cpts.missionsOther, others.map(actionWords).join(', '))}</p>
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
        {mission} {fr.missions[mission]}
      </strong>
      {!isSocle(mission) && ` (${fr.cpts.optional})`}
      {actions && <p>{actions.map(actionWords).join(', ') || fr.cpts.noAction}</p>}
      {due && (
        <p className={styles.quiet}>
          {fr.cpts.firstActions} : {dueWithStatus(due.premieresActions)}
          <br />
          {fr.cpts.fullDeployment} : {dueWithStatus(due.deploiementComplet)}
        </p>
      )}
    </li>
  )
}

function actionWords({ libelle, etat }: MissionAction): string {
  return etat === null ? libelle : fr.identity.action(libelle, fr.actionState[etat])
}
