import { EmptyRegion } from '../features/region/EmptyRegion.tsx'
import { useRegion } from '../features/region-model/region-model.ts'

/** That a région was never built, or that no record of it exists yet; what one created here is a record too. */
export function NoRecords() {
  const { atlas, recordsState } = useRegion()
  return recordsState === 'known' || atlas.facts.size > 0 ? null : <EmptyRegion />
}
