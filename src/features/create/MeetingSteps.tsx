import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { missionDeadlines } from '../../domain/contract/mission-calendar.ts'
import { isPartialDate } from '../../domain/cpts/partial-date.ts'
import {
  DEVICES,
  INSTITUTIONS,
  type NoteKey,
  type Partner,
  TICKED,
} from '../../domain/sketch/founding-notes.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { frMissions } from '../../fr/cpts/cpts.ts'
import { CheckField } from '../../ui/Field.tsx'
import { Explained } from '../../ui/Term.tsx'
import { FundingYear } from '../funding/FundingYear.tsx'
import { SKETCH, SUBJECT } from '../funding/use-subject.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import styles from './CreatePage.module.css'
import { Step } from './Step.tsx'
import type { FoundingModel } from './use-founding.ts'

interface ModelProps {
  readonly model: FoundingModel
}

/** What the territory may bring, and the way to play with it. */
export function MoneyStep({ model }: ModelProps) {
  const { habitants } = model.founding
  const href = useHref()
  return (
    <Step step="financement" model={model}>
      {habitants === null ? <p>{frCreate.money.unknown}</p> : <FundingYear habitants={habitants} />}
      <p>
        <Explained text={frCreate.money.help} />
      </p>
      <p>
        <Link href={withParam(href('/financement'), SUBJECT, SKETCH)}>{frCreate.money.play}</Link>
      </p>
    </Step>
  )
}

/** Whom to meet: who goes along with a project, the CPTS around it, what exists. */
export function PartnersStep({ model }: ModelProps) {
  const { notes, tick, facts, touching, nameOf } = model
  const href = useHref()
  const met = (key: NoteKey, label: string, beside: ReactNode = null) => (
    <div key={key} className={styles.met}>
      <CheckField
        label={label}
        checked={notes.get(key) === TICKED}
        onChange={(ticked) => tick(key, ticked)}
      />
      {beside}
    </div>
  )
  const partner = (each: Partner) => met(`vu/${each}`, frCreate.partners[each])
  const cpts = (id: string, label: string) =>
    met(
      `vu/${id}`,
      label,
      <Link
        href={href('/', { selection: { kind: 'cpts', id } })}
        aria-label={frCreate.sheetOf(nameOf(id))}
      >
        {frCreate.sheet}
      </Link>,
    )
  return (
    <Step step="partenaires" model={model}>
      <p>
        <Explained text={frCreate.partnersIntro} />
      </p>
      <div className={styles.ticks}>
        {INSTITUTIONS.map(partner)}
        {facts.overlaps.map(({ autre, codes }) =>
          cpts(autre, frCreate.sharing(nameOf(autre), codes.length)),
        )}
        {touching.map((id) => cpts(id, frCreate.touching(nameOf(id))))}
        {DEVICES.map(partner)}
      </div>
      {facts.overlaps.length > 0 && <p className={styles.quiet}>{frCreate.overlapTone}</p>}
    </Step>
  )
}

/** The contract, and what its day of signature would start. */
export function ContractStep({ model }: ModelProps) {
  const { today } = useSession()
  const day = model.notes.get('date/contrat') ?? ''
  const words = frCreate.contract
  return (
    <Step step="contrat" model={model}>
      <p>{words.intro}</p>
      {isPartialDate(day) ? (
        <>
          <p>{words.from(day)}</p>
          <ul className={styles.dates}>
            {missionDeadlines(day, today).map(
              ({ mission, premieresActions, deploiementComplet }) => (
                <li key={mission}>
                  {words.deadline(
                    frMissions[mission],
                    premieresActions.auPlusTot,
                    deploiementComplet.auPlusTot,
                  )}
                </li>
              ),
            )}
          </ul>
        </>
      ) : (
        <p className={styles.quiet}>{words.noDate}</p>
      )}
      <p className={styles.quiet}>{words.source}</p>
    </Step>
  )
}
