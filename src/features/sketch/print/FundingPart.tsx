import { useStore } from 'zustand'
import { fundingFor } from '../../../domain/contract/funding.ts'
import { BAREME_AVENANT_2 } from '../../../domain/contract/funding-scale.ts'
import { frFunding } from '../../../fr/cpts/funding.ts'
import { FundingTable } from '../../funding/FundingTable.tsx'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Paper.module.css'

/** What the class may bring in a year, under the options chosen in the panel. */
export function FundingPart() {
  const taille = useSketch().facts.taille?.taille ?? null
  const options = useStore(useSession().tools, ({ funding }) => funding)
  return (
    <section className={styles.funding}>
      <h2>{taille === null ? frFunding.title : frFunding.titleOf(taille)}</h2>
      {taille === null ? (
        <p>{frFunding.unknown}</p>
      ) : (
        <>
          <FundingTable funding={fundingFor(taille, options)} />
          <p className={styles.quiet}>
            {frFunding.worked(options)} {frFunding.intro(taille)}{' '}
            {frFunding.source(BAREME_AVENANT_2.source)}
          </p>
        </>
      )}
    </section>
  )
}
