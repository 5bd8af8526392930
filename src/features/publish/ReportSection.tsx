import type { ReportEntry } from '../../data/dataset-report.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRecords } from '../edit/use-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Publish.module.css'
import { RecordLink } from '../edit/RecordLink.tsx'
import { reportWords, tellingEntries } from './report-words.ts'

const words = frPublish.report

/** What is to be put right before one publishes, then what is only worth a look; each leads to the record. */
export function ReportSection({ report }: { readonly report: readonly ReportEntry[] }) {
  const { problems } = useRegion()
  const entries = tellingEntries(report)
  const blocking = entries.filter((entry) => entry.blocking)
  const watching = entries.filter((entry) => !entry.blocking)
  return (
    <section className={styles.section} aria-labelledby="controles">
      <h2 id="controles">{words.title}</h2>
      {problems.length > 0 && (
        <Notice tone="notice">
          <p>{words.unreadable(problems.length)}</p>
          <ul>
            {problems.map(({ path, message }) => (
              <li key={path + message}>
                {path} : {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {entries.length === 0 && <p>{words.clear}</p>}
      {blocking.length > 0 && (
        <Notice tone="notice" title={words.blocking(blocking.length)}>
          <Entries entries={blocking} />
        </Notice>
      )}
      {watching.length > 0 && (
        <details className={styles.watching}>
          <summary>{words.watching(watching.length)}</summary>
          <Entries entries={watching} />
        </details>
      )}
    </section>
  )
}

/** Some of a report, each with the way to its record. */
export function Entries({ entries }: { readonly entries: readonly ReportEntry[] }) {
  const { all } = useRecords()
  const nameOf = (id: string): string => all.get(id)?.nom ?? id
  return (
    <ul className={styles.entries}>
      {entries.map((entry) => {
        const said = reportWords(entry, nameOf)
        const id = 'id' in entry ? entry.id : null
        return (
          <li key={`${id} ${entry.kind} ${said}`}>
            {id !== null && (
              <>
                <RecordLink id={id}>{nameOf(id)}</RecordLink>{' '}
              </>
            )}
            {said}
          </li>
        )
      })}
    </ul>
  )
}
