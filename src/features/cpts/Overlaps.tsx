import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import type { OverlapSide } from '../../domain/atlas/overlap.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { useRegion } from '../region-model/region-model.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import { useActions, usePointing } from '../region-model/session-context.ts'
import styles from './Overlaps.module.css'
import { useHref } from '../region-model/use-href.ts'
import { notCompared, sharedPeople } from './shared-people.ts'

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
  const region = useRegion()
  const { atlas } = region
  if (territory.size === 0) return null
  const missing = notCompared(region, territory)
  if (overlaps.length === 0) {
    return (
      <section>
        <h2>{frPanel.overlaps}</h2>
        <p className={styles.quiet}>{frPanel.noOverlap}</p>
        {missing && <p className={styles.quiet}>{missing}</p>}
      </section>
    )
  }
  return (
    <section>
      <h2>{frPanel.overlaps}</h2>
      <ul className={styles.overlaps}>
        {overlaps.map(({ autre, codes, population, part, partAutre }) => (
          <li key={autre}>
            <Other id={autre} />
            <p>{codes.map((code) => atlas.known.get(code)?.nom ?? code).join(', ')}</p>
            <Shared codes={codes} population={population} />
            {(part !== null || partAutre !== null) && (
              <p className={styles.quiet}>{frPanel.overlapShares(part, partAutre)}</p>
            )}
          </li>
        ))}
      </ul>
      {missing && <p className={styles.quiet}>{missing}</p>}
    </section>
  )
}

/** The way to a CPTS: on this map, or where it is kept. */
function Other({ id }: { readonly id: string }) {
  const { atlas, homeOf } = useRegion()
  const { select } = useActions()
  const pointing = usePointing()
  const href = useHref()
  const partner = atlas.partners.get(id)
  if (partner) {
    const home = homeOf(id)
    return (
      <Link
        className={styles.other}
        href={href('/', { region: home, selection: { kind: 'cpts', id } })}
      >
        {partner.nom} <span className={styles.quiet}>{regionOf(home)?.nom ?? home}</span>
      </Link>
    )
  }
  return (
    <button
      type="button"
      className={styles.other}
      {...pointing({ kind: 'cpts', id })}
      onClick={() => select({ kind: 'cpts', id })}
    >
      <StageGlyph id={id} />
      {atlas.facts.get(id)?.cpts.nom ?? id}
    </button>
  )
}
