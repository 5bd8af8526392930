import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { fundingFor } from '../../../domain/contract/funding.ts'
import { MAXIMUM } from '../../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../../domain/contract/funding-scale.ts'
import { formatEuros } from '../../../fr/format.ts'
import { frVolets } from '../../../fr/cpts.ts'
import { frFunding } from '../../../fr/funding.ts'
import { frIdentity } from '../../../fr/identity.ts'
import { amountOf, VOLETS } from '../../funding/funding-amounts.ts'
import styles from './Identity.module.css'

const PARTS = [
  ['fixe', frFunding.fixed],
  ['variable', frFunding.variable],
] as const

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
  const { lines, total } = fundingFor(taille, MAXIMUM)
  return (
    <section>
      <h2>
        {frFunding.title}
        <small>{frIdentity.fundingBase(taille)}</small>
      </h2>
      <table className={styles.funding}>
        <thead>
          <tr>
            <th scope="col">{frFunding.volet}</th>
            {VOLETS.map((volet) => (
              <th key={volet} scope="col">
                {volet === 'fonctionnement' ? '' : `${volet} `}
                {frVolets[volet]}
              </th>
            ))}
            <th scope="col">{frFunding.total}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map(([part, title]) => (
            <tr key={part}>
              <th scope="row">{title}</th>
              {VOLETS.map((volet) => (
                <td key={volet}>{amountOf(lines, volet, part)}</td>
              ))}
              {part === 'fixe' && (
                <td rowSpan={PARTS.length}>
                  <strong>{formatEuros(total)}</strong>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>
        {frFunding.maximum} {frFunding.source(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
