import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { fundingFor } from '../../../domain/contract/funding.ts'
import { MAXIMUM } from '../../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../../domain/contract/funding-scale.ts'
import { frFunding } from '../../../fr/cpts/funding.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { FundingAcross } from '../../funding/FundingTable.tsx'
import styles from './Identity.module.css'

/** What the ACI may pay in a year, volet by volet across the page. */
export function FundingRow({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{frFunding.title}</h2>
        <p>{frFunding.unknown}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>
        {frFunding.title}
        <small>{frIdentity.fundingBase(taille)}</small>
      </h2>
      <FundingAcross funding={fundingFor(taille, MAXIMUM)} className={styles.funding} />
      <p className={styles.quiet}>
        {frFunding.worked(MAXIMUM)} {frFunding.source(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
