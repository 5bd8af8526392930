import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { CATEGORIES, categoryOf } from '../../../domain/filters/colour-mode.ts'
import { frBooklet } from '../../../fr/paper/booklet.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { registerLines } from '../report/register-lines.ts'
import type { BookletPlan } from './booklet-plan.ts'
import styles from './Booklet.module.css'
import { PageFrame } from './PageFrame.tsx'

interface FiguresPagesProps {
  readonly facts: readonly CptsFacts[]
  readonly plan: BookletPlan
}

const words = frBooklet
const COLUMNS = ['nom', 'stade', 'aci', 'taille', 'population'] as const

/** How many there are and what is known of them, then a line a CPTS with the page of its sheet. */
export function FiguresPages({ facts, plan }: FiguresPagesProps) {
  const { today } = useSession()
  const lines = new Map(registerLines(facts, today).map((line) => [line.id, line]))
  return plan.tables.map(([from, to], at) => (
    <PageFrame key={from} page={plan.table + at} total={plan.total}>
      {at === 0 && <Figures facts={facts} />}
      {at === 0 && <h2>{words.table}</h2>}
      <table className={styles.table}>
        <thead>
          <tr>
            {[...COLUMNS, 'page' as const].map((column) => (
              <th key={column} data-column={column}>
                {words.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.slice(from, to).map(({ cpts }, rank) => (
            <tr key={cpts.id}>
              {COLUMNS.map((column) => (
                <td key={column} data-column={column}>
                  {lines.get(cpts.id)?.[column]}
                </td>
              ))}
              <td data-column="page">{plan.sheets[from + rank]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PageFrame>
  ))
}

function Figures({ facts }: Pick<FiguresPagesProps, 'facts'>) {
  const { coverage } = useRegion().atlas
  const known = [
    [words.lines.complete, formatNumber(coverage.cpts.complet)],
    [words.lines.partial, formatNumber(coverage.cpts.partiel)],
    [words.lines.unknown, formatNumber(coverage.cpts.inconnu)],
    [words.lines.covered, words.covered(coverage.population.habitants, coverage.part)],
  ]
  return (
    <>
      <h1>{words.figures}</h1>
      <div className={styles.figures}>
        <Lines head={words.cptsCount(facts.length)} lines={known} />
        {(['stade', 'taille'] as const).map((mode) => (
          <Lines
            key={mode}
            head={mode === 'stade' ? words.byStage : words.byTaille}
            lines={CATEGORIES[mode].map((value) => [
              frCategories[value],
              formatNumber(facts.filter((each) => categoryOf(mode, each) === value).length),
            ])}
          />
        ))}
      </div>
    </>
  )
}

function Lines({
  head,
  lines,
}: {
  readonly head: string
  readonly lines: readonly (readonly string[])[]
}) {
  return (
    <section>
      <h2>{head}</h2>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
