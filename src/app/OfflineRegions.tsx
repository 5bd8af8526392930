import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { regionsOnDevice } from '../data/offline.ts'
import { regionOf } from '../domain/units/regions.ts'
import { useRegion } from '../features/region-model/region-model.ts'
import { useHref } from '../features/region-model/use-href.ts'
import { frOffline as words } from '../fr/app.ts'
import { Notice } from '../ui/Notice.tsx'
import { useOnline } from '../ui/use-online.ts'

/** Without network, a région that was never opened on this device says so, and names those that were. */
export function OfflineRegions() {
  const { file, nom } = useRegion()
  const online = useOnline()
  const href = useHref()
  const missing = !online && file === null
  const { data: there } = useQuery({
    queryKey: ['regions-on-device'],
    queryFn: () => regionsOnDevice(),
    enabled: missing,
    gcTime: 0,
  })
  if (!missing || there === undefined) return null
  return (
    <Notice tone="alarm" title={words.title}>
      <p>{words.neverOpened(nom)}</p>
      {there.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.available}{' '}
          {there.map((region, rank) => (
            <span key={region}>
              {rank > 0 && ', '}
              <Link href={href('/', { region, selection: null, filters: {} })}>
                {regionOf(region)?.nom ?? region}
              </Link>
            </span>
          ))}
        </p>
      )}
    </Notice>
  )
}
