import { useRegion } from '../features/shared/region-model.ts'
import { fr } from '../ui/fr.ts'
import { Notice } from '../ui/Notice.tsx'
import styles from './Failures.module.css'

/** Says which data are missing, what still works, and the way out. */
export function Failures() {
  const { failures, hasRecords, retry } = useRegion()
  if (failures.length === 0) return null
  return (
    <div className={styles.failures}>
      <Notice tone="alarm" title={fr.errors.title}>
        {failures.map(({ reason, file }) => (
          <p key={file}>{fr.errors[reason](file)}</p>
        ))}
        {hasRecords && <p>{fr.errors.stillUsable}</p>}
        <button type="button" onClick={retry}>
          {fr.errors.retry}
        </button>
      </Notice>
    </div>
  )
}
