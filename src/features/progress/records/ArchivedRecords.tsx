import { isArchived } from '../../../domain/cpts/cpts.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './Records.module.css'
import { RecordLink } from '../../edit/RecordLink.tsx'

/** The way back to records that are put away, which nothing else leads to. */
export function ArchivedRecords() {
  const archived = useRegion().records.cpts.filter(isArchived)
  if (archived.length === 0) return null
  return (
    <details className={styles.archived}>
      <summary>{frEdit.archivedRecords(archived.length)}</summary>
      <ul>
        {archived.map(({ id, nom }) => (
          <li key={id}>
            <RecordLink id={id}>{nom}</RecordLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
