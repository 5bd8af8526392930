import { type ReactNode, useMemo } from 'react'
import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { CONTACT_WAYS } from '../../domain/cpts/contact-value.ts'
import { placeOfUnit } from '../../domain/atlas/office.ts'
import { comparableFigures } from '../../domain/atlas/official-figures.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import type { Unit } from '../../domain/units/unit.ts'
import { nearest } from '../../geometry/nearest.ts'
import { formatDistance } from '../../fr/words/format.ts'
import { frJoin } from '../../fr/cpts/join.ts'
import { frRegion } from '../../fr/cpts/region.ts'
import { frNoneKnown } from '../../fr/cpts/none-known.ts'
import { frUnit } from '../../fr/cpts/unit.ts'
import { Notice } from '../../ui/Notice.tsx'
import { OfficeLetter } from '../cpts/OfficeLetter.tsx'
import { ReadyLetter } from '../cpts/ReadyLetter.tsx'
import { Whom } from '../cpts/Whom.tsx'
import { Rows } from '../region/CptsList.tsx'
import { communeInFull } from '../region-model/facet-words.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import { nearCpts, type NearCpts } from './near-cpts.ts'
import styles from './UnitCard.module.css'

interface NoCptsProps {
  readonly unit: Unit
  /** CPTS of unpublished perimeter that may well cover the place. */
  readonly suggested: readonly CptsFacts[]
  /** One's profession, and what asks for it: for the letter to the office. */
  readonly profession: string | null
  readonly choice: ReactNode
}

/** No known CPTS covers the place: which ones are near, how much is unknown, whom to ask, how one is created. */
export function NoCpts({ unit, suggested, profession, choice }: NoCptsProps) {
  const { atlas, file, homeOf, recordsTroubles, isBuilt } = useDrawnRegion()
  const commune = communeInFull(file, unit)
  const region = regionOfUnit(unit.code)
  const isUnread = recordsTroubles.some((one) => one.region === region?.code)
  // Where nothing is known, a place without CPTS would be false news.
  const isSilent = isBuilt && ![...atlas.facts.keys()].some((id) => homeOf(id) === region?.code)
  const official = comparableFigures(atlas.dataset).cpts
  const near = useNearest(unit)
  const href = useHref()
  const place = placeOfUnit(unit.code)
  const names = suggested.map(({ cpts }) => cpts.nom)
  const letter =
    names.length > 0
      ? frJoin.toOfficeIfTheirs(names, profession, commune)
      : frJoin.toOffice([], profession, commune)
  // Of those that lie near, the first at most: what is known of them is less.
  const closest = near.filter(({ isMaybe }) => isMaybe).slice(0, 1)
  const asked = suggested.length > 0 ? suggested : closest.map(({ facts }) => facts)
  const writable = asked.flatMap(({ cpts: { id, nom, contacts } }) =>
    contacts.email ? { id, nom, email: contacts.email.valeur } : [],
  )
  const canAsk = suggested.some(({ cpts }) => CONTACT_WAYS.some((way) => cpts.contacts[way]))
  const inRegion = region ? { region: region.code } : {}
  return (
    <>
      {suggested.length > 0 ? (
        <>
          <Notice tone="quiet" title={frUnit.maybe(unit.nom, names)}>
            <p>{frUnit.maybeDetail(suggested.length, canAsk)}</p>
          </Notice>
          <Rows facts={suggested} />
        </>
      ) : isSilent ? (
        <Notice tone="quiet" title={frUnit.silent(unit.nom)}>
          <p>{isUnread ? frUnit.silentUnread : frNoneKnown.title(region?.nom ?? '')}</p>
        </Notice>
      ) : (
        <Notice tone="quiet" title={frUnit.none(unit.nom)}>
          <p>{frUnit.noneDetail}</p>
          <p>{frRegion.known(atlas.facts.size, official?.valeur ?? null)}.</p>
        </Notice>
      )}
      {near.length > 0 && (
        <>
          <h2>{frUnit.nearest}</h2>
          {near.map(({ facts, km, isMaybe }) => (
            <div key={facts.cpts.id}>
              <p className={styles.quiet}>
                {(isMaybe ? frUnit.awayInPart : frUnit.away)(formatDistance(km))}
              </p>
              <Rows facts={[facts]} />
            </div>
          ))}
        </>
      )}
      <h2>{frUnit.whomTitle}</h2>
      {choice}
      {writable.map((to) => (
        <ReadyLetter
          key={to.id}
          to={to}
          text={frJoin.bodyIfYours(profession, commune)}
          subject={frJoin.subjectToOffice}
        />
      ))}
      {writable.length === 0 && <OfficeLetter place={place} text={letter} />}
      <Whom place={place} letter={letter} />
      <p>
        {frUnit.known} <Link href={href('/proposer', inRegion)}>{frUnit.propose}</Link>
      </p>
      <p>
        <Link href={withParam(href('/creer'), 'depuis', unit.code)}>{frUnit.createHere}</Link>
      </p>
    </>
  )
}

/** The CPTS drawn near the middle of the commune. */
function useNearest(unit: Unit): readonly NearCpts[] {
  const { atlas, shapes, outlines } = useDrawnRegion()
  return useMemo(() => {
    const place = shapes?.unitNames.features.find(({ properties }) => properties.code === unit.code)
    if (!place || !outlines) return []
    const drawn = [...outlines].map(([id, { shape }]) => [id, shape] as const)
    return nearCpts(nearest(place.geometry.coordinates, drawn, drawn.length), atlas.facts)
  }, [atlas, shapes, outlines, unit])
}
