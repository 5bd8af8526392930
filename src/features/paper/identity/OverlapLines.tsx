import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { frPanel } from '../../../fr/cpts-panel.ts'
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
        {overlaps.map(({ autre, codes, population }) => (
          <li key={autre}>
            <strong>{atlas.facts.get(autre)?.cpts.nom ?? autre}</strong>
            {' – '}
            {frPanel.overlapSummary(codes.length, population.habitants)}
          </li>
        ))}
      </ul>
    </section>
  )
}
