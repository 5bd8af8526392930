import { useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { evolution } from '../../domain/atlas/evolution.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { frCategories } from '../../fr/facets.ts'
import { frProgress } from '../../fr/progress.ts'
import styles from './Chart.module.css'
import { Chart } from './Chart.tsx'
import { ChartKey } from './ChartKey.tsx'
import { stagesByYear } from './stacks.ts'
import { YearTable } from './YearTable.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const YearPlot = lazyPart(async () => (await import('./YearPlot.tsx')).YearPlot)
const HEIGHT = 220
const words = frProgress.evolution

/** How the CPTS have progressed, as far as dates are known. */
export function EvolutionFigure({ facts }: { readonly facts: readonly CptsFacts[] }) {
  const known = useMemo(() => evolution(facts.map(({ cpts }) => cpts)), [facts])
  const stacks = useMemo(() => stagesByYear(known), [known])
  const [first, last] = [stacks[0], stacks.at(-1)]
  if (!first || !last)
    return (
      <section className={styles.chart}>
        <h3>{words.title}</h3>
        <p className={styles.note}>{words.none}</p>
      </section>
    )
  const details = last.segments
    .map(({ value, n }) => frProgress.departements.chartValue(n, frCategories[value]))
    .join(', ')
  return (
    <Chart
      title={words.title}
      note={[words.note, words.absent(known.sansDate['pre-projet'], known.nonRenseigne)]
        .join(' ')
        .trim()}
      label={words.chart(first.at, last.at, details)}
      height={HEIGHT}
      chartKey={<ChartKey split="stade" values={STAGES} />}
      drawing={<YearPlot split="stade" stacks={stacks} height={HEIGHT} />}
      table={<YearTable stacks={stacks} />}
    />
  )
}
