import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FormerPopulationsFile } from '../../data/former-populations.ts'
import { formerPopulationsQuery } from '../../data/queries.ts'
import type { CrossingResult } from '../../domain/contract/size-crossing.ts'
import { onTodaysUnits, type VintageComparison } from '../../domain/units/former-populations.ts'
import { frVintage } from '../../fr/cpts/vintage.ts'
import { useRegion } from './region-model.ts'

/** What tailles can be compared with: null while it is on its way, `absent` where there is nothing, or it cannot be read. */
export type FormerVintage = VintageComparison | 'absent' | null

/**
 * Loads the older populations of the régions on show, and of those that CPTS shown here lie in as well; only where a comparison is
 * shown, so that nothing else waits for them. A région whose file cannot be had has no figures to compare.
 */
export function useFormerVintage(): FormerVintage {
  const { regions, beyond, manifest, atlas } = useRegion()
  const listed = useMemo(() => {
    const wanted = new Set([...regions, ...beyond])
    return (manifest?.formerPopulations?.files ?? []).filter(({ region }) => wanted.has(region))
  }, [regions, beyond, manifest])
  const queries = useMemo(() => listed.map(({ path }) => formerPopulationsQuery(path)), [listed])
  const { files, isPending } = useQueries({ queries, combine: gathered })
  const apres = manifest?.population.annee
  return useMemo(() => {
    if (isPending) return null
    const [first] = files
    if (first === undefined || apres === undefined) return 'absent'
    const populations = new Map(files.flatMap((file) => [...file.populations]))
    return { avant: first.annee, apres, habitants: onTodaysUnits(populations, atlas.known) }
  }, [files, isPending, apres, atlas.known])
}

/** What came of several files; the same object as long as nothing in it changed. */
const gathered = (results: readonly UseQueryResult<FormerPopulationsFile>[]) => ({
  files: results.flatMap(({ data }) => data ?? []),
  isPending: results.some(({ isPending }) => isPending),
})

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
