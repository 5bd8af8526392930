import type { Funding } from '../../domain/contract/funding.ts'
import { formatEuros } from '../../fr/format.ts'
import { frVolets } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import styles from './Funding.module.css'
import { amountOf, VOLETS } from './funding-amounts.ts'

/** Amounts of a year, volet by volet; those not due have a dash. */
export function FundingTable({ funding: { lines, total } }: { readonly funding: Funding }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{frPanel.fundingVolet}</th>
          <th scope="col">{frPanel.fundingFixed}</th>
          <th scope="col">{frPanel.fundingVariable}</th>
        </tr>
      </thead>
      <tbody>
        {VOLETS.map((volet) => (
          <tr key={volet}>
            <th scope="row">{frVolets[volet]}</th>
            <td>{amountOf(lines, volet, 'fixe')}</td>
            <td>{amountOf(lines, volet, 'variable')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{frPanel.fundingTotal}</th>
          <td colSpan={2}>{formatEuros(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
