import type { Cpts } from '../../domain/cpts.ts'
import { fr } from '../../ui/fr.ts'
import { FactSource } from './FactSource.tsx'
import styles from './Missions.module.css'

/** The theme that the URPS Sages-Femmes follows inside missions M2 and M3. */
export function Perinatalite({ cpts: { perinatalite } }: { readonly cpts: Cpts }) {
  return (
    <section>
      <h2 className={styles.head}>
        {fr.cpts.perinatalite} {perinatalite && <FactSource fact={perinatalite} />}
      </h2>
      {perinatalite ? (
        <>
          <p>{fr.categories[perinatalite.valeur.etat]}</p>
          <p className={styles.quiet}>{perinatalite.valeur.themes.join(', ')}</p>
        </>
      ) : (
        <p className={styles.quiet}>{fr.cpts.unknown}</p>
      )}
    </section>
  )
}
