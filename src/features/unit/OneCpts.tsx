import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frCpts } from '../../fr/cpts.ts'
import { Contacts } from '../cpts/Contacts.tsx'
import { Rows } from '../region/CptsList.tsx'
import { MissionChips } from './MissionChips.tsx'
import styles from './UnitCard.module.css'

/** What a caller wants of the one CPTS that covers the place: how far it is, whom to write to, what it does. */
export function OneCpts({ facts }: { readonly facts: CptsFacts }) {
  const { cpts } = facts
  return (
    <>
      <Rows facts={[facts]} />
      <Contacts cpts={cpts} />
      <h3 className={styles.subhead}>{frCpts.missions}</h3>
      <MissionChips cpts={cpts} />
    </>
  )
}
