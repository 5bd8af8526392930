import { queryOptions, useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type PublishedFile, publishedQuery } from '../../data/published-records.ts'
import type { UnitNames } from '../../data/unit-names.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { CptsElsewhere } from './cpts-elsewhere.ts'
import { useOtherRegions } from './use-other-regions.ts'

/**
 * The CPTS of the régions that are not on show; null until something is looked for and their records came. These are asked for themselves: a
 * file of names made when the map was built would not know what was published since.
 */
export function useCptsElsewhere(
  names: UnitNames | undefined,
  isWanted: boolean,
): CptsElsewhere | null {
  const { manifest, atlas } = useRegion()
  const others = useOtherRegions()
  const recorded = isWanted ? others.filter((code) => manifest?.records.includes(code)) : []
  const datasets = useQueries({ queries: recorded.map(publishedQuery), combine: settled })
  const { data: made } = useQuery({ ...code, enabled: isWanted })
  return useMemo(
    () => (datasets && names && isWanted && made ? made(datasets, atlas, names) : null),
    [datasets, names, isWanted, made, atlas],
  )
}

/** What looks in them, which the map does not wait for. */
const code = queryOptions({
  queryKey: ['what looks for CPTS elsewhere'],
  queryFn: async () => (await import('./cpts-elsewhere.ts')).cptsElsewhere,
  staleTime: Infinity,
})

/** Once none is on its way at the first try: a server in trouble is not waited for. */
function settled(all: readonly UseQueryResult<PublishedFile>[]): readonly CptsDataset[] | null {
  if (all.some(({ isPending, failureReason }) => isPending && failureReason === null)) return null
  return all.flatMap(({ data }) => (data?.kind === 'read' ? data.dataset : []))
}
