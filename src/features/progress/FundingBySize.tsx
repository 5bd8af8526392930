import type { RegionalFunding } from '../../domain/contract/funding.ts'
import { TAILLES } from '../../domain/cpts/size-class.ts'
import { formatEuros, formatNumber } from '../../fr/format.ts'
import { frCategories } from '../../fr/facets.ts'
import { frProgress } from '../../fr/progress.ts'
import styles from './tables.module.css'

const words = frProgress.funding

/** The amounts added up by taille. */
export function FundingBySize({
  funding: { parTaille, total },
}: {
  readonly funding: RegionalFunding
}) {
  return (
    <table className={styles.table} data-narrow>
      <caption className="visually-hidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.taille}</th>
          <th scope="col" data-figures>
            {words.cpts}
          </th>
          <th scope="col" data-figures>
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {TAILLES.map((taille) => (
          <tr key={taille}>
            <th scope="row">{frCategories[taille]}</th>
            <td data-figures>{formatNumber(parTaille[taille].cpts)}</td>
            <td data-figures>{formatEuros(parTaille[taille].montant)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.total}</th>
          <td data-figures>{formatNumber(total.cpts)}</td>
          <td data-figures>{formatEuros(total.montant)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
