import { useRegion } from '../features/region-model/region-model.ts'
import { useDrawingFailures } from '../features/region-model/use-drawing.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useOnline } from '../ui/use-online.ts'
import styles from './Failures.module.css'
import { DeviceTrouble } from './DeviceTrouble.tsx'

const OfflineRegions = lazyPart(async () => (await import('./OfflineRegions.tsx')).OfflineRegions)

const FailureNotices = lazyPart(async () => (await import('./FailureNotices.tsx')).FailureNotices)

/** Says which data are missing, what still works, and the way out; nothing of it is loaded as long as all is well. */
export function Failures() {
  const { failures, recordsTroubles } = useRegion()
  const drawing = useDrawingFailures()
  const notHere = useNotHere()
  const all = [failures, recordsTroubles, ...Object.values(drawing)]
  return (
    <div className={styles.failures}>
      <DeviceTrouble />
      {notHere && (
        <ErrorBoundary>
          <OfflineRegions />
        </ErrorBoundary>
      )}
      {all.some(({ length }) => length > 0) && (
        <ErrorBoundary>
          <FailureNotices notHere={notHere} />
        </ErrorBoundary>
      )}
    </div>
  )
}

/** Whether the communes of the région on show are not on this device, and there is no network to bring them. */
function useNotHere(): boolean {
  const { file } = useRegion()
  return !useOnline() && file === null
}
