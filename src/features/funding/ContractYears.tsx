import {
  CONTRACT_YEARS,
  type ContractHypothesis,
  contractTotal,
  type ContractYear,
  contractYears,
  PLAN_YEARS,
  type YearDeadline,
} from '../../domain/contract/contract-years.ts'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { Taille } from '../../domain/cpts/size-class.ts'
import { formatEuros } from '../../fr/words/format.ts'
import { frFundingPage } from '../../fr/cpts/funding.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './FundingPage.module.css'

const words = frFundingPage.contract
const { columns } = words

interface ContractYearsProps {
  readonly taille: Taille
  readonly hypothesis: ContractHypothesis
  readonly onPlan: (plan: Omit<ContractHypothesis, 'optionnelles'>) => void
  readonly signature: PartialDate | null
  /** The day typed here, and what the record of the CPTS says, which holds while none is typed. */
  readonly typed: string
  readonly signed: PartialDate | null
  readonly onSignature: (day: string) => void
}

/** The five years one after another: what is due in each, and what it may bring. */
export function ContractYears(props: ContractYearsProps) {
  const { taille, hypothesis, onPlan, signature, typed, signed, onSignature } = props
  const { today } = useSession()
  const { planYear, crisisYears } = hypothesis
  const years = contractYears(taille, hypothesis, signature, today)
  const total = contractTotal(years)
  const toggle = (rank: number, crisis: boolean): void =>
    onPlan({
      planYear,
      crisisYears: CONTRACT_YEARS.filter((each) =>
        each === rank ? crisis : crisisYears.includes(each),
      ),
    })
  return (
    <section className={styles.section} aria-labelledby="contrat-titre">
      <h2 id="contrat-titre">{words.title}</h2>
      <p>{words.intro}</p>
      <div className={styles.choices}>
        <label>
          {words.signature}
          <input
            type="date"
            value={typed}
            onChange={({ currentTarget: { value } }) => onSignature(value)}
          />
        </label>
        <label>
          {words.planYear}
          <select
            value={planYear}
            onChange={({ currentTarget: { value } }) =>
              onPlan({ planYear: Number(value), crisisYears })
            }
          >
            {PLAN_YEARS.map((rank) => (
              <option key={rank} value={rank}>
                {words.planYears(rank)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className={styles.note}>
        {typed === '' && signed !== null ? words.signed(signed) : words.signatureHint}
      </p>
      <table className={styles.years}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.year}</th>
            <th scope="col">{columns.deadlines}</th>
            <th scope="col">{columns.crisis}</th>
            <th scope="col" data-figures>
              {columns.fixed}
            </th>
            <th scope="col" data-figures>
              {columns.variable}
            </th>
            <th scope="col" data-figures>
              {columns.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Year
              key={year.rank}
              year={year}
              crisis={crisisYears.includes(year.rank)}
              onCrisis={(crisis) => toggle(year.rank, crisis)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {words.sum(total, years.length)}
            </th>
            <td data-figures data-label={words.sum(total, years.length)}>
              {total === null ? words.none : formatEuros(total.montant)}
            </td>
          </tr>
        </tfoot>
      </table>
      <p className={styles.note}>{words.exchange}</p>
    </section>
  )
}

interface YearProps {
  readonly year: ContractYear
  readonly crisis: boolean
  readonly onCrisis: (crisis: boolean) => void
}

function Year({ year: { rank, debut, echeances, financement }, crisis, onCrisis }: YearProps) {
  const parts = financement.ok ? financement.parts : null
  return (
    <tr>
      <th scope="row">
        {words.yearName(rank)}
        {debut !== null && <small>{words.from(debut)}</small>}
      </th>
      <td data-label={columns.deadlines}>
        {deadlineLines(echeances).map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </td>
      <td data-label={columns.crisis}>
        {parts && (
          <input
            type="checkbox"
            aria-label={words.crisisIn(rank)}
            checked={crisis}
            onChange={({ currentTarget: { checked } }) => onCrisis(checked)}
          />
        )}
      </td>
      {parts ? (
        <>
          <td data-figures data-label={columns.fixed}>
            {formatEuros(parts.fixe)}
          </td>
          <td data-figures data-label={columns.variable}>
            {formatEuros(parts.variable)}
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.gap}>
          {financement.ok ? words.totalOnly : words.unknown(financement.reason)}
        </td>
      )}
      <td data-figures data-label={columns.total}>
        {financement.ok ? formatEuros(financement.total) : '–'}
      </td>
    </tr>
  )
}

/** The missions whose deadline is the same, on one line. */
function deadlineLines(deadlines: readonly YearDeadline[]): readonly string[] {
  const months = [...new Set(deadlines.map(({ mois }) => mois))]
  const lines = months.flatMap((month) => {
    const these = deadlines.filter(({ mois }) => mois === month)
    return these[0] ? [words.deadline(these[0].etape, month, these)] : []
  })
  return lines.length > 0 ? lines : [words.noDeadline]
}
