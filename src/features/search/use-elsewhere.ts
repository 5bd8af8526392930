import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { unitNamesQuery } from '../../data/queries.ts'
import { useRegion } from '../region-model/region-model.ts'
import { type Elsewhere, findElsewhere, placesOf } from './elsewhere.ts'
import { useOtherRegions } from './use-other-regions.ts'
import { useTakenIn } from './use-search-index.ts'

const NONE: readonly Elsewhere[] = []

/** What a text names that the région does not by itself. The names are loaded the first time that one is looked for. */
export function useElsewhere(text: string, isHere: boolean): readonly Elsewhere[] {
  const { manifest, atlas } = useRegion()
  const others = useOtherRegions()
  const wanted = text.trim().length > 1
  const { data } = useQuery({ ...unitNamesQuery(manifest?.names?.path ?? null), enabled: wanted })
  const places = useMemo(
    () => (data ? placesOf(data, (code) => atlas.units.has(code), others) : null),
    [data, atlas.units, others],
  )
  const areUnits = useTakenIn(places?.units ?? null, true)
  const areGroups = useTakenIn(places?.groups ?? null, true)
  const isThere = areUnits && areGroups
  return useMemo(() => {
    if (!wanted || !places || !isThere) return NONE
    return findElsewhere(places, text, isHere).flatMap((id) => places.of.get(id) ?? [])
  }, [wanted, places, isThere, text, isHere])
}
