import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { regionOf } from '../domain/units/regions.ts'
import { useRegion } from '../features/region-model/region-model.ts'
import { useHref } from '../features/region-model/use-href.ts'
import { frOffline as words } from '../fr/app/offline.ts'
import { Notice } from '../ui/Notice.tsx'

/** Without network, a région that was never opened on this device says so, and names those that were. */
export function OfflineRegions() {
  const { nom } = useRegion()
  const href = useHref()
  const { data: there } = useQuery({
    queryKey: ['regions-on-device'],
    queryFn: async () => (await import('../data/offline.ts')).regionsOnDevice(),
    gcTime: 0,
  })
  if (there === undefined) return null
  return (
    <Notice tone="alarm" title={words.title}>
      <p>{words.neverOpened(nom)}</p>
      {there.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p>
          {words.available(there.length)}{' '}
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
