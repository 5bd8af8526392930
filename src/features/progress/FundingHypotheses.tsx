import type { FundingHypothesis } from '../../domain/contract/funding.ts'
import type { PlanCrise } from '../../domain/contract/funding-scale.ts'
import { frProgress } from '../../fr/progress.ts'
import { frSketch } from '../../fr/sketch.ts'
import styles from './tools.module.css'

const PLANS: readonly PlanCrise[] = ['premiere-redaction', 'mise-a-jour']

interface FundingHypothesesProps {
  readonly hypothesis: FundingHypothesis
  readonly onChange: (hypothesis: FundingHypothesis) => void
}

/** What no record tells and the amounts depend on. */
export function FundingHypotheses({ hypothesis, onChange }: FundingHypothesesProps) {
  const { planCrise, crise } = hypothesis
  return (
    <fieldset className={styles.tools}>
      <legend>{frProgress.funding.hypotheses}</legend>
      <label>
        {frSketch.plan}
        <select
          value={planCrise}
          onChange={({ target: { value } }) =>
            onChange({
              ...hypothesis,
              planCrise: PLANS.find((each) => each === value) ?? planCrise,
            })
          }
        >
          {PLANS.map((each) => (
            <option key={each} value={each}>
              {frSketch.plans[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={crise}
          onChange={({ target: { checked } }) => onChange({ ...hypothesis, crise: checked })}
        />
        {frSketch.crisis}
      </label>
    </fieldset>
  )
}
