import type { Cpts } from '../../domain/cpts.ts'
import { isSocle, MISSIONS } from '../../domain/mission.ts'
import { missionDeadlines, type Deadline } from '../../domain/mission-calendar.ts'
import { fr } from '../../ui/fr.ts'
import { useSession } from '../shared/session.ts'
import styles from './PrintCard.module.css'

/** The six missions side by side, with the actions stated and the deadlines that the ACI sets. */
export function PrintMissions({ cpts }: { readonly cpts: Cpts }) {
  const { today } = useSession()
  const deadlines = cpts.aci ? missionDeadlines(cpts.aci.valeur, today) : []
  const actions = cpts.missions?.valeur ?? []
  const others = actions.filter(({ mission }) => mission === null)
  return (
    <section>
      <h2>
        {fr.cpts.missions}
        <small>{calendarWords(cpts)}</small>
      </h2>
      {!cpts.missions && <p>{fr.cpts.missionsUnknown}</p>}
      <ul className={styles.missions}>
        {MISSIONS.map((mission) => {
          const stated = actions.filter((action) => action.mission === mission)
          const due = deadlines.find((each) => each.mission === mission)
          return (
            <li key={mission}>
              <strong>
                {mission} {fr.missions[mission]}
              </strong>
              {!isSocle(mission) && ` (${fr.cpts.optional})`}
              {stated.length > 0 && <p>{stated.map(({ libelle }) => libelle).join(', ')}</p>}
              {due && (
                <p className={styles.quiet}>
                  {fr.takeAway.card.deadlines(
                    when(due.premieresActions),
                    when(due.deploiementComplet),
                  )}
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {others.length > 0 && (
        <p>
          {fr.cpts.missionsOther} : {others.map(({ libelle }) => libelle).join(', ')}.
        </p>
      )}
    </section>
  )
}

function calendarWords({ aci, stade }: Cpts): string {
  if (aci) return fr.cpts.aciSigned(aci.valeur)
  const signed = stade === null || stade.valeur === 'aci-signe'
  return signed ? fr.cpts.deadlinesUnknown : fr.cpts.deadlinesNoAci
}

function when({ date, auPlusTot, auPlusTard }: Deadline): string {
  return date === null ? fr.cpts.between(auPlusTot, auPlusTard) : fr.cpts.day(date)
}
