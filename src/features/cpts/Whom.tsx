import { frUnit } from '../../fr/unit.ts'
import styles from './Whom.module.css'

/** The institutions that know the CPTS of a place: whom to ask what the atlas does not know. */
export function Whom() {
  return (
    <ul className={styles.whom}>
      {frUnit.whom.map(({ nom, role, url }) => (
        <li key={nom}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {nom}
            </a>
          ) : (
            <strong>{nom}</strong>
          )}{' '}
          – {role}
        </li>
      ))}
    </ul>
  )
}
