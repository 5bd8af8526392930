import { useMemo } from 'react'
import type { CptsFacts } from '../../domain/atlas.ts'
import { regionalFigures, type RegionalFigures } from '../../domain/regional-figures.ts'
import { useFiltered } from '../shared/filtering.ts'
import { useRegion } from '../shared/region-model.ts'
import { useChoice } from '../shared/session.ts'

/** What the screen tells of: the CPTS that pass the filters, and their figures. */
export interface Progress {
  readonly facts: readonly CptsFacts[]
  readonly figures: RegionalFigures
  /** Whether a filter is set: official figures are then of something else. */
  readonly filtered: boolean
}

/** The figures of the CPTS that pass the filters; under a filter by département, of the population of these only. */
export function useProgress(): Progress {
  const { atlas } = useRegion()
  const facts = useFiltered()
  const filters = useChoice((choices) => choices.filters)
  return useMemo(() => {
    const kept = filters.departement
    const figures = regionalFigures({
      ...atlas,
      facts: new Map(facts.map((each) => [each.cpts.id, each])),
      units: kept
        ? new Map([...atlas.units].filter(([, unit]) => kept.includes(unit.departement)))
        : atlas.units,
    })
    return {
      facts,
      figures: kept
        ? {
            ...figures,
            departements: figures.departements.filter(({ code }) => kept.includes(code)),
          }
        : figures,
      filtered: Object.keys(filters).length > 0,
    }
  }, [atlas, facts, filters])
}
