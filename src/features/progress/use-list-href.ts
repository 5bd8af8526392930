import { type FacetFilters, narrowed } from '../../domain/filters/facet.ts'
import { useChoice } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'

/** Writes links to the list of the CPTS behind a number: those shown here that also pass these filters. Null where no list is exactly these. */
export function useListHref(): (more: FacetFilters) => string | null {
  const href = useHref()
  const shown = useChoice((choices) => choices.filters)
  return (more) => {
    const filters = narrowed(shown, more)
    return filters && href('/liste', { selection: null, filters })
  }
}
