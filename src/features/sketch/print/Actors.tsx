import { fr } from '../../../ui/fr.ts'
import styles from './Paper.module.css'

/** Whom the dossier is for: institutions and what they do, never persons. */
export function Actors() {
  return (
    <section className={styles.actors}>
      <h2>{fr.sketchPrint.actors}</h2>
      <ul>
        {fr.unit.whom.map(({ nom, role, url }) => (
          <li key={nom}>
            <strong>{nom}</strong>, {role}
            {url && <> ({url.replace('https://www.', '')})</>}
          </li>
        ))}
      </ul>
      <p>{fr.sketchPrint.actorCpam}</p>
      <p>{fr.sketchPrint.actorsNext}</p>
    </section>
  )
}
