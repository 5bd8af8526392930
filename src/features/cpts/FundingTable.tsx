import type { Funding } from '../../domain/contract/funding.ts'
import { formatEuros } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import styles from './Funding.module.css'
import { amountOf, VOLETS } from './funding-amounts.ts'

/** Amounts of a year, volet by volet; those not due have a dash. */
export function FundingTable({ funding: { lignes, total } }: { readonly funding: Funding }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{fr.cpts.fundingVolet}</th>
          <th scope="col">{fr.cpts.fundingFixed}</th>
          <th scope="col">{fr.cpts.fundingVariable}</th>
        </tr>
      </thead>
      <tbody>
        {VOLETS.map((volet) => (
          <tr key={volet}>
            <th scope="row">{fr.volets[volet]}</th>
            <td>{amountOf(lignes, volet, 'fixe')}</td>
            <td>{amountOf(lignes, volet, 'variable')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{fr.cpts.fundingTotal}</th>
          <td colSpan={2}>{formatEuros(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
