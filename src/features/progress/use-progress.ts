import { useMemo } from 'react'
import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { byRegion } from '../../domain/atlas/by-region.ts'
import { projectStates } from '../../domain/atlas/covered-population.ts'
import {
  figuresByDepartement,
  type FiguresByDepartement,
  regionalFigures,
  type RegionalFigures,
} from '../../domain/atlas/regional-figures.ts'
import type { Filters } from '../../domain/filters/facet.ts'
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
    readonly figures: FiguresByDepartement
  }
  /** Whether a filter is set: official figures are then of something else. */
  readonly filtered: boolean
}

/** The figures of the CPTS that pass the filters; under a filter by département, of the population of these only. */
export function useProgress(): Progress {
  const { atlas, isSingle } = useRegion()
  const facts = useFiltered()
  const filters = useChoice((choices) => choices.filters)
  return useMemo(
    () => progressOf(atlas, isSingle, facts, filters),
    [atlas, isSingle, facts, filters],
  )
}

const known = new WeakMap<
  readonly CptsFacts[],
  { readonly atlas: Atlas; readonly filters: Filters; readonly progress: Progress }
>()

/** Worked out once for the same list: React draws a screen that it was called away from again from the start, and forgets its memos. */
export function progressOf(
  atlas: Atlas,
  isSingle: boolean,
  facts: readonly CptsFacts[],
  filters: Filters,
): Progress {
  const last = known.get(facts)
  if (last?.atlas === atlas && last.filters === filters) return last.progress
  const progress = workOut(atlas, isSingle, facts, filters)
  known.set(facts, { atlas, filters, progress })
  return progress
}

function workOut(
  atlas: Atlas,
  isSingle: boolean,
  facts: readonly CptsFacts[],
  filters: Filters,
): Progress {
  const kept = filters.departement
  const shown: Atlas = {
    ...atlas,
    facts: new Map(facts.map((each) => [each.cpts.id, each])),
    units: kept
      ? new Map([...atlas.units].filter(([, unit]) => kept.includes(unit.departement)))
      : atlas.units,
  }
  const inParts = isSingle ? shown : byRegion(shown)
  const states = projectStates(facts)
  const figures = figuresByDepartement(inParts, states)
  const departements = figures.departements.filter(
    ({ code }) => !kept || !isSingle || kept.includes(code),
  )
  return {
    facts,
    figures: regionalFigures(shown, states),
    parts: { facts: [...inParts.facts.values()], figures: { ...figures, departements } },
    filtered: Object.keys(filters).length > 0,
  }
}
