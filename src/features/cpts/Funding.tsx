import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { fundingFor } from '../../domain/contract/funding.ts'
import { MAXIMUM } from '../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import { frCpts } from '../../fr/cpts.ts'
import styles from './Funding.module.css'
import { FundingTable } from './FundingTable.tsx'

/** What the ACI may pay a CPTS of this taille in a year, volet by volet. */
export function Funding({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{frCpts.funding}</h2>
        <p className={styles.quiet}>{frCpts.fundingUnknown}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{frCpts.funding}</h2>
      <p className={styles.quiet}>{frCpts.fundingIntro(taille)}</p>
      <FundingTable funding={fundingFor(taille, MAXIMUM)} />
      <p className={styles.quiet}>
        {frCpts.fundingNote} {frCpts.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
