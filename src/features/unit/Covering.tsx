import { useState } from 'react'
import { placeOfUnit } from '../../domain/atlas/office.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import { CONTACT_WAYS } from '../../domain/cpts/contact-value.ts'
import { type Cpts, unitsInPart } from '../../domain/cpts/cpts.ts'
import { shortName } from '../../domain/names/tidy-name.ts'
import type { Unit } from '../../domain/units/unit.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { frUnit } from '../../fr/cpts/unit.ts'
import { Contacts } from '../cpts/Contacts.tsx'
import { OfficeLetter } from '../cpts/OfficeLetter.tsx'
import { ReadyLetter } from '../cpts/ReadyLetter.tsx'
import { WhatItDoes } from '../cpts/WhatItDoes.tsx'
import { Whom } from '../cpts/Whom.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Rows } from '../region/CptsList.tsx'
import { communeInFull } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { Comparison } from './Comparison.tsx'
import { Joining } from './Joining.tsx'
import { NoCpts } from './NoCpts.tsx'
import type { OwnProfession } from './own-profession.ts'
import { SideBySide } from './SideBySide.tsx'
import styles from './UnitCard.module.css'

const ProfessionChoice = lazyPart(
  async () => (await import('./ProfessionChoice.tsx')).ProfessionChoice,
  // What stands under it stays where it is.
  () => <div className={styles.asked} />,
)

/** The answer for a place: its CPTS, what differs between several, or what to do without any. */
export function Covering({ unit }: { readonly unit: Unit }) {
  const { atlas, file } = useRegion()
  const commune = communeInFull(file, unit)
  const factsOf = (ids: readonly string[] = []) => ids.flatMap((id) => atlas.facts.get(id) ?? [])
  const covering = factsOf(atlas.membership.get(unit.code))
  const suggested = factsOf(mayConcern(atlas, unit.code))
  const [only] = covering
  const [profession, setProfession] = useState<OwnProfession | null>(null)
  const named = profession?.said ?? null
  const choice = (
    <ProfessionChoice profession={profession} commune={unit.nom} onChoose={setProfession} />
  )
  const joining = <Joining cptsList={covering.map(({ cpts }) => cpts)} profession={profession} />
  const isInPart = (cpts: Cpts): boolean => unitsInPart(cpts).has(unit.code)
  const partly = covering.map(({ cpts }) => cpts).filter(isInPart)
  const inPart = partly.map(({ nom }) => shortName(nom))
  const allInPart = inPart.length > 0 && inPart.length === covering.length
  const canAsk = covering.some(({ cpts }) => CONTACT_WAYS.some((way) => cpts.contacts[way]))
  const canWrite = covering.some(({ cpts }) => cpts.contacts.email)
  const messageTo = (cpts: Cpts) => ({
    body: frJoin.body(named, commune, isInPart(cpts)),
    profession: named,
  })
  const place = placeOfUnit(unit.code)
  const toOffice = frJoin.toOffice(
    covering.map(({ cpts }) => cpts.nom),
    named,
    commune,
    allInPart,
  )
  return (
    <section className={styles.section}>
      {covering.length === 1 && only && (
        <>
          <h2>{allInPart ? frUnit.onePart : frUnit.one}</h2>
          <Rows facts={[only]} />
          {allInPart && only.cpts.note && <p>{only.cpts.note}</p>}
          {allInPart && <p className={styles.quiet}>{frUnit.elsewhere(canAsk)}</p>}
          {choice}
          <Contacts cpts={only.cpts} writer={{ profession: named, commune, isInPart: allInPart }} />
          {joining}
          <WhatItDoes cpts={only.cpts} />
        </>
      )}
      {covering.length > 1 && (
        <>
          <h2>{frUnit.several(covering.length)}</h2>
          {choice}
          {!canAsk && <OfficeLetter place={place} text={toOffice} />}
          {canAsk && !canWrite && (
            <ReadyLetter
              text={frJoin.body(named, commune, allInPart)}
              subject={frJoin.subjectToOffice}
              hint={frJoin.toItsSite}
            />
          )}
          {/* Before what is said of them: on a phone the ways to write are seen at once. */}
          <SideBySide facts={covering} messageTo={messageTo} areSecond={!canWrite} />
          <p className={styles.quiet}>
            {inPart.length === 0 && frUnit.severalDetail(canAsk)}
            {allInPart && frUnit.eachInPart(canAsk)}
            {inPart.length > 0 && !allInPart && frUnit.inPart(inPart, canAsk)}
          </p>
          {partly.map(
            ({ id, nom, note }) => note && <p key={id}>{frJoin.ofCpts(shortName(nom), note)}</p>,
          )}
          {!canAsk && (
            <>
              <h2>{frUnit.whomTitle}</h2>
              <Whom place={place} letter={toOffice} />
            </>
          )}
          {joining}
          <Comparison facts={covering} />
        </>
      )}
      {covering.length === 0 && (
        <NoCpts unit={unit} suggested={suggested} choice={choice} profession={named} />
      )}
      {covering.length > 0 && suggested.length > 0 && (
        <>
          <p className={styles.quiet}>{frUnit.suggested}</p>
          <Rows facts={suggested} />
        </>
      )}
    </section>
  )
}
