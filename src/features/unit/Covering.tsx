import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import { type Cpts, statedMissions, unitsInPart } from '../../domain/cpts/cpts.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import type { Unit } from '../../domain/units/unit.ts'
import { frMissions } from '../../fr/cpts.ts'
import { frPanel } from '../../fr/cpts-panel.ts'
import { frUnit } from '../../fr/unit.ts'
import { Contacts } from '../cpts/Contacts.tsx'
import { Rows } from '../region/CptsList.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { Comparison } from './Comparison.tsx'
import { NoCpts } from './NoCpts.tsx'
import styles from './UnitCard.module.css'

/** The answer for a place: its CPTS, what differs between several, or what to do without any. */
export function Covering({ unit }: { readonly unit: Unit }) {
  const { atlas } = useRegion()
  const factsOf = (ids: readonly string[] = []) => ids.flatMap((id) => atlas.facts.get(id) ?? [])
  const covering = factsOf(atlas.membership.get(unit.code))
  const suggested = factsOf(mayConcern(atlas, unit))
  const [only] = covering
  const inPart = covering
    .filter(({ cpts }) => unitsInPart(cpts).has(unit.code))
    .map(({ cpts }) => shortName(cpts.nom))
  return (
    <section className={styles.section}>
      {covering.length === 1 && only && (
        <>
          <h2>{frUnit.one}</h2>
          {inPart.length > 0 && <p className={styles.quiet}>{frUnit.inPart(inPart)}</p>}
          <OneCpts facts={only} />
        </>
      )}
      {covering.length > 1 && (
        <>
          <h2>{frUnit.several(covering.length)}</h2>
          <p className={styles.quiet}>
            {inPart.length === 0 && frUnit.severalDetail}
            {inPart.length === covering.length && frUnit.eachInPart}
            {inPart.length > 0 && inPart.length < covering.length && frUnit.inPart(inPart)}
          </p>
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

/** What a caller wants of the one CPTS that covers the place: how far it is, whom to write to, what it does. */
function OneCpts({ facts }: { readonly facts: CptsFacts }) {
  const { cpts } = facts
  return (
    <>
      <Rows facts={[facts]} />
      <Contacts cpts={cpts} />
      <h3 className={styles.subhead}>{frPanel.missions}</h3>
      <MissionChips cpts={cpts} />
    </>
  )
}

/** The missions that a CPTS states actions for, by name. */
function MissionChips({ cpts }: { readonly cpts: Cpts }) {
  const stated = statedMissions(cpts)
  if (stated.length === 0) return <p className={styles.noMissions}>{frPanel.missionsUnknown}</p>
  return (
    <ul className={styles.missions}>
      {stated.map((mission) => (
        <li key={mission}>
          {mission} {frMissions[mission]}
        </li>
      ))}
    </ul>
  )
}
