import { useStore } from 'zustand'
import { fundingFor } from '../../../domain/contract/funding.ts'
import type { FundingOptions as Options } from '../../../domain/contract/funding-options.ts'
import { BAREME_AVENANT_2, type PlanCrise } from '../../../domain/contract/funding-scale.ts'
import { MISSIONS_OPTIONNELLES } from '../../../domain/cpts/mission.ts'
import type { Taille } from '../../../domain/cpts/size-class.ts'
import { frMissions } from '../../../fr/cpts.ts'
import { frPanel } from '../../../fr/cpts-panel.ts'
import { frSketchFigures } from '../../../fr/sketch-figures.ts'
import { formatEuros } from '../../../fr/format.ts'
import { FundingTable } from '../../cpts/FundingTable.tsx'
import { useSession } from '../../region-model/session-context.ts'
import styles from './FundingOptions.module.css'
import { Section } from './Section.tsx'
import { useSketch } from '../draw/sketch-model.tsx'

const PLANS: readonly PlanCrise[] = ['premiere-redaction', 'mise-a-jour']

/** What the class may bring in a year, under the options that the team intends. */
export function FundingOptions() {
  const taille = useSketch().facts.taille?.taille ?? null
  const { tools } = useSession()
  const options = useStore(tools, ({ funding }) => funding)
  const total = taille === null ? null : fundingFor(taille, options).total
  return (
    <Section
      title={frSketchFigures.funding}
      figure={total === null ? null : frSketchFigures.fundingYear(formatEuros(total))}
      opened={false}
    >
      {taille === null ? (
        <p className={styles.quiet}>{frSketchFigures.fundingUnknown}</p>
      ) : (
        <>
          <Choices options={options} onChange={(funding) => tools.setState({ funding })} />
          <Amounts taille={taille} options={options} />
        </>
      )}
    </Section>
  )
}

interface ChoicesProps {
  readonly options: Options
  readonly onChange: (options: Options) => void
}

function Choices({ options, onChange }: ChoicesProps) {
  const { optionnelles, planCrise, crise } = options
  return (
    <fieldset className={styles.options}>
      <legend>{frSketchFigures.fundingOptions}</legend>
      {MISSIONS_OPTIONNELLES.map((mission) => (
        <label key={mission}>
          <input
            type="checkbox"
            checked={optionnelles.includes(mission)}
            onChange={({ currentTarget: { checked } }) =>
              onChange({
                ...options,
                optionnelles: MISSIONS_OPTIONNELLES.filter((each) =>
                  each === mission ? checked : optionnelles.includes(each),
                ),
              })
            }
          />
          {frSketchFigures.optional(frMissions[mission])}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={crise}
          onChange={({ currentTarget: { checked } }) => onChange({ ...options, crise: checked })}
        />
        {frSketchFigures.crisis}
      </label>
      <label className={styles.plan}>
        {frSketchFigures.plan}
        <select
          value={planCrise}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...options, planCrise: PLANS.find((each) => each === value) ?? planCrise })
          }
        >
          {PLANS.map((each) => (
            <option key={each} value={each}>
              {frSketchFigures.plans[each]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}

function Amounts({ taille, options }: { readonly taille: Taille; readonly options: Options }) {
  return (
    <>
      <FundingTable funding={fundingFor(taille, options)} />
      <p className={styles.quiet}>
        {frPanel.fundingIntro(taille)} {frPanel.fundingSource(BAREME_AVENANT_2.source)}
      </p>
    </>
  )
}
