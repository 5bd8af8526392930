import { recordsPath } from '../data/published-records.ts'
import { regionOf } from '../domain/units/regions.ts'
import { useRegion } from '../features/region-model/region-model.ts'
import { useDrawingFailures } from '../features/region-model/use-drawing.ts'
import { frErrors } from '../fr/app/app.ts'
import { frLost, frTrouble } from '../fr/app/failures.ts'
import { Notice } from '../ui/Notice.tsx'

/** Which data are missing, what still works, and the way out; `notHere` where OfflineRegions tells why already. */
export function FailureNotices({ notHere }: { readonly notHere: boolean }) {
  const { atlas, failures: factsFailures, recordsTroubles, recordsState, retry } = useRegion()
  const { files, geometry: geometryFailures, withoutOutline } = useDrawingFailures()
  const failures = [...factsFailures, ...files]
  // Then all that is missing is missing for that one reason.
  const oneReason = notHere && recordsState === 'unknown'
  const again = (
    <button type="button" onClick={retry}>
      {frErrors.retry}
    </button>
  )
  return (
    <>
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
        <Notice tone="alarm" title={frLost.title}>
          {failures.map(({ reason, file }) => (
            <p key={file}>{frLost[reason](file)}</p>
          ))}
          {recordsState === 'known' && <p>{frLost.stillUsable}</p>}
          {again}
        </Notice>
      )}
      {withoutOutline.length > 0 && (
        <Notice tone="notice" title={frLost.geometry.title}>
          <p>
            {frLost.geometry.without(
              withoutOutline.map((id) => atlas.facts.get(id)?.cpts.nom ?? id),
            )}
          </p>
          {again}
        </Notice>
      )}
      {geometryFailures.length > 0 && (
        <Notice tone="alarm" title={frLost.geometry.title}>
          {[...new Set(geometryFailures.map(({ reason }) => reason))].map((reason) => (
            <p key={reason}>{frLost.geometry[reason]}</p>
          ))}
          <p>{frLost.geometry.stillUsable}</p>
          {again}
        </Notice>
      )}
    </>
  )
}
