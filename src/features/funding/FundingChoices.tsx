import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import type { PlanCrise } from '../../domain/contract/funding-scale.ts'
import { MISSIONS_OPTIONNELLES } from '../../domain/cpts/mission.ts'
import { frMissions } from '../../fr/cpts/cpts.ts'
import { frFunding } from '../../fr/cpts/funding.ts'

const PLANS: readonly PlanCrise[] = ['premiere-redaction', 'mise-a-jour']

interface ChoicesProps<O> {
  readonly options: O
  readonly onChange: (more: O) => void
}

/** The missions that a CPTS may choose. */
export function OptionalMissions({
  options: { optionnelles },
  onChange,
}: ChoicesProps<Pick<FundingOptions, 'optionnelles'>>) {
  return MISSIONS_OPTIONNELLES.map((mission) => (
    <label key={mission}>
      <input
        type="checkbox"
        checked={optionnelles.includes(mission)}
        onChange={({ currentTarget: { checked } }) =>
          onChange({
            optionnelles: MISSIONS_OPTIONNELLES.filter((each) =>
              each === mission ? checked : optionnelles.includes(each),
            ),
          })
        }
      />
      {frFunding.optional(frMissions[mission])}
    </label>
  ))
}

/** What no record tells of a year: whether the crisis plan is new, and whether a crisis happens. */
export function PlanAndCrisis({
  options: { planCrise, crise },
  onChange,
}: ChoicesProps<Pick<FundingOptions, 'planCrise' | 'crise'>>) {
  return (
    <>
      <label>
        {frFunding.plan}
        <select
          value={planCrise}
          onChange={({ currentTarget: { value } }) =>
            onChange({ planCrise: PLANS.find((each) => each === value) ?? planCrise, crise })
          }
        >
          {PLANS.map((each) => (
            <option key={each} value={each}>
              {frFunding.plans[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={crise}
          onChange={({ currentTarget: { checked } }) => onChange({ planCrise, crise: checked })}
        />
        {frFunding.crisis}
      </label>
    </>
  )
}
