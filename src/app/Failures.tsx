import { useRegion } from '../features/region-model/region-model.ts'
import { frErrors } from '../fr/app.ts'
import { Notice } from '../ui/Notice.tsx'
import { RecordsTrouble } from './RecordsTrouble.tsx'
import styles from './Failures.module.css'
import { OfflineRegions } from './OfflineRegions.tsx'

/** Says which data are missing, what still works, and the way out. */
export function Failures() {
  const { failures, geometryFailures, hasRecords, retry } = useRegion()
  return (
    <div className={styles.failures}>
      <OfflineRegions />
      <RecordsTrouble />
      {failures.length > 0 && (
        <Notice tone="alarm" title={frErrors.title}>
          {failures.map(({ reason, file }) => (
            <p key={file}>{frErrors[reason](file)}</p>
          ))}
          {hasRecords && <p>{frErrors.stillUsable}</p>}
          <button type="button" onClick={retry}>
            {frErrors.retry}
          </button>
        </Notice>
      )}
      {geometryFailures.length > 0 && (
        <Notice tone="alarm" title={frErrors.geometry.title}>
          {[...new Set(geometryFailures.map(({ reason }) => reason))].map((reason) => (
            <p key={reason}>{frErrors.geometry[reason]}</p>
          ))}
          <p>{frErrors.geometry.stillUsable}</p>
          <button type="button" onClick={retry}>
            {frErrors.retry}
          </button>
        </Notice>
      )}
    </div>
  )
}
