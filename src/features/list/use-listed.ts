import { useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { useFiltered } from '../region-model/filtering.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { sortFacts } from './sort.ts'
import { useIndicatorColumns } from './use-indicator-columns.ts'
import { useSort } from './use-sort.ts'

/** The CPTS that pass the filters, in the order chosen. */
export function useListed(): readonly CptsFacts[] {
  const { today } = useSession()
  const [{ by, order }] = useSort()
  const filtered = useFiltered()
  const { facts: every } = useRegion().atlas
  const indicatorOf = useIndicatorColumns().find(({ key }) => key === by)?.sortKey ?? null
  // Sorted once for all that is typed into a filter.
  const sorted = useMemo(
    () => sortFacts([...every.values()], { by, order }, today, indicatorOf),
    [every, by, order, today, indicatorOf],
  )
  return useMemo(() => {
    const kept = new Set(filtered)
    return sorted.filter((each) => kept.has(each))
  }, [sorted, filtered])
}
