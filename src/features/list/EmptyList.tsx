import { unstated } from '../../domain/filters/unstated.ts'
import { frEmptyList } from '../../fr/cpts/empty-list.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useChoice } from '../region-model/session-context.ts'

/** No CPTS passes the filters: because none does, or because what they ask for is not known. */
export function EmptyList() {
  const lines = unstated(
    useRegion().facets,
    useChoice((choices) => choices.filters),
  )
  return (
    <>
      <p>{lines.length > 0 ? frEmptyList.noneKnown : frEmptyList.none}</p>
      {lines.map(({ facet, cpts, total }) => (
        <p key={facet}>{frEmptyList.unstated(facet, cpts, total)}</p>
      ))}
      <p>{frEmptyList.wayOut}</p>
    </>
  )
}
