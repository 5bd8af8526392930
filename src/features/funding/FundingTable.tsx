import type { Funding } from '../../domain/contract/funding.ts'
import { formatEuros } from '../../fr/format.ts'
import { frVolets } from '../../fr/cpts.ts'
import { frFunding } from '../../fr/funding.ts'
import styles from './Funding.module.css'
import { amountOf, VOLETS } from './funding-amounts.ts'

/** Amounts of a year, volet by volet; those not due have a dash. */
export function FundingTable({ funding: { lines, total } }: { readonly funding: Funding }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{frFunding.volet}</th>
          <th scope="col">{frFunding.fixed}</th>
          <th scope="col">{frFunding.variable}</th>
        </tr>
      </thead>
      <tbody>
        {VOLETS.map((volet) => (
          <tr key={volet}>
            <th scope="row">{frVolets[volet]}</th>
            <td data-figures>{amountOf(lines, volet, 'fixe')}</td>
            <td data-figures>{amountOf(lines, volet, 'variable')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{frFunding.total}</th>
          <td colSpan={2} data-figures>
            {formatEuros(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
