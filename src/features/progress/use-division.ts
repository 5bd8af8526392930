import { useMemo } from 'react'
import type { Filters } from '../../domain/filters/facet.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frProgress } from '../../fr/progress.ts'
import { frRegions } from '../../fr/regions.ts'
import { departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'

/** What figures are broken down by: the départements of a région, or the régions of the country. */
export interface Division {
  readonly words: typeof frRegions.division
  readonly name: (code: string) => string
  /** What shows one part only. */
  readonly within: (code: string) => Filters
}

const { departements, dashboard } = frProgress
const BY_DEPARTEMENT: Division['words'] = {
  title: departements.title,
  caption: departements.caption,
  chart: departements.chart,
  head: departements.departement,
  scroll: departements.scroll,
  none: dashboard.noDepartement,
  shared: dashboard.shared,
}

const BY_REGION: Division = {
  words: frRegions.division,
  name: (code) => regionOf(code)?.nom ?? code,
  within: (code) => ({ departement: regionOf(code)?.departements ?? [code] }),
}

export function useDivision(): Division {
  const { isSingle, file } = useRegion()
  return useMemo(() => {
    if (!isSingle) return BY_REGION
    return {
      words: BY_DEPARTEMENT,
      name: (code) => departementName(file, code),
      within: (code) => ({ departement: [code] }),
    }
  }, [isSingle, file])
}
