import { useStore } from 'zustand'
import { changesOfTaille, fundingFor } from '../../domain/contract/funding.ts'
import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import { tailleAci } from '../../domain/cpts/size-class.ts'
import { frFunding } from '../../fr/cpts/funding.ts'
import { useSession } from '../region-model/session-context.ts'
import { Changes } from './Changes.tsx'
import styles from './Funding.module.css'
import { OptionalMissions, PlanAndCrisis } from './FundingChoices.tsx'
import { FundingTable } from './FundingTable.tsx'

/** What a population may bring in a year: what one supposes, the amounts volet by volet, what another taille would change. */
export function FundingYear({ habitants }: { readonly habitants: number | null }) {
  const { tools } = useSession()
  const options = useStore(tools, ({ funding }) => funding)
  if (habitants === null) return <p className={styles.quiet}>{frFunding.unknown}</p>
  const taille = tailleAci(habitants)
  const change = (more: Partial<FundingOptions>): void =>
    tools.setState({ funding: { ...options, ...more } })
  return (
    <>
      <fieldset className={styles.options}>
        <legend>{frFunding.options}</legend>
        <OptionalMissions options={options} onChange={change} />
        <PlanAndCrisis options={options} onChange={change} />
      </fieldset>
      <FundingTable funding={fundingFor(taille, options)} />
      <Changes {...changesOfTaille(habitants, (of) => fundingFor(of, options).total)} />
      <p className={styles.quiet}>
        {frFunding.intro(taille)} {frFunding.source(BAREME_AVENANT_2.source)}
      </p>
    </>
  )
}
