import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { fundingFor } from '../../domain/contract/funding.ts'
import { MAXIMUM } from '../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import styles from './Funding.module.css'
import { FundingTable } from './FundingTable.tsx'

/** What the ACI may pay a CPTS of this taille in a year, volet by volet. */
export function Funding({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{frPanel.funding}</h2>
        <p className={styles.quiet}>{frPanel.fundingUnknown}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{frPanel.funding}</h2>
      <p className={styles.quiet}>{frPanel.fundingIntro(taille)}</p>
      <FundingTable funding={fundingFor(taille, MAXIMUM)} />
      <p className={styles.quiet}>
        {frPanel.fundingNote} {frPanel.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
