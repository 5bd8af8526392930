import { useMemo, useRef } from 'react'
import { byId } from '../../domain/edits/dataset-diff.ts'
import { factKey, type FactVersion } from '../../domain/edits/fact-version.ts'
import {
  type ConflictingFact,
  type FreeFact,
  type LotPlan,
  planLot,
  type SkippedFact,
} from '../../domain/edits/open-lot.ts'
import { takeLot } from '../../domain/edits/take-lot.ts'
import type { ReadLot } from '../../data/lot/lot.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import { frProposals } from '../../fr/follow-up/proposals.ts'
import { newId } from '../../session/new-id.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { ConflictChoice } from '../publish/ConflictChoice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useUnread } from '../region-model/use-region-records.ts'
import { byWords } from './by-words.ts'
import conflictStyles from '../publish/Publish.module.css'
import styles from './Exchange.module.css'
import { FreeFacts } from './FreeFacts.tsx'
import { ProposalReview } from './ProposalReview.tsx'
import { Rest } from './Rest.tsx'
import type { TakenLot } from './taken-lot.ts'
import { useDevice } from './use-device.ts'
import { useLotChoices } from './use-lot-choices.ts'

const words = frLots.open

interface LotReviewProps {
  readonly lot: ReadLot
  readonly onTaken: (taken: TakenLot) => void
  /** Opens the same lot in its own région. */
  readonly onElsewhere: (region: string) => void
}

const keyOf = ({ cpts, field }: FactVersion): string => factKey(cpts, field)

/** What someone sent: what it would change here, taken as a whole or fact by fact, and what is to choose. */
export function LotReview({ lot, onTaken, onElsewhere }: LotReviewProps) {
  const { region } = useRegion()
  const device = useDevice()
  const isUnread = useUnread() !== null
  const plan = useMemo(() => planLot(lot.versions, device), [lot, device])
  const nom = regionOf(lot.region)?.nom ?? lot.region
  const when = frEdit.log.when(lot.quand)
  return (
    <>
      <p>
        {lot.proposal ? frProposals.of(lot.proposal.nom, when) : words.of(lot.from, when)}{' '}
        <span className={controls.quiet}>{(lot.proposal ? frProposals : words).claimed}</span>
      </p>
      {lot.damaged > 0 && <Notice tone="alarm">{words.damaged(lot.damaged)}</Notice>}
      {lot.region !== region ? (
        <Notice tone="alarm">
          {words.otherRegion(nom)}{' '}
          <button type="button" className={controls.link} onClick={() => onElsewhere(lot.region)}>
            {words.goThere(nom)}
          </button>
        </Notice>
      ) : isUnread ? (
        <Notice tone="notice">{words.unread}</Notice>
      ) : lot.proposal ? (
        <ProposalReview proposal={lot.proposal} plan={plan} onTaken={onTaken} />
      ) : (
        <PlanOfLot lot={lot} plan={plan} onTaken={onTaken} />
      )}
    </>
  )
}

interface PlanOfLotProps extends Pick<LotReviewProps, 'lot' | 'onTaken'> {
  readonly plan: LotPlan
}

function PlanOfLot({ lot, plan, onTaken }: PlanOfLotProps) {
  const { region } = useRegion()
  const { records, author } = useSession()
  const device = useDevice()
  const button = useRef<HTMLButtonElement>(null)
  const free = plan.facts.filter((fact): fact is FreeFact => fact.kind === 'free')
  const conflicts = plan.facts.filter((fact): fact is ConflictingFact => fact.kind === 'conflict')
  const rest = plan.facts.filter(
    (fact): fact is SkippedFact => fact.kind !== 'free' && fact.kind !== 'conflict',
  )
  const choices = useLotChoices(free, conflicts)
  const { left, choose } = choices
  const isTaken = ({ version }: Pick<FreeFact, 'version'>): boolean => !left.has(keyOf(version))
  const taken = [...free.filter(isTaken), ...conflicts.filter((fact) => choose(fact) !== null)]
  const take = (): void => {
    const note = {
      gesture: { kind: 'lot', from: lot.from },
      author: author.getState().name,
      records: byId(device.records),
    } as const
    const quand = new Date().toISOString()
    const lines = takeLot(plan, { isTaken, choose }, quand, newId, note)
    records.add(region, lines)
    choices.forget()
    const touched = new Set(lines.map(({ change }) => change.cpts))
    const created = lines.filter(({ change }) => change.kind === 'create').length
    onTaken({ lot: lines[0]?.lot ?? '', created, changed: touched.size - created })
  }
  if (free.length + conflicts.length === 0)
    return (
      <>
        <div role="status">
          <Notice tone="quiet" title={words.newsTitle}>
            {words.news}
          </Notice>
        </div>
        <Rest rest={rest} />
      </>
    )
  return (
    <>
      <p role="status">
        {[
          ...(free.length > 0 ? [words.summary.free(free.length)] : []),
          ...(conflicts.length > 0 ? [words.summary.conflict(conflicts.length)] : []),
          ...(rest.length > 0 ? [words.summary.nothing(rest.length)] : []),
        ].join(', ')}
        {'. '}
        {words.nothingYet}{' '}
        <button type="button" className={controls.link} onClick={() => button.current?.focus()}>
          {words.toTake}
        </button>
      </p>
      {choices.restored !== null && (
        <p className={controls.quiet}>{words.restored(frEdit.log.when(choices.restored))}</p>
      )}
      {free.length > 0 && (
        <FreeFacts free={free} created={plan.created} left={left} onLeave={choices.leave} />
      )}
      {conflicts.length > 0 && (
        <section className={styles.section} aria-labelledby="lot-a-choisir">
          <h4 id="lot-a-choisir">{words.conflictTitle}</h4>
          <p>{words.conflictIntro(conflicts.length)}</p>
          {conflicts.length > 1 && (
            <p className={controls.row}>
              <button
                type="button"
                className={controls.secondary}
                onClick={() => choices.settle(conflicts, 'mine')}
              >
                {words.allMine}
              </button>
              <button
                type="button"
                className={controls.secondary}
                onClick={() => choices.settle(conflicts, 'theirs')}
              >
                {words.allTheirs}
              </button>
            </p>
          )}
          <ul className={conflictStyles.conflicts}>
            {conflicts.map((fact) => {
              const { version, conflict } = fact
              return (
                <li key={keyOf(version)}>
                  <ConflictChoice
                    conflict={conflict}
                    chosen={choose(fact)}
                    onChoose={(side) => choices.settle([fact], side)}
                    theirs={{ name: frLots.name, note: byWords(version) }}
                  />
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <Rest rest={rest} />
      <p>
        <button
          ref={button}
          type="button"
          className={controls.primary}
          disabled={taken.length === 0}
          onClick={take}
        >
          {words.take(taken.length)}
        </button>
      </p>
    </>
  )
}
