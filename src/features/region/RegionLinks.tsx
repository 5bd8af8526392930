import { inOrder, regionOf } from '../../domain/units/regions.ts'
import { frRegions } from '../../fr/app/regions.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions } from '../region-model/session-context.ts'
import styles from './RegionLinks.module.css'

/** Every région on show, with how many CPTS are known of it, each a press away. */
export function RegionLinks() {
  const { atlas, homeOf, regions } = useRegion()
  const { chooseRegion } = useActions()
  const counts = new Map<string, number>()
  for (const id of atlas.facts.keys()) {
    counts.set(homeOf(id), (counts.get(homeOf(id)) ?? 0) + 1)
  }
  return (
    <section className={styles.section}>
      <h2 className={styles.head}>{frRegions.byRegion}</h2>
      <ul className={styles.regions}>
        {inOrder(regions).map((code) => {
          const nom = regionOf(code)?.nom ?? code
          return (
            <li key={code}>
              <button type="button" onClick={() => chooseRegion(code)}>
                <span>{nom}</span>
                <span className="figures">{frRegions.cptsCount(counts.get(code) ?? 0)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
