import { useRegion } from '../features/shared/region-model.ts'
import { fr } from '../ui/fr.ts'
import { Notice } from '../ui/Notice.tsx'

/** That a région was never built, or that no record of it exists yet. */
export function NoRecords() {
  const { region, atlas, isBuilt, hasRecords } = useRegion()
  if (hasRecords || atlas.facts.size > 0) return null
  return <Notice tone="quiet">{isBuilt ? fr.region.noRecords : fr.region.notBuilt(region)}</Notice>
}
