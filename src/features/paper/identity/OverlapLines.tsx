import { type CptsFacts, recordOf } from '../../../domain/atlas/atlas.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { notCompared, sharedPeople } from '../../cpts/shared-people.ts'
import { useRegion } from '../../region-model/region-model.ts'

/** The CPTS that share communes with this one, in one line each. */
export function OverlapLines({ facts: { overlaps, territory } }: { readonly facts: CptsFacts }) {
  const region = useRegion()
  const { atlas } = region
  if (territory.size === 0) return null
  const missing = notCompared(region, territory)
  return (
    <section>
      <h2>{frPanel.overlaps}</h2>
      {overlaps.length === 0 && <p>{frPanel.noOverlap}</p>}
      <ul>
        {overlaps.map((each) => {
          const { whole, inPart } = sharedPeople(atlas, each)
          return (
            <li key={each.autre}>
              <strong>{recordOf(atlas, each.autre)?.nom ?? each.autre}</strong>
              {' – '}
              {[whole ?? [], inPart ?? []].flat().join('. ')}
            </li>
          )
        })}
      </ul>
      {missing && <p>{missing}</p>}
    </section>
  )
}
