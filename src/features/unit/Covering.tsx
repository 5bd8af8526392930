import type { Unit } from '../../domain/units/unit.ts'
import { frUnit } from '../../fr/unit.ts'
import { Rows } from '../region/CptsList.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { Comparison } from './Comparison.tsx'
import { NoCpts } from './NoCpts.tsx'
import { OneCpts } from './OneCpts.tsx'
import styles from './UnitCard.module.css'

/** The answer for a place: its CPTS, what differs between several, or what to do without any. */
export function Covering({ unit }: { readonly unit: Unit }) {
  const { atlas } = useRegion()
  const factsOf = (ids: readonly string[] = []) => ids.flatMap((id) => atlas.facts.get(id) ?? [])
  const covering = factsOf(atlas.membership.get(unit.code))
  const suggested = factsOf(atlas.suggestions.get(unit.code))
  const [only] = covering
  return (
    <section className={styles.section}>
      {covering.length === 1 && only && (
        <>
          <h2>{frUnit.one}</h2>
          <OneCpts facts={only} />
        </>
      )}
      {covering.length > 1 && (
        <>
          <h2>{frUnit.several(covering.length)}</h2>
          <p className={styles.quiet}>{frUnit.severalDetail}</p>
          <Rows facts={covering} />
          <Comparison facts={covering} />
        </>
      )}
      {covering.length === 0 && <NoCpts unit={unit} suggested={suggested} />}
      {covering.length > 0 && suggested.length > 0 && (
        <>
          <p className={styles.quiet}>{frUnit.suggested}</p>
          <Rows facts={suggested} />
        </>
      )}
    </section>
  )
}
