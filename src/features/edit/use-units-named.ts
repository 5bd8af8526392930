import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { regionFactsQuery } from '../../data/queries.ts'
import type { RegionFacts } from '../../data/region-facts.ts'
import { regionOfUnit, regionsOfUnits } from '../../domain/units/regions.ts'
import { isUnitCode, type UnitCode } from '../../domain/units/unit.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { useRegion } from '../region-model/region-model.ts'

/** As long as a code INSEE; a postal code is too, and leads to its own région just as well. */
const CODE = /\b\d[\dAB]\d{3}\b/g

/** The units on show, and those of the other régions that a text has codes of: a CPTS may lie in several. */
export function useUnitsNamed(text: string): UnitIndex {
  const { atlas, manifest, regions } = useRegion()
  const codes = (text.match(CODE) ?? []).flatMap((code) => (isUnitCode(code) ? [code] : []))
  const named = regionsOfUnits(codes).join(' ')
  const queries = useMemo(() => {
    const built = new Set(manifest?.files.map(({ region }) => region))
    const beyond = named.split(' ').filter((code) => built.has(code) && !regions.includes(code))
    return beyond.map(regionFactsQuery)
  }, [named, manifest, regions])
  const found = useQueries({ queries, combine: those })
  return useMemo(
    () =>
      found.length === 0
        ? atlas.known
        : new Map([...found.flatMap(({ units }) => [...units]), ...atlas.known]),
    [found, atlas.known],
  )
}

/** What came of them; the same list as long as nothing in it changed. */
const those = (results: readonly UseQueryResult<RegionFacts>[]): readonly RegionFacts[] =>
  results.flatMap(({ data }) => data ?? [])

/** Tells whether a code is that of a unit on show, or of another région that is loaded, as a perimeter typed here may name. */
export function useIsUnit(): (code: UnitCode) => boolean {
  const { known } = useRegion().atlas
  const cache = useQueryClient()
  return (code) => {
    const home = regionOfUnit(code)?.code
    const there = home && cache.getQueryData(regionFactsQuery(home).queryKey)
    return known.has(code) || (there ? there.units.has(code) : false)
  }
}
