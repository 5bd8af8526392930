import { useMemo } from 'react'
import { frReport } from '../../../fr/paper/report.ts'
import { useSession } from '../../region-model/session-context.ts'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import styles from './Report.module.css'
import { registerLines } from './register-lines.ts'
import { usePaper } from '../../../ui/use-paper.ts'

type Column = keyof typeof frReport.columns

const COLUMNS = Object.keys(frReport.columns) as readonly Column[]
/** Their digits line up. */
const FIGURES: readonly Column[] = ['population', 'renseigne']

interface RegisterTableProps {
  readonly facts: readonly CptsFacts[]
}

/** On paper only, where no list is a click away: every CPTS that the report is about, a line each. */
export function RegisterTable({ facts }: RegisterTableProps) {
  const printed = usePaper()
  return printed && <Lines facts={facts} />
}

function Lines({ facts }: RegisterTableProps) {
  const { today } = useSession()
  const lines = useMemo(() => registerLines(facts, today), [facts, today])
  return (
    <section className={styles.register}>
      <h2>{frReport.register}</h2>
      <p>{frReport.registerNote(lines.length)}</p>
      <table>
        <colgroup>
          {COLUMNS.map((key) => (
            <col key={key} data-column={key} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" data-figures={FIGURES.includes(key)}>
                {frReport.columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, nom, ...values }) => (
            <tr key={id}>
              <th scope="row">{nom}</th>
              {Object.entries(values).map(([key, value]) => (
                <td
                  key={key}
                  data-figures={FIGURES.some((each) => each === key)}
                  data-unknown={value === frReport.unknown}
                >
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
