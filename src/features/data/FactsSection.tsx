import { useMemo } from 'react'
import { FACT_KEYS, factDates } from '../../domain/cpts/completeness.ts'
import controls from '../../ui/controls.module.css'
import { formatDate } from '../../fr/words/format.ts'
import { frFacts } from '../../fr/cpts/cpts.ts'
import { frData } from '../../fr/app/data.ts'
import { RecordLink } from '../edit/RecordLink.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Data.module.css'

const words = frData.facts
const COLUMNS = FACT_KEYS.filter((key) => key !== 'departements')

/** How old what the records say is: in short, then fact by fact. */
export function FactsSection() {
  const { atlas } = useRegion()
  const rows = useMemo(
    () =>
      [...atlas.facts.values()].map(({ cpts: { id, nom }, cpts }) => ({
        id,
        nom,
        dates: factDates(cpts),
      })),
    [atlas],
  )
  const all = rows.flatMap(({ dates }) => [...dates.values()])
  const dated = all.filter((date) => date !== null).toSorted()
  const [first, last] = [dated[0], dated.at(-1)]
  if (first === undefined || last === undefined) return <p>{words.none}</p>
  return (
    <>
      <p>{words.summary(dated.length, all.length - dated.length, first, last)}</p>
      <details className={controls.disclosure}>
        <summary>{words.show}</summary>
        <ScrollBox label={words.scroll}>
          <table className={styles.table} data-tight>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.cpts}</th>
                {COLUMNS.map((key) => (
                  <th key={key} scope="col">
                    {frFacts[key]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, nom, dates }) => (
                <tr key={id}>
                  <th scope="row">
                    <RecordLink id={id}>{nom}</RecordLink>
                  </th>
                  {COLUMNS.map((key) => (
                    <td key={key} data-known={dates.has(key)}>
                      {dateWords(dates.get(key))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </details>
    </>
  )
}

function dateWords(date: string | null | undefined): string {
  if (date === undefined) return words.unknown
  return date === null ? words.undated : formatDate(date)
}
