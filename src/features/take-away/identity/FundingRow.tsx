import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { fundingFor, MAXIMUM } from '../../../domain/contract/funding.ts'
import { BAREME_AVENANT_2 } from '../../../domain/contract/funding-scale.ts'
import { formatEuros } from '../../../ui/format.ts'
import { fr } from '../../../ui/fr.ts'
import { amountOf, VOLETS } from '../../cpts/funding-amounts.ts'
import styles from './Identity.module.css'

const PARTS = [
  ['fixe', fr.cpts.fundingFixed],
  ['variable', fr.cpts.fundingVariable],
] as const

/** What the ACI may pay in a year, volet by volet across the page. */
export function FundingRow({ facts: { taille } }: { readonly facts: CptsFacts }) {
  if (taille === null) {
    return (
      <section>
        <h2>{fr.cpts.funding}</h2>
        <p>{fr.cpts.fundingUnknown}</p>
      </section>
    )
  }
  const { lignes, total } = fundingFor(taille, MAXIMUM)
  return (
    <section>
      <h2>
        {fr.cpts.funding}
        <small>{fr.identity.fundingBase(taille)}</small>
      </h2>
      <table className={styles.funding}>
        <thead>
          <tr>
            <th scope="col">{fr.cpts.fundingVolet}</th>
            {VOLETS.map((volet) => (
              <th key={volet} scope="col">
                {volet === 'fonctionnement' ? '' : `${volet} `}
                {fr.volets[volet]}
              </th>
            ))}
            <th scope="col">{fr.cpts.fundingTotal}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map(([part, title]) => (
            <tr key={part}>
              <th scope="row">{title}</th>
              {VOLETS.map((volet) => (
                <td key={volet}>{amountOf(lignes, volet, part)}</td>
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
        {fr.cpts.fundingNote} {fr.cpts.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </section>
  )
}
