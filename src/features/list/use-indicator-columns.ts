import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTables } from '../indicators/use-indicators.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { IndicatorColumnOfList } from './indicator-columns.tsx'

/** Loaded once there is a table to tell of. */
const columnsQuery = queryOptions({
  queryKey: ['indicator-columns'],
  queryFn: async () => (await import('./indicator-columns.tsx')).indicatorColumns,
  staleTime: Infinity,
  gcTime: Infinity,
})

const NONE: readonly IndicatorColumnOfList[] = []

/** The indicators of this device as columns of the list; none while there is no table, or it is read. */
export function useIndicatorColumns(): readonly IndicatorColumnOfList[] {
  const tables = useTables()
  const { atlas } = useRegion()
  const some = tables?.ok === true && tables.tables.length > 0
  const { data: columnsOf } = useQuery({ ...columnsQuery, enabled: some })
  return useMemo(
    () =>
      tables?.ok && columnsOf
        ? columnsOf(
            tables.tables.map(({ table }) => table),
            atlas,
          )
        : NONE,
    [tables, columnsOf, atlas],
  )
}
