import { type Cpts, statedMissions } from '../../domain/cpts/cpts.ts'
import { frCpts, frMissions } from '../../fr/cpts.ts'
import styles from './MissionChips.module.css'

/** The missions that a CPTS states actions for, by name. */
export function MissionChips({ cpts }: { readonly cpts: Cpts }) {
  const stated = statedMissions(cpts)
  if (stated.length === 0) return <p className={styles.unknown}>{frCpts.missionsUnknown}</p>
  return (
    <ul className={styles.chips}>
      {stated.map((mission) => (
        <li key={mission}>
          {mission} {frMissions[mission]}
        </li>
      ))}
    </ul>
  )
}
