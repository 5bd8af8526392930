import type { Filters } from '../../domain/facet.ts'
import { useChoice } from '../shared/session.ts'
import { useHref } from '../shared/use-href.ts'

/** Writes links to the list of the CPTS behind a number: those shown here that also pass these filters. */
export function useListHref(): (more: Filters) => string {
  const href = useHref()
  const filters = useChoice((choices) => choices.filters)
  return (more) => href('/liste', { selection: null, filters: { ...filters, ...more } })
}
