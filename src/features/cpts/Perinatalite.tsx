import type { Cpts } from '../../domain/cpts/cpts.ts'
import { fr } from '../../ui/fr.ts'
import { FactSource } from './FactSource.tsx'
import styles from './Missions.module.css'

/** The theme that the URPS Sages-Femmes follows inside missions M2 and M3. */
export function Perinatalite({ cpts: { perinatalite } }: { readonly cpts: Cpts }) {
  return (
    <section>
      <div className={styles.head}>
        <h2>{fr.cpts.perinatalite}</h2>
        {perinatalite && <FactSource fact={perinatalite} of={fr.facts.perinatalite} />}
      </div>
      {perinatalite ? (
        <>
          <p>{fr.categories[perinatalite.valeur.etat]}</p>
          {perinatalite.valeur.themes.length > 0 && (
            <p className={styles.quiet}>{perinatalite.valeur.themes.join(', ')}</p>
          )}
        </>
      ) : (
        <p className={styles.quiet}>{fr.cpts.unknown}</p>
      )}
    </section>
  )
}
