import { Suspense } from 'react'
import { frRegions } from '../../fr/regions.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'

/** Most people look at a région that has records. */
const NoneKnown = lazyPart(async () => (await import('./NoneKnown.tsx')).NoneKnown)

/** Why nothing is told of the CPTS of a région, and what one can do about it. */
export function EmptyRegion() {
  const { isSingle, nom, isBuilt, recordsState } = useRegion()
  if (!isBuilt) return <Notice tone="quiet">{frRegions.notBuilt(nom)}</Notice>
  if (recordsState === 'unknown') return <Notice tone="quiet">{frRegions.unknownRecords}</Notice>
  if (!isSingle) return <Notice tone="quiet">{frRegions.noneRecorded}</Notice>
  return (
    <Suspense>
      <NoneKnown />
    </Suspense>
  )
}
