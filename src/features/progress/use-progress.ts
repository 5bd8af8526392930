import { useMemo } from 'react'
import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { byRegion } from '../../domain/atlas/by-region.ts'
import { regionalFigures, type RegionalFigures } from '../../domain/atlas/regional-figures.ts'
import { useFiltered } from '../region-model/filtering.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useChoice } from '../region-model/session-context.ts'

/** What the screen tells of: the CPTS that pass the filters, and their figures. */
export interface Progress {
  readonly facts: readonly CptsFacts[]
  readonly figures: RegionalFigures
  /** The same by what they are broken down by: the départements or, of the whole country, the régions. */
  readonly parts: {
    readonly facts: readonly CptsFacts[]
    readonly figures: RegionalFigures
  }
  /** Whether a filter is set: official figures are then of something else. */
  readonly filtered: boolean
}

/** The figures of the CPTS that pass the filters; under a filter by département, of the population of these only. */
export function useProgress(): Progress {
  const { atlas, isSingle } = useRegion()
  const facts = useFiltered()
  const filters = useChoice((choices) => choices.filters)
  return useMemo(() => {
    const kept = filters.departement
    const shown: Atlas = {
      ...atlas,
      facts: new Map(facts.map((each) => [each.cpts.id, each])),
      units: kept
        ? new Map([...atlas.units].filter(([, unit]) => kept.includes(unit.departement)))
        : atlas.units,
    }
    const all = regionalFigures(shown)
    const figures = kept
      ? { ...all, departements: all.departements.filter(({ code }) => kept.includes(code)) }
      : all
    return {
      facts,
      figures,
      parts: isSingle ? { facts, figures } : partsOf(byRegion(shown)),
      filtered: Object.keys(filters).length > 0,
    }
  }, [atlas, isSingle, facts, filters])
}

function partsOf(atlas: Atlas): Progress['parts'] {
  return { facts: [...atlas.facts.values()], figures: regionalFigures(atlas) }
}
