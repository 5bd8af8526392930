import type { CptsFacts } from '../../domain/atlas.ts'
import { fundingFor, MAXIMUM, type FundingLine } from '../../domain/funding.ts'
import { BAREME_AVENANT_2, type Volet } from '../../domain/funding-scale.ts'
import { MISSIONS } from '../../domain/mission.ts'
import { fr } from '../../ui/fr.ts'
import { formatEuros } from '../../ui/format.ts'
import styles from './Funding.module.css'

const VOLETS: readonly Volet[] = ['fonctionnement', ...MISSIONS]

/** What the ACI may pay a CPTS of this taille in a year, volet by volet. */
export function Funding({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{fr.cpts.funding}</h2>
        <p className={styles.quiet}>{fr.cpts.fundingUnknown}</p>
      </section>
    )
  }
  const { lignes, total } = fundingFor(taille, MAXIMUM)
  return (
    <section>
      <h2>{fr.cpts.funding}</h2>
      <p className={styles.quiet}>{fr.cpts.fundingIntro(taille)}</p>
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
      <p className={styles.quiet}>
        {fr.cpts.fundingNote} {fr.cpts.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}

/** The fonctionnement has no parts: its amount stands under "fixe". */
function amount(lines: readonly FundingLine[], volet: Volet, part: 'fixe' | 'variable'): string {
  const line = lines.find((each) => each.volet === volet && (each.part ?? 'fixe') === part)
  return line ? formatEuros(line.montant) : '–'
}
