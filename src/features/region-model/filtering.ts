import { useDeferredValue } from 'react'
import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { defaultColourMode, type ColourMode } from '../../domain/filters/colour-mode.ts'
import { useRegion } from './region-model.ts'
import { useChoice } from './session-context.ts'

/** The CPTS that pass the filters, in the order of the records: a moment later than what is typed, which must not wait for them. */
export function useFiltered(): readonly CptsFacts[] {
  const { facets } = useRegion()
  return facets.passing(useDeferredValue(useChoice((choices) => choices.filters)))
}

/** The mode in force: the one chosen, else the one the région's records can best tell. */
export function useColourMode(): ColourMode {
  const { atlas } = useRegion()
  return useChoice((choices) => choices.colour) ?? defaultColourMode(drawnFacts(atlas))
}

/** The CPTS whose perimeter, whole or partial, is published. */
export function drawnFacts(atlas: Atlas): readonly CptsFacts[] {
  return [...atlas.facts.values()].filter(({ territory }) => territory.size > 0)
}
