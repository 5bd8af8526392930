import { useId, useRef } from 'react'
import { Link } from 'wouter'
import { regionOf } from '../../../domain/units/regions.ts'
import { frTeam } from '../../../fr/follow-up/team.ts'
import type { TeamState } from '../../../session/team-state.ts'
import controls from '../../../ui/controls.module.css'
import { useRegion } from '../../region-model/region-model.ts'
import { useHref } from '../../region-model/use-href.ts'
import { LotReview } from '../LotReview.tsx'
import styles from './Team.module.css'

const words = frTeam

interface WaitingFactsProps extends Pick<TeamState, 'waiting'> {
  /** Resolves once what was chosen went to the others. */
  readonly onTaken: () => Promise<void>
}

/** What a person has to choose, colleague by colleague. */
export function WaitingFacts({ waiting, onTaken }: WaitingFactsProps) {
  const { region } = useRegion()
  const href = useHref()
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const here = waiting.filter(({ lot }) => lot.region === region)
  const elsewhere = [...new Set(waiting.map(({ lot }) => lot.region))].filter(
    (other) => other !== region,
  )
  const taken = async (): Promise<void> => {
    // What is chosen goes, and the focus with it.
    title.current?.focus()
    await onTaken()
  }
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} ref={title} tabIndex={-1}>
        {words.waitingTitle}
      </h3>
      <p>{here.length === 0 ? words.settled : words.waitingWhy}</p>
      {here.map(({ device, lot, facts }) => (
        <details key={device} className={`${controls.disclosure} ${styles.waiting}`}>
          <summary>{words.waiting(facts, lot.from)}</summary>
          <LotReview lot={lot} onTaken={() => void taken()} onElsewhere={() => {}} />
        </details>
      ))}
      {elsewhere.map((other) => (
        <Link key={other} href={href('/suivi/envoi', { region: other, selection: null })}>
          {words.waitingElsewhere(regionOf(other)?.nom ?? other)}
        </Link>
      ))}
    </section>
  )
}

/** What came by itself since the page was opened. */
export function TakenFacts({ taken }: Pick<TeamState, 'taken'>) {
  const href = useHref()
  const id = useId()
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id}>{words.takenTitle}</h3>
      <ul>
        {taken.map(({ from, facts, region, lot }) => (
          <li key={lot}>
            {words.taken(facts, from)} (
            <Link href={href('/suivi/journal', { region, selection: null })}>
              {words.takenUndo}
            </Link>
            )
          </li>
        ))}
      </ul>
    </section>
  )
}
