import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { fundingFor, MAXIMUM } from '../../domain/contract/funding.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import { fr } from '../../ui/fr.ts'
import styles from './Funding.module.css'
import { FundingTable } from './FundingTable.tsx'

/** What the ACI may pay a CPTS of this taille in a year, volet by volet. */
export function Funding({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{fr.cpts.funding}</h2>
        <p className={styles.quiet}>{fr.cpts.fundingUnknown}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{fr.cpts.funding}</h2>
      <p className={styles.quiet}>{fr.cpts.fundingIntro(taille)}</p>
      <FundingTable funding={fundingFor(taille, MAXIMUM)} />
      <p className={styles.quiet}>
        {fr.cpts.fundingNote} {fr.cpts.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
