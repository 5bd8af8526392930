import { recordsPath } from '../data/published-records.ts'
import { regionOf } from '../domain/units/regions.ts'
import { useRegion } from '../features/region-model/region-model.ts'
import { useDrawingFailures } from '../features/region-model/use-drawing.ts'
import { frErrors, frTrouble } from '../fr/app/app.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useOnline } from '../ui/use-online.ts'
import styles from './Failures.module.css'
import { DeviceTrouble } from './DeviceTrouble.tsx'

const OfflineRegions = lazyPart(async () => (await import('./OfflineRegions.tsx')).OfflineRegions)

/** Says which data are missing, what still works, and the way out. */
export function Failures() {
  const { atlas, failures: factsFailures, recordsTroubles, recordsState, retry } = useRegion()
  const { files, geometry: geometryFailures, withoutOutline } = useDrawingFailures()
  const failures = [...factsFailures, ...files]
  const notHere = useNotHere()
  // Then all that is missing is missing for that one reason.
  const oneReason = notHere && recordsState === 'unknown'
  const again = (
    <button type="button" onClick={retry}>
      {frErrors.retry}
    </button>
  )
  return (
    <div className={styles.failures}>
      <DeviceTrouble />
      {notHere && (
        <ErrorBoundary>
          <OfflineRegions />
        </ErrorBoundary>
      )}
      {recordsTroubles.length > 0 && !oneReason && (
        <Notice tone="alarm" title={frTrouble.title}>
          {recordsTroubles.map(({ region, trouble, readAt }) => (
            <p key={region}>
              {frTrouble.reasons[trouble](regionOf(region)?.nom ?? region, recordsPath(region))}{' '}
              {readAt === null ? frTrouble.none : frTrouble.lastGood(readAt.slice(0, 10))}
            </p>
          ))}
          <p>{frTrouble.safe}</p>
          {again}
        </Notice>
      )}
      {failures.length > 0 && !notHere && (
        <Notice tone="alarm" title={frErrors.title}>
          {failures.map(({ reason, file }) => (
            <p key={file}>{frErrors[reason](file)}</p>
          ))}
          {recordsState === 'known' && <p>{frErrors.stillUsable}</p>}
          {again}
        </Notice>
      )}
      {withoutOutline.length > 0 && (
        <Notice tone="notice" title={frErrors.geometry.title}>
          <p>
            {frErrors.geometry.without(
              withoutOutline.map((id) => atlas.facts.get(id)?.cpts.nom ?? id),
            )}
          </p>
          {again}
        </Notice>
      )}
      {geometryFailures.length > 0 && (
        <Notice tone="alarm" title={frErrors.geometry.title}>
          {[...new Set(geometryFailures.map(({ reason }) => reason))].map((reason) => (
            <p key={reason}>{frErrors.geometry[reason]}</p>
          ))}
          <p>{frErrors.geometry.stillUsable}</p>
          {again}
        </Notice>
      )}
    </div>
  )
}

/** Whether the communes of the région on show are not on this device, and there is no network to bring them. */
function useNotHere(): boolean {
  const { file } = useRegion()
  return !useOnline() && file === null
}
