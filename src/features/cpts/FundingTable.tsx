import type { Funding, FundingLine } from '../../domain/funding.ts'
import type { Volet } from '../../domain/funding-scale.ts'
import { MISSIONS } from '../../domain/mission.ts'
import { formatEuros } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import styles from './Funding.module.css'

const VOLETS: readonly Volet[] = ['fonctionnement', ...MISSIONS]

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
            <td>{amount(lignes, volet, 'fixe')}</td>
            <td>{amount(lignes, volet, 'variable')}</td>
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

/** The fonctionnement has no parts: its amount stands under "fixe". */
function amount(lines: readonly FundingLine[], volet: Volet, part: 'fixe' | 'variable'): string {
  const line = lines.find((each) => each.volet === volet && (each.part ?? 'fixe') === part)
  return line ? formatEuros(line.montant) : '–'
}
