import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formerPopulationsQuery } from '../../data/queries.ts'
import type { CrossingResult } from '../../domain/contract/size-crossing.ts'
import { onTodaysUnits, type VintageComparison } from '../../domain/units/former-populations.ts'
import { frVintage } from '../../fr/vintage.ts'
import { useRegion } from './region-model.ts'

/** What tailles can be compared with: null while it is on its way, `absent` where there is nothing, or it cannot be read. */
export type FormerVintage = VintageComparison | 'absent' | null

/** Loads the older populations of the région; only where a comparison is shown, so that nothing else waits for them. */
export function useFormerVintage(): FormerVintage {
  const { region, manifest, atlas } = useRegion()
  const listed = manifest?.formerPopulations?.files.find((file) => file.region === region)
  const { data, isPending } = useQuery(formerPopulationsQuery(listed?.path ?? null))
  const apres = manifest?.population.annee
  return useMemo(() => {
    if (listed === undefined || apres === undefined) return 'absent'
    if (data === undefined) return isPending ? null : 'absent'
    return { avant: data.annee, apres, habitants: onTodaysUnits(data.populations, atlas.units) }
  }, [listed, apres, data, isPending, atlas.units])
}

/** What is to be said of a taille beside the older populations; null while they are on their way, and where it is the same. */
export function vintageNote(
  former: FormerVintage,
  compare: (former: VintageComparison) => CrossingResult,
): string | null {
  if (former === null) return null
  if (former === 'absent') return frVintage.absent
  const compared = compare(former)
  if (compared.ok) return compared.passage && frVintage.changes(compared.passage)
  return compared.reason === 'ancienne-inconnue' ? frVintage.unknownThen(former.avant) : null
}
