import { fundingFor, type FundingLine } from '../../domain/contract/funding.ts'
import { MAXIMUM } from '../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import { isSocle, type Mission } from '../../domain/cpts/mission.ts'
import { TAILLES, type Taille } from '../../domain/cpts/size-class.ts'
import { frComprendre } from '../../fr/cpts/comprendre.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { formatNumber } from '../../fr/words/format.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { Explained } from '../../ui/Term.tsx'
import styles from './Amounts.module.css'
import guide from './Guide.module.css'

const words = frComprendre.argent

interface Row {
  readonly label: string
  readonly has: (line: FundingLine) => boolean
}

const isMission = (volet: FundingLine['volet']): volet is Mission => volet !== 'fonctionnement'
const ofSocle = (part: 'fixe' | 'variable') => (line: FundingLine) =>
  isMission(line.volet) && isSocle(line.volet) && line.part === part

/** Every line of the barème is in one of these. */
const ROWS: readonly Row[] = [
  { label: words.fonctionnement, has: ({ volet }) => !isMission(volet) },
  { label: words.socleFixe, has: ofSocle('fixe') },
  { label: words.socleVariable, has: ofSocle('variable') },
  { label: words.options, has: ({ volet }) => isMission(volet) && !isSocle(volet) },
]

/** What the contract may pay in a year, by taille: from the barème, summed by kind. */
export function Amounts() {
  return (
    <>
      <p>{words.intro}</p>
      <ScrollBox label={frComprendre.sections.argent}>
        <table className={styles.amounts}>
          <caption>
            {/* All of it in sight, however wide the table is. */}
            <span>{words.caption(BAREME_AVENANT_2.nom, BAREME_AVENANT_2.date)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.volet}</th>
              {TAILLES.map((taille) => (
                <th key={taille} scope="col">
                  {frCpts.taille(taille)}
                  <small>{words.range[taille]}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ label, has }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {TAILLES.map((taille) => (
                  <td key={taille}>{formatNumber(sum(taille, has))}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {TAILLES.map((taille) => (
                <td key={taille}>{formatNumber(fundingFor(taille, MAXIMUM).total)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
      <p className={guide.quiet}>{words.note}</p>
      <p>
        <Explained text={words.ars} />
      </p>
    </>
  )
}

function sum(taille: Taille, has: Row['has']): number {
  return fundingFor(taille, MAXIMUM)
    .lines.filter(has)
    .reduce((total, { montant }) => total + montant, 0)
}
