import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { unitNamesQuery } from '../../data/queries.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import { useRegion } from '../region-model/region-model.ts'
import type { SearchOption } from './search-options.ts'
import { useOtherRegions } from './use-other-regions.ts'
import { wordIndex } from './word-index.ts'

const AT_MOST = 6
const NONE: readonly SearchOption[] = []

/** The communes of other régions that a text names; their names are loaded the first time that one is looked for. */
export function useElsewhere(text: string): readonly SearchOption[] {
  const { manifest } = useRegion()
  const others = useOtherRegions()
  const wanted = text.trim().length > 1 && others.length > 0
  const { data } = useQuery({
    ...unitNamesQuery(manifest?.names?.path ?? null),
    enabled: wanted,
  })
  const places = useMemo(() => {
    if (!data) return null
    const there = data.flatMap((unit) => {
      const region = regionOfUnit(unit.code)
      return region && others.includes(region.code) ? [{ ...unit, region }] : []
    })
    const index = wordIndex(
      there.map(({ code, nom, codesPostaux, population }) => ({
        id: code,
        nom,
        autres: `${code} ${codesPostaux}`,
        weight: population ?? 0,
      })),
    )
    return { index, byCode: new Map(there.map((each) => [String(each.code), each])) }
  }, [data, others])
  return useMemo(() => {
    if (!wanted || !places) return NONE
    return places.index.find(text, 'typed', AT_MOST).flatMap((id): SearchOption[] => {
      const unit = places.byCode.get(id)
      if (!unit) return []
      const { code, nom, codesPostaux, region } = unit
      const postal = codesPostaux.split(' ')[0] || code
      return [
        {
          key: `elsewhere ${code}`,
          section: 'elsewhere',
          nom,
          detail: `${postal} · ${region.nom}`,
          choice: { kind: 'elsewhere', region: region.code, code },
        },
      ]
    })
  }, [wanted, places, text])
}
