import type { Cpts } from '../../domain/cpts/cpts.ts'
import { frFacts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { FactSource } from './FactSource.tsx'
import styles from './Missions.module.css'

/** The theme that the URPS Sages-Femmes follows inside missions M2 and M3. */
export function Perinatalite({ cpts: { perinatalite } }: { readonly cpts: Cpts }) {
  return (
    <section>
      <div className={styles.head}>
        <h2>{frPanel.perinatalite}</h2>
        {perinatalite && <FactSource fact={perinatalite} of={frFacts.perinatalite} />}
      </div>
      {perinatalite ? (
        <>
          <p>{frCategories[perinatalite.valeur.etat]}</p>
          {perinatalite.valeur.themes.length > 0 && (
            <p className={styles.quiet}>{perinatalite.valeur.themes.join(', ')}</p>
          )}
        </>
      ) : (
        <p className={styles.quiet}>{frPanel.perinataliteUnknown}</p>
      )}
    </section>
  )
}
