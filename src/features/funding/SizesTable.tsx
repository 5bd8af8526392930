import { fundingFor } from '../../domain/contract/funding.ts'
import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import { BAREME_2019 } from '../../domain/contract/funding-scale.ts'
import { type Taille, TAILLES } from '../../domain/cpts/size-class.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { formatEuros } from '../../fr/words/format.ts'
import { frFunding, frFundingPage } from '../../fr/cpts/funding.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './FundingPage.module.css'

const words = frFundingPage.sizes

interface SizesTableProps {
  /** The one that the population gives; null where there is none. */
  readonly taille: Taille | null
  readonly options: FundingOptions
}

/** The same options in every taille, under both barèmes. */
export function SizesTable({ taille, options }: SizesTableProps) {
  return (
    <section className={styles.section} aria-labelledby="tailles-titre">
      <h2 id="tailles-titre">{words.title}</h2>
      <ScrollBox label={words.caption}>
        <table className={styles.sizes}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.taille}</th>
              <th scope="col">{words.habitants}</th>
              <th scope="col" data-figures>
                {words.now}
              </th>
              <th scope="col" data-figures>
                {words.former}
              </th>
            </tr>
          </thead>
          <tbody>
            {TAILLES.map((each) => (
              <tr key={each} data-here={each === taille}>
                <th scope="row">
                  {each}
                  {each === taille && <small>{words.here}</small>}
                </th>
                <td>{frPanel.tailleRange[each]}</td>
                <td data-figures>{formatEuros(fundingFor(each, options).total)}</td>
                <td data-figures>{formatEuros(BAREME_2019.totalPossible[each])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={styles.note}>
        {words.now}&nbsp;: {frFunding.counted(options)}. {words.threshold}
      </p>
    </section>
  )
}
