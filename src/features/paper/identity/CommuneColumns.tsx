import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../../domain/cpts/cpts.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frIdentity } from '../../../fr/paper/identity.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './Identity.module.css'

const COLLATOR = new Intl.Collator('fr')

/** Every commune with its population, in columns; those that the source only evokes are said to be so. */
export function CommuneColumns({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const { atlas } = useRegion()
  const { codes, etat, communesAnnoncees } = cpts.perimetre
  const nameOf = (code: UnitCode): string => atlas.known.get(code)?.nom ?? code
  const inPart = unitsInPart(cpts)
  const isShared = (code: UnitCode): boolean => (atlas.membership.get(code)?.length ?? 0) > 1
  const title =
    etat === 'inconnu'
      ? frPanel.communesSuggested
      : frIdentity.communes(codes.length, communesAnnoncees)
  const shared = etat !== 'inconnu' && codes.some(isShared)
  return (
    <section>
      <h2>
        {codes.length === 0 ? frPanel.communesTitle : title}
        {shared && <small>{frIdentity.shared}</small>}
      </h2>
      {codes.length === 0 && <p>{frPanel.noCommunes}</p>}
      {cpts.perimetre.deduit && <p>{frPanel.communesDeduced}</p>}
      <ul className={styles.communes}>
        {codes
          .toSorted((a, b) => COLLATOR.compare(nameOf(a), nameOf(b)))
          .map((code) => {
            const habitants = atlas.known.get(code)?.population ?? null
            return (
              <li key={code}>
                <span>
                  {nameOf(code)}
                  {inPart.has(code) && ` (${frIdentity.inPart})`}
                  {shared && isShared(code) && ' *'}
                </span>
                <span className="figures">
                  {habitants === null ? frUnit.noPopulation : formatNumber(habitants)}
                </span>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
