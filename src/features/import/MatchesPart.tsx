import type { ImportChoices } from '../../domain/import/import-choices.ts'
import type { ImportPlan } from '../../domain/import/plan-import.ts'
import type { PlannedCpts } from '../../domain/import/plan-records.ts'
import controls from '../../ui/controls.module.css'
import { formatNumber } from '../../ui/format.ts'
import { fr } from '../../ui/fr.ts'
import { ScrollBox } from '../progress/ScrollBox.tsx'
import { useRegion } from '../shared/region-model.ts'
import styles from './Import.module.css'
import { answered, type Choose } from './use-review.ts'

const words = fr.importing.matches

interface MatchesPartProps {
  readonly plan: ImportPlan
  readonly choices: ImportChoices
  readonly choose: Choose
}

/** Each CPTS of the file and the record it is taken for, which one may put right. */
export function MatchesPart({ plan, choices, choose }: MatchesPartProps) {
  const { records } = useRegion()
  return (
    <details className={controls.disclosure}>
      <summary>{words.show(plan.cpts.length)}</summary>
      <ScrollBox label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.record}</th>
              <th scope="col" data-figures>
                {words.communes}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.cpts.map((planned) => {
              const { incoming } = planned
              return (
                <tr key={incoming.key}>
                  <th scope="row">{incoming.nom}</th>
                  <td>
                    <select
                      aria-label={words.recordOf(incoming.nom)}
                      value={standing(planned)}
                      onChange={({ currentTarget: { value } }) => {
                        const answer =
                          value === 'create' || value === 'ignore' ? value : { id: value }
                        choose({ cpts: answered(choices.cpts, incoming.key, answer) })
                      }}
                    >
                      <option value="create">{words.create}</option>
                      <option value="ignore">{words.ignore}</option>
                      {records.cpts.map(({ id, nom }) => (
                        <option key={id} value={id}>
                          {nom}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td data-figures>
                    {formatNumber(incoming.codes.length)}
                    {incoming.cut.length > 0 && <small>{words.cut(incoming.cut.length)}</small>}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}

function standing({ match }: PlannedCpts): string {
  switch (match.kind) {
    case 'known':
      return match.cpts.id
    case 'new':
      return 'create'
    default:
      return 'ignore'
  }
}
