import type { Fact } from '../../domain/cpts/cpts.ts'
import { formatDate } from '../../fr/format.ts'
import { frEdit } from '../../fr/edit.ts'
import { SourceName } from '../../ui/SourceName.tsx'
import styles from './FieldBlock.module.css'

/** Where a fact comes from and what date that bears; that no one says so is said. */
export function SourceNote({
  fact: { sources, date },
}: {
  readonly fact: Pick<Fact<unknown>, 'sources' | 'date'>
}) {
  if (sources.length === 0) return <p className={styles.missing}>{frEdit.noSource}</p>
  const list = (
    <ul className={styles.sources} aria-label={frEdit.sources}>
      {sources.map((source, rank) => (
        <li key={source}>
          <SourceName source={source} />
          {rank === 0 && date !== null && ` (${formatDate(date)})`}
        </li>
      ))}
    </ul>
  )
  if (sources.length === 1) return list
  // The same pages stand behind most facts of a record: they are read once.
  return (
    <details className={styles.sources}>
      <summary>{frEdit.sourcesOf(sources.length, date)}</summary>
      {list}
    </details>
  )
}
