import { SinceLastVisit } from '../changes/SinceLastVisit.tsx'
import { TakeMapAway } from '../paper/plate/PlateAtHand.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { RegionLinks } from './RegionLinks.tsx'

/** Between what is known of a région and its CPTS: what changed, how to take the map away, and, of all of France, the way to each région. */
export function AboveList() {
  const { isSingle } = useRegion()
  return (
    <>
      <SinceLastVisit />
      <TakeMapAway />
      {!isSingle && <RegionLinks />}
    </>
  )
}
