import { SinceLastVisit } from '../changes/SinceLastVisit.tsx'
import { ChangedHere } from '../cpts/ChangedHere.tsx'
import { TakeMapAway } from '../paper/plate/PlateAtHand.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { OthersExist } from './OthersExist.tsx'
import { RegionLinks } from './RegionLinks.tsx'

/** Between what is known of a région and its CPTS: who knows others, what changed, how to take the map away, and, of all of France, the way to each région. */
export function AboveList() {
  const { isSingle, atlas } = useRegion()
  return (
    <>
      <ChangedHere />
      {isSingle && atlas.facts.size > 0 && <OthersExist />}
      <SinceLastVisit />
      <TakeMapAway />
      {!isSingle && <RegionLinks />}
    </>
  )
}
