import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { reachesOut, sharedPeople } from '../../cpts/shared-people.ts'
import { useRegion } from '../../region-model/region-model.ts'

/** The CPTS that share communes with this one, in one line each. */
export function OverlapLines({ facts: { overlaps, territory } }: { readonly facts: CptsFacts }) {
  const { atlas } = useRegion()
  if (territory.size === 0) return null
  return (
    <section>
      <h2>{frPanel.overlaps}</h2>
      {overlaps.length === 0 && <p>{frPanel.noOverlap}</p>}
      <ul>
        {overlaps.map((each) => {
          const { whole, inPart } = sharedPeople(atlas, each)
          return (
            <li key={each.autre}>
              <strong>{atlas.facts.get(each.autre)?.cpts.nom ?? each.autre}</strong>
              {' – '}
              {[whole ?? [], inPart ?? []].flat().join('. ')}
            </li>
          )
        })}
      </ul>
      {reachesOut(atlas, territory) && <p>{frPanel.overlapsHere}</p>}
    </section>
  )
}
