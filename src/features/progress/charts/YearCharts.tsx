import { useMemo } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { evolution } from '../../../domain/atlas/evolution.ts'
import { officialPerinatalite } from '../../../domain/cpts/perinatalite.ts'
import { STAGES } from '../../../domain/cpts/stage.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frProgress } from '../../../fr/follow-up/progress.ts'
import { ScrollBox } from '../../../ui/ScrollBox.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import tables from '../tables.module.css'
import { RisingBars } from './Bars.tsx'
import styles from './Chart.module.css'
import { Chart, ChartKey } from './Chart.tsx'
import { type Stack, stagesByYear } from './stacks.ts'

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
      chartKey={<ChartKey split="stade" values={STAGES} />}
      drawing={<RisingBars split="stade" stacks={stacks} />}
      table={<YearTable stacks={stacks} />}
    />
  )
}

/** The evolution to read: a year a line, from the least advanced stage to the most. */
function YearTable({ stacks }: { readonly stacks: readonly Stack<number>[] }) {
  const values = (stacks[0]?.segments ?? []).map(({ value }) => value).toReversed()
  return (
    <ScrollBox label={words.caption}>
      <table className={tables.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {values.map((value) => (
              <th key={value} scope="col" data-figures>
                {frCategories[value]}
              </th>
            ))}
            <th scope="col" data-figures>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {stacks.map(({ at, segments }) => (
            <tr key={at}>
              <th scope="row">{at}</th>
              {segments.toReversed().map(({ value, n }) => (
                <td key={value} data-figures>
                  {formatNumber(n)}
                </td>
              ))}
              <td data-figures>{formatNumber(segments.reduce((sum, { n }) => sum + n, 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}

const perinatalite = frProgress.perinataliteHistory

/** How many CPTS act on périnatalité, year by year, as documents say; nothing where none does. */
export function PerinataliteHistory() {
  const { region } = useRegion()
  const history = officialPerinatalite(region)
  const stacks = useMemo(
    () =>
      history.map(({ annee, cpts }) => ({
        at: annee,
        segments: [{ value: 'en-cours-ou-prevu' as const, n: cpts }],
      })),
    [history],
  )
  if (history.length === 0) return null
  const sources = [...new Set(history.map(({ source }) => source))].join(', ')
  return (
    <Chart
      title={perinatalite.title}
      note={`${perinatalite.note} ${perinatalite.source(sources)}`}
      label={perinatalite.chart(
        history.map(({ annee, cpts }) => perinatalite.point(annee, cpts)).join(', '),
      )}
      drawing={<RisingBars split="perinatalite" stacks={stacks} />}
      table={
        <table className={tables.table}>
          <caption className="visually-hidden">{perinatalite.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{frProgress.evolution.year}</th>
              <th scope="col" data-figures>
                {perinatalite.cpts}
              </th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ annee, cpts }) => (
              <tr key={annee}>
                <th scope="row">{annee}</th>
                <td data-figures>{formatNumber(cpts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}
