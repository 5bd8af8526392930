import { useState } from 'react'
import { useStore } from 'zustand'
import type { ContractHypothesis } from '../../domain/contract/contract-years.ts'
import { fundingFor } from '../../domain/contract/funding.ts'
import { BAREME_2019, BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { TAILLE_ACI, tailleAci } from '../../domain/cpts/size-class.ts'
import { frFunding, frFundingPage } from '../../fr/cpts/funding.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { ContractYears } from './ContractYears.tsx'
import styles from './FundingPage.module.css'
import { FundingYear } from './FundingYear.tsx'
import { SizesTable } from './SizesTable.tsx'
import { SubjectChoice } from './SubjectChoice.tsx'
import { TakeFunding } from './TakeFunding.tsx'
import { useSubject } from './use-subject.ts'

const words = frFundingPage

/** The plan written in the first year, and no crisis: what one would hope. */
const HOPED = { planYear: 1, crisisYears: [] } as const

/** What an ACI may pay, played with: for whom, in a year, over the contract, and from one taille to another. */
export function FundingPage() {
  const chosen = useSubject()
  const { habitants, signature: signed } = chosen.subject
  const options = useStore(useSession().tools, ({ funding }) => funding)
  const [plan, setPlan] = useState<Omit<ContractHypothesis, 'optionnelles'>>(HOPED)
  const [typed, setTyped] = useState('')
  const hypothesis = { ...plan, optionnelles: options.optionnelles }
  const signature: PartialDate | null = typed || signed
  const taille = habitants === null ? null : tailleAci(habitants)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.intro}</p>
      </header>
      <SubjectChoice chosen={chosen} />
      {habitants !== null && taille !== null && (
        <>
          <p className={styles.answer} role="status">
            <strong>{words.answer(habitants, taille)}</strong>
            {words.upTo(fundingFor(taille, options).total)}
            <small>{frFunding.counted(options)}</small>
          </p>
          <section className={styles.section} aria-labelledby="annee-titre">
            <h2 id="annee-titre">{words.year}</h2>
            <div className={styles.year}>
              <FundingYear habitants={habitants} />
            </div>
          </section>
          <ContractYears
            taille={taille}
            hypothesis={hypothesis}
            onPlan={setPlan}
            signature={signature}
            typed={typed}
            signed={signed}
            onSignature={setTyped}
          />
          <TakeFunding habitants={habitants} hypothesis={hypothesis} signature={signature} />
        </>
      )}
      <SizesTable taille={taille} options={options} />
      <Sources />
    </div>
  )
}

/** Where each amount comes from, and of when. */
function Sources() {
  const { manifest } = useRegion()
  const { sources } = words
  return (
    <section className={styles.section} aria-labelledby="sources-titre">
      <h2 id="sources-titre">{sources.title}</h2>
      <ul className={styles.sources}>
        <li>
          {sources.scale(words.scales['avenant-2'], BAREME_AVENANT_2.date, BAREME_AVENANT_2.source)}
        </li>
        <li>{sources.formerTotals(BAREME_2019.source)}</li>
        <li>{sources.thresholds(TAILLE_ACI.source)}</li>
        {manifest && <li>{sources.populationOf(manifest.population.annee)}</li>}
        <li>{sources.real}</li>
      </ul>
    </section>
  )
}
