import { useMemo } from 'react'
import { officialPerinatalite } from '../../domain/cpts/perinatalite.ts'
import { formatNumber } from '../../fr/format.ts'
import { frProgress } from '../../fr/progress.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Chart } from './Chart.tsx'
import styles from './tables.module.css'
import { lazyPart } from '../../ui/lazy-part.tsx'

const YearPlot = lazyPart(async () => (await import('./YearPlot.tsx')).YearPlot)
const HEIGHT = 220
const words = frProgress.perinataliteHistory

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
      title={words.title}
      note={`${words.note} ${words.source(sources)}`}
      label={words.chart(history.map(({ annee, cpts }) => words.point(annee, cpts)).join(', '))}
      height={HEIGHT}
      drawing={<YearPlot split="perinatalite" stacks={stacks} height={HEIGHT} />}
      table={
        <table className={styles.table}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{frProgress.evolution.year}</th>
              <th scope="col" data-figures>
                {words.cpts}
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
