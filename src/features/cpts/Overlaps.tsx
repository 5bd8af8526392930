import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { OverlapSide } from '../../domain/atlas/overlap.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { useRegion } from '../region-model/region-model.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import { useActions, usePointing } from '../region-model/session-context.ts'
import styles from './Overlaps.module.css'
import { reachesOut, sharedPeople } from './shared-people.ts'

/** How many people are counted twice, and where it is not known whether the two meet. */
function Shared(overlap: Pick<OverlapSide, 'codes' | 'population'>) {
  const { whole, inPart } = sharedPeople(useRegion().atlas, overlap)
  return (
    <>
      {whole && <p>{whole}</p>}
      {inPart && <p className={styles.quiet}>{inPart}</p>}
    </>
  )
}

/** The CPTS that share communes with this one: facts to talk about, not faults. */
export function Overlaps({ facts: { overlaps, territory } }: { readonly facts: CptsFacts }) {
  const { atlas } = useRegion()
  const { select } = useActions()
  const pointing = usePointing()
  if (territory.size === 0) return null
  const isAcross = reachesOut(atlas, territory)
  if (overlaps.length === 0) {
    return (
      <section>
        <h2>{frPanel.overlaps}</h2>
        <p className={styles.quiet}>{frPanel.noOverlap}</p>
        {isAcross && <p className={styles.quiet}>{frPanel.overlapsHere}</p>}
      </section>
    )
  }
  return (
    <section>
      <h2>{frPanel.overlaps}</h2>
      <ul className={styles.overlaps}>
        {overlaps.map(({ autre, codes, population, part, partAutre }) => (
          <li key={autre}>
            <button
              type="button"
              {...pointing({ kind: 'cpts', id: autre })}
              onClick={() => select({ kind: 'cpts', id: autre })}
            >
              <StageGlyph id={autre} />
              {atlas.facts.get(autre)?.cpts.nom ?? autre}
            </button>
            <p>{codes.map((code) => atlas.known.get(code)?.nom ?? code).join(', ')}</p>
            <Shared codes={codes} population={population} />
            {(part !== null || partAutre !== null) && (
              <p className={styles.quiet}>{frPanel.overlapShares(part, partAutre)}</p>
            )}
          </li>
        ))}
      </ul>
      {isAcross && <p className={styles.quiet}>{frPanel.overlapsHere}</p>}
    </section>
  )
}
