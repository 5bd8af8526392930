import { useState } from 'react'
import type { CptsAnswer, ImportChoices } from '../../domain/import/import-choices.ts'
import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { ImportPlan, PlannedCpts } from '../../domain/import/plan-import.ts'
import controls from '../../ui/controls.module.css'
import { formatNumber } from '../../fr/words/format.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Import.module.css'
import { MoreLines, useFewLines } from './MoreLines.tsx'
import { answered, type Choose } from './use-review.ts'

const words = frImportScreen.matches

interface MatchesPartProps {
  readonly plan: ImportPlan
  readonly choices: ImportChoices
  readonly choose: Choose
}

/** Each CPTS of the file and the record it is taken for, which one may put right. */
export function MatchesPart({ plan, choices, choose }: MatchesPartProps) {
  const lines = useFewLines(plan.cpts, '')
  return (
    <details className={controls.disclosure}>
      <summary>{words.show(plan.cpts.length)}</summary>
      <ScrollBox label={words.title}>
        <table className={styles.table} data-wide>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.record}</th>
              <th scope="col" data-figures>
                {words.communes}
              </th>
              <th scope="col">{words.etat}</th>
              <th scope="col">{words.policy}</th>
            </tr>
          </thead>
          <tbody>
            {lines.shown.map((planned) => {
              const { incoming } = planned
              return (
                <tr key={incoming.key}>
                  <th scope="row">{incoming.nom}</th>
                  <td>
                    <RecordSelect
                      planned={planned}
                      onChange={(answer) =>
                        choose((choices) => ({
                          cpts: answered(choices.cpts, incoming.key, answer),
                        }))
                      }
                    />
                  </td>
                  <td data-figures>
                    {formatNumber(incoming.codes.length)}
                    {incoming.cut.length > 0 && <small>{words.cut(incoming.cut.length)}</small>}
                  </td>
                  <td>
                    {/* The atlas’s own file says it of each record. */}
                    {plan.sheets.length > 0 && incoming.codes.length > 0 && (
                      <Decision
                        label={words.etatOf(incoming.nom)}
                        options={{ '': words.etatRead[etatThen(planned)], ...words.etats }}
                        value={choices.etats.get(incoming.key) ?? ''}
                        onChange={(etat) =>
                          choose((choices) => ({
                            etats: answered(choices.etats, incoming.key, etat || null),
                          }))
                        }
                      />
                    )}
                  </td>
                  <td>
                    {planned.match.kind === 'known' && (
                      <Decision
                        label={words.policyOf(incoming.nom)}
                        options={words.policies}
                        value={choices.policies.get(incoming.key) ?? ''}
                        onChange={(policy) =>
                          choose((choices) => ({
                            policies: answered(choices.policies, incoming.key, policy || null),
                          }))
                        }
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
      <MoreLines {...lines} />
    </details>
  )
}

interface RecordSelectProps {
  readonly planned: PlannedCpts
  readonly onChange: (answer: CptsAnswer) => void
}

/** Which record a CPTS of the file is. The records to choose from come with the focus: a line for each on every line is millions. */
function RecordSelect({ planned, onChange }: RecordSelectProps) {
  const { records } = useRegion()
  const [used, setUsed] = useState(false)
  const { nom } = planned.incoming
  const value = answer(planned)
  const offered = used ? records.cpts : records.cpts.filter(({ id }) => id === value)
  return (
    <select
      aria-label={words.recordOf(nom)}
      value={value}
      onFocus={() => setUsed(true)}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChange(chosen === 'create' || chosen === 'ignore' ? chosen : { id: chosen })
      }
    >
      {value === '' && <option value="">{words.waits}</option>}
      <option value="create">{words.create}</option>
      <option value="ignore">{words.ignore}</option>
      {offered.map((each) => (
        <option key={each.id} value={each.id}>
          {each.nom}
        </option>
      ))}
    </select>
  )
}

interface DecisionProps<T extends string> {
  readonly label: string
  readonly options: Readonly<Record<T, string>>
  readonly value: T
  readonly onChange: (value: T) => void
}

/** What may be decided for one CPTS otherwise than for the file. */
function Decision<T extends string>({ label, options, value, onChange }: DecisionProps<T>) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
    >
      {Object.entries<string>(options).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  )
}

/** The state that the list of communes has once the file is imported. */
function etatThen({ incoming, changes, match }: PlannedCpts): Perimetre['etat'] {
  const [stated] = changes.flatMap((each) => (each.kind === 'perimetre' ? each.etat : []))
  if (stated) return stated
  if (match.kind === 'known') return match.cpts.perimetre.etat
  const said = incoming.statements.find(({ edit }) => edit.kind === 'perimetre')?.edit
  return said?.kind === 'perimetre' ? said.etat : 'inconnu'
}

/** Empty for what waits for an answer. */
function answer({ match, id }: PlannedCpts): string {
  switch (match.kind) {
    case 'known':
      return match.cpts.id
    case 'new':
      return id === null ? '' : 'create'
    default:
      return 'ignore'
  }
}
