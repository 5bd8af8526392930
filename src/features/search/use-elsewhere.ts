import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { unitNamesQuery } from '../../data/queries.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { Asked } from './asked.ts'
import { type LikelyPlace, likelyPlaces } from './cedex.ts'
import type { CptsElsewhere } from './cpts-elsewhere.ts'
import {
  type Elsewhere,
  findElsewhere,
  linesOf,
  type Places,
  placesOf,
  withCptsNamed,
} from './elsewhere.ts'
import type { SearchOption } from './search-options.ts'
import { useCptsElsewhere } from './use-cpts-elsewhere.ts'
import { useOtherRegions } from './use-other-regions.ts'
import { useTakenIn } from './use-search-index.ts'

const NONE: readonly Elsewhere[] = []
const NO_PLACES: Places['of'] = new Map()

/** What is known beyond the région on show. */
interface Beyond {
  /** What a text names there. */
  readonly found: readonly Elsewhere[]
  readonly cpts: CptsElsewhere | null
  /** Where a postal code that no commune has may lead, as that of a CEDEX. */
  readonly likely: readonly LikelyPlace[]
  readonly places: Places['of']
  /** What a group has in régions that are not on show. */
  readonly restOf: (siren: string) => readonly SearchOption[]
}

/** What a text names that the région does not by itself. What is known elsewhere is loaded the first time that something is looked for. */
export function useElsewhere(
  asked: Asked,
  isHere: boolean,
  isAddress: boolean,
  isListed: boolean,
): Beyond {
  const { manifest, atlas } = useRegion()
  const { text, isCpts } = asked
  const others = useOtherRegions()
  const wanted = text.trim().length > 1
  const { data } = useQuery({ ...unitNamesQuery(manifest?.names?.path ?? null), enabled: wanted })
  const cpts = useCptsElsewhere(data, wanted || isListed)
  const places = useMemo(
    () => (data ? placesOf(data, (code) => atlas.units.has(code), others) : null),
    [data, atlas.units, others],
  )
  const areUnits = useTakenIn(places?.units ?? null, true)
  const areGroups = useTakenIn(places?.groups ?? null, true)
  const isThere = areUnits && areGroups
  const found = useMemo(() => {
    if (!wanted || !places || !isThere) return NONE
    const named = linesOf(places.of, findElsewhere(places, text, isHere, isAddress), text)
    return withCptsNamed({ isCpts }, named, cpts?.find(text, isHere) ?? [])
  }, [wanted, places, isThere, text, isCpts, isHere, isAddress, cpts])
  const likely = useMemo(() => (data ? likelyPlaces(text, data) : []), [data, text])
  const of = places?.of ?? NO_PLACES
  const restOf = useCallback(
    (siren: string) =>
      (data?.groups.find((group) => group.siren === siren)?.units ?? []).flatMap(
        ({ code }) => of.get(`elsewhere ${code}`)?.option ?? [],
      ),
    [data, of],
  )
  return { found, cpts, likely, places: of, restOf }
}
