import { type ElementType } from 'react'
import { Link } from 'wouter'
import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import { type Cpts, unitsInPart } from '../../domain/cpts/cpts.ts'
import { otherNames } from '../../domain/names/tidy-name.ts'
import { regionOf } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { Notice } from '../../ui/Notice.tsx'
import { WhenShown } from '../indicators/WhenShown.tsx'
import { BackToList } from './BackToList.tsx'
import { communeInFull, departementName } from '../region-model/facet-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { Communes } from './Communes.tsx'
import { Contacts } from './Contacts.tsx'
import styles from './CptsPanel.module.css'
import { Members } from './Members.tsx'
import { missingWords } from './missing-words.ts'
import { Missions } from './Missions.tsx'
import { Overlaps } from './Overlaps.tsx'
import { Perinatalite } from './Perinatalite.tsx'
import { Population } from './Population.tsx'
import { Sources } from './Sources.tsx'
import { StageLine } from './StageLine.tsx'
import { WhatItDoes } from './WhatItDoes.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

// Below what most come for.
const Funding = lazyPart(async () => (await import('./Funding.tsx')).Funding)
const CptsIndicator = lazyPart(
  async () => (await import('../indicators/CptsIndicator.tsx')).CptsIndicator,
)

interface CptsPanelProps {
  readonly id: string
  /** The commune that one comes from; null for none. */
  readonly from: UnitCode | null
  /** What one can leave with, shown under the name. */
  readonly TakeAway: ElementType<{ readonly facts: CptsFacts }>
}

/** All that is known of one CPTS, from what a caller wants first to what an auditor wants last. */
export function CptsPanel({ id, from, TakeAway }: CptsPanelProps) {
  const facts = useRegion().atlas.facts.get(id)
  return (
    <article className={styles.panel}>
      <BackToList />
      {facts ? (
        <Sections facts={facts} from={from} TakeAway={TakeAway} />
      ) : (
        <Notice tone="notice">{frPanel.unknownCpts}</Notice>
      )}
    </article>
  )
}

interface SectionsProps extends Omit<CptsPanelProps, 'id'> {
  readonly facts: CptsFacts
}

function Sections({ facts, from, TakeAway }: SectionsProps) {
  const { cpts } = facts
  const { atlas, file, region, isSingle, homeOf } = useRegion()
  const isTheirs = from !== null && isOrMayBeOf(atlas, cpts, from)
  const unit = isTheirs ? atlas.known.get(from) : undefined
  const { today } = useSession()
  const home = homeOf(cpts.id)
  const href = useHref()
  return (
    <>
      <Identity facts={facts} />
      {isSingle && home !== region && (
        <p className={styles.quiet}>{frPanel.keptElsewhere(regionOf(home)?.nom ?? home)}</p>
      )}
      <Contacts
        cpts={cpts}
        place={
          unit && {
            commune: communeInFull(file, unit),
            isInPart: unitsInPart(cpts).has(unit.code),
          }
        }
      />
      <WhatItDoes cpts={cpts} />
      <About cpts={cpts} />
      <TakeAway facts={facts} />
      <StageLine cpts={cpts} today={today} />
      <Population facts={facts} />
      {facts.territory.size > 0 && (
        <WhenShown>{(shown) => <CptsIndicator {...shown} facts={facts} />}</WhenShown>
      )}
      <Doubts doubts={cpts.doutes} />
      <Communes facts={facts} />
      <Overlaps facts={facts} />
      <Members cpts={cpts} />
      <Missions cpts={cpts} />
      <Perinatalite cpts={cpts} />
      <Funding facts={facts} />
      <Missing facts={facts} />
      <Sources cpts={cpts} />
      <p>
        <Link href={href('/proposer', { region: home })}>{frPanel.propose}</Link>
      </p>
    </>
  )
}

/** Someone who looked at a commune, and then at a CPTS that lies elsewhere, does not write to it from there. */
function isOrMayBeOf(atlas: Atlas, { id }: Cpts, code: UnitCode): boolean {
  return (atlas.membership.get(code)?.includes(id) ?? false) || mayConcern(atlas, code).includes(id)
}

function Identity({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const { file } = useRegion()
  const places = cpts.departements.map((code) => departementName(file, code)).join(', ')
  return (
    <header>
      <h1>{cpts.nom}</h1>
      <p className={styles.quiet}>
        {[places, frCpts.perimetre[cpts.perimetre.etat]].filter(Boolean).join(' · ')}
      </p>
    </header>
  )
}

/** Its other names and what is noted of it: read by few, so after what everyone came for. */
function About({ cpts: { nom, alias, note } }: { readonly cpts: Cpts }) {
  const others = otherNames(nom, alias)
  if (others.length === 0 && !note) return null
  return (
    <div>
      {others.length > 0 && <p className={styles.quiet}>{frPanel.aka(others.join(', '))}</p>}
      {note && <p className={styles.note}>{note}</p>}
    </div>
  )
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null
  return (
    <Notice tone="quiet" title={frPanel.doubts}>
      <ul className={styles.doubts}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </Notice>
  )
}

function Missing({ facts: { cpts } }: { readonly facts: CptsFacts }) {
  const missing = missingWords(cpts)
  return (
    <section>
      <h2>{frPanel.missing}</h2>
      <p>{missing.length === 0 ? frPanel.missingNone : `${missing.join(', ')}.`}</p>
    </section>
  )
}
