import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { formatNumber } from '../../../ui/format.ts'
import { fr } from '../../../ui/fr.ts'
import { useRegion } from '../../shared/region-model.ts'
import styles from './Identity.module.css'

const COLLATOR = new Intl.Collator('fr')

/** Every commune with its population, in columns; those that the source only evokes are said to be so. */
export function CommuneColumns({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const { atlas } = useRegion()
  const { codes, etat, communesAnnoncees } = cpts.perimetre
  const nameOf = (code: UnitCode): string => atlas.units.get(code)?.nom ?? code
  const isShared = (code: UnitCode): boolean => (atlas.membership.get(code)?.length ?? 0) > 1
  const title =
    etat === 'inconnu'
      ? fr.cpts.communesSuggested
      : fr.identity.communes(codes.length, communesAnnoncees)
  const shared = etat !== 'inconnu' && codes.some(isShared)
  return (
    <section>
      <h2>
        {codes.length === 0 ? fr.cpts.communesTitle : title}
        {shared && <small>{fr.identity.shared}</small>}
      </h2>
      {codes.length === 0 && <p>{fr.cpts.noCommunes}</p>}
      {cpts.perimetre.deduit && <p>{fr.cpts.communesDeduced}</p>}
      <ul className={styles.communes}>
        {codes
          .toSorted((a, b) => COLLATOR.compare(nameOf(a), nameOf(b)))
          .map((code) => {
            const habitants = atlas.units.get(code)?.population ?? null
            return (
              <li key={code}>
                <span>
                  {nameOf(code)}
                  {shared && isShared(code) && ' *'}
                </span>
                <span className="figures">
                  {habitants === null ? fr.unit.noPopulation : formatNumber(habitants)}
                </span>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
