import { useRegion } from '../features/region-model/region-model.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

// Most people look at a région that has records.
const NoneKnown = lazyPart(async () => (await import('../features/region/NoneKnown.tsx')).NoneKnown)

/** That a région was never built, or that no record of it exists yet; what one created here is a record too. */
export function NoRecords() {
  const { atlas, recordsState } = useRegion()
  return recordsState === 'known' || atlas.facts.size > 0 ? null : <NoneKnown />
}
