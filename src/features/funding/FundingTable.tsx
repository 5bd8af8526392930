import type { Funding, FundingLine } from '../../domain/contract/funding.ts'
import type { Volet } from '../../domain/contract/funding-scale.ts'
import { MISSIONS } from '../../domain/cpts/mission.ts'
import { frVolets } from '../../fr/cpts/cpts.ts'
import { formatEuros } from '../../fr/words/format.ts'
import { frFunding } from '../../fr/cpts/funding.ts'
import styles from './Funding.module.css'

/** What an ACI pays for, in the order of its text. */
const VOLETS: readonly Volet[] = ['fonctionnement', ...MISSIONS]

const PARTS = [
  ['fixe', frFunding.fixed],
  ['variable', frFunding.variable],
] as const
type Part = (typeof PARTS)[number][0]

/** An amount to be read, a dash where none is due. The fonctionnement has no parts: its amount stands under "fixe". */
function amountOf(lines: readonly FundingLine[], volet: Volet, part: Part): string {
  const line = lines.find((each) => each.volet === volet && (each.part ?? 'fixe') === part)
  return line ? formatEuros(line.montant) : '–'
}

/** Amounts of a year, volet by volet; those not due have a dash. */
export function FundingTable({ funding: { lines, total } }: { readonly funding: Funding }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{frFunding.volet}</th>
          {PARTS.map(([part, title]) => (
            <th key={part} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {VOLETS.map((volet) => (
          <tr key={volet}>
            <th scope="row">{frVolets[volet]}</th>
            {PARTS.map(([part]) => (
              <td key={part} data-figures>
                {amountOf(lines, volet, part)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{frFunding.total}</th>
          <td colSpan={PARTS.length} data-figures>
            {formatEuros(total)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface FundingAcrossProps {
  readonly funding: Funding
  readonly className?: string | undefined
}

/** The same amounts, a column for each volet: for a sheet with room across and none below. */
export function FundingAcross({ funding: { lines, total }, className }: FundingAcrossProps) {
  return (
    <table className={className}>
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
        {PARTS.map(([part, title], rank) => (
          <tr key={part}>
            <th scope="row">{title}</th>
            {VOLETS.map((volet) => (
              <td key={volet}>{amountOf(lines, volet, part)}</td>
            ))}
            {rank === 0 && (
              <td rowSpan={PARTS.length}>
                <strong>{formatEuros(total)}</strong>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
