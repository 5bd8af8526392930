import type { OfficialFigure } from '../../domain/atlas/official-figures.ts'
import { formatDate, formatNumber, formatShare } from '../../fr/words/format.ts'
import { frProgress } from '../../fr/follow-up/progress.ts'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { SourceName } from '../../ui/SourceName.tsx'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Dashboard.module.css'
import tables from './tables.module.css'

const words = frProgress.dashboard

/** The official figures there are, each with its date, what it counts and who says so. */
export function OfficialSeries({ series }: { readonly series: readonly OfficialFigure[] }) {
  const { nom, file } = useRegion()
  const heads = words.officialHeads
  const place = (territoire: string) =>
    territoire.startsWith('dep-') ? departementName(file, territoire.slice('dep-'.length)) : nom
  return (
    <details className={styles.official}>
      <summary>{words.official(series.length)}</summary>
      <p>{words.officialNote}</p>
      <ScrollBox label={words.officialScroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">{heads.compte}</th>
              <th scope="col">{heads.territoire}</th>
              <th scope="col">{heads.date}</th>
              <th scope="col" data-figures>
                {heads.valeur}
              </th>
              <th scope="col">{heads.source}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((each) => (
              <tr key={`${each.territoire} ${each.compte} ${each.date}`}>
                <th scope="row">{words.counted[each.compte]}</th>
                <td>{place(each.territoire)}</td>
                <td>{each.date === null ? words.officialUndated : formatDate(each.date)}</td>
                <td data-figures>
                  {each.compte.startsWith('population')
                    ? formatShare(each.valeur)
                    : formatNumber(each.valeur)}
                </td>
                <td>
                  {each.sources.map((source) => (
                    <SourceName key={source} source={source} short />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  )
}
