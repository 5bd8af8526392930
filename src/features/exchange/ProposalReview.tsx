import { type ReactNode, useId } from 'react'
import { byId } from '../../domain/edits/dataset-diff.ts'
import {
  decideProposal,
  decisionOn,
  openFacts,
  type OpenFact,
} from '../../domain/edits/decide-proposal.ts'
import { countingIds } from '../../domain/edits/edit-log.ts'
import type { LotPlan, SkippedFact } from '../../domain/edits/open-lot.ts'
import type { Proposal } from '../../domain/edits/proposal.ts'
import { sameValue } from '../../domain/cpts/same-value.ts'
import type { RecordField } from '../../domain/edits/record-field.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frLots } from '../../fr/follow-up/lots.ts'
import { frProposals } from '../../fr/follow-up/proposals.ts'
import { newId } from '../../session/new-id.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { Duplicates } from '../edit/Duplicates.tsx'
import { useForm } from '../edit/form/use-form.ts'
import { outcomeWords } from '../edit/journal/decision-words.ts'
import { ProposalWords } from '../edit/journal/Proposal.tsx'
import { RecordLink } from '../edit/RecordLink.tsx'
import { fieldLines, inOneLine } from '../edit/value-words.ts'
import { FieldChange } from '../publish/FieldChange.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { Rest } from './Rest.tsx'
import styles from './Proposal.module.css'
import type { TakenLot } from './taken-lot.ts'
import { useDevice } from './use-device.ts'

const words = frProposals
/** What is said in free words is decided like a fact. */
const WORDS = 'words'
type Item = RecordField | typeof WORDS
/** What was answered so far, which waits as what is typed in a form does. */
const UNANSWERED: { readonly answers: Readonly<Partial<Record<Item, boolean>>> } = { answers: {} }
const now = (): string => new Date().toISOString()

interface ProposalReviewProps {
  readonly proposal: Proposal
  readonly plan: LotPlan
  readonly onTaken: (taken: TakenLot) => void
}

/** What someone proposes, beside what the record says: each fact accepted or refused, none of it ticked in advance. */
export function ProposalReview({ proposal, plan, onTaken }: ProposalReviewProps) {
  const { region } = useRegion()
  const { records, author } = useSession()
  const device = useDevice()
  const form = useForm(`proposition-recue/${proposal.id}`, UNANSWERED)
  const { answers } = form.typed ?? UNANSWERED
  const open = openFacts(plan)
  const rest = plan.facts.filter((fact): fact is SkippedFact => !open.some((one) => one === fact))
  const isNew = plan.created.length > 0
  // A record is written with its name and its départements, or not at all.
  const own = open.filter(({ version }) => !isNew || version.field !== 'departements')
  const items: readonly Item[] = [
    ...own.map(({ version }) => version.field),
    ...(proposal.words === '' ? [] : ([WORDS] as const)),
  ]
  const left = items.filter((item) => answers[item] === undefined).length
  const isTaken = ({ version }: OpenFact): boolean =>
    isNew && (version.field === 'departements' || answers.nom !== true)
      ? answers.nom === true
      : answers[version.field] === true
  const answer = (item: Item, accepts: boolean): void =>
    form.change((now) => ({ answers: { ...now.answers, [item]: accepts } }))
  const answerAll = (accepts: boolean): void =>
    form.change({ answers: Object.fromEntries(items.map((item) => [item, accepts])) })
  const decide = (): void => {
    const note = { author: author.getState().name, records: byId(device.records) }
    const heeded = proposal.words === '' ? null : answers[WORDS] === true
    const lines = decideProposal(proposal, plan, { isTaken, words: heeded }, now(), newId, note)
    records.add(region, lines)
    form.close()
    const [decision] = lines
    const created = open.some(isTaken) && isNew ? 1 : 0
    const changed = open.some(isTaken) && !isNew ? 1 : 0
    onTaken({ lot: decision.lot, created, changed, decision })
  }
  return (
    <>
      <Before proposal={proposal} />
      <ProposalWords proposal={proposal} />
      {isNew ? (
        <Duplicates nom={proposal.nom} />
      ) : (
        device.records.cpts.some(({ id }) => id === proposal.cpts) && (
          <p>
            <RecordLink id={proposal.cpts}>{words.seeRecord}</RecordLink>
          </p>
        )
      )}
      {items.length === 0 ? (
        <div role="status">
          <Notice tone="quiet" title={frLots.open.newsTitle}>
            {frLots.open.news}
          </Notice>
        </div>
      ) : (
        <section className={styles.section} aria-labelledby="proposition-decider">
          <h4 id="proposition-decider">{words.decideTitle}</h4>
          {items.length > 1 && (
            <p className={controls.row}>
              <button type="button" className={controls.link} onClick={() => answerAll(true)}>
                {words.acceptAll}
              </button>
              <button type="button" className={controls.link} onClick={() => answerAll(false)}>
                {words.refuseAll}
              </button>
            </p>
          )}
          {form.restored !== null && (
            <p className={controls.quiet}>{frLots.open.restored(frEdit.log.when(form.restored))}</p>
          )}
          {own.map((fact) => (
            <Decide
              key={fact.version.field}
              title={
                isNew && fact.version.field === 'nom'
                  ? words.newRecord(proposal.nom)
                  : frEdit.fields[fact.version.field]
              }
              answer={answers[fact.version.field]}
              onAnswer={(accepts) => answer(fact.version.field, accepts)}
            >
              {isNew && fact.version.field === 'nom' ? (
                <small>{words.withRecord}</small>
              ) : (
                <Sides fact={fact} isNew={isNew} />
              )}
            </Decide>
          ))}
          {proposal.words !== '' && (
            <Decide
              title={words.said.words}
              accept={words.heed}
              refuse={words.ignore}
              answer={answers[WORDS]}
              onAnswer={(accepts) => answer(WORDS, accepts)}
            />
          )}
          <p role="status">{words.left(left)}</p>
          <button type="button" className={controls.primary} disabled={left > 0} onClick={decide}>
            {words.decide}
          </button>
        </section>
      )}
      <Rest rest={rest} />
    </>
  )
}

/** That the same proposal was decided here already, and how. */
function Before({ proposal }: Pick<ProposalReviewProps, 'proposal'>) {
  const { closed, log } = useDevice()
  const all = [...closed, ...log]
  const before = decisionOn(proposal, all, countingIds(all))
  if (!before) return null
  return <Notice tone="notice">{words.before(outcomeWords(before))}</Notice>
}

/** What the record says and what is proposed, and what the person had before them where that was something else. */
function Sides({ fact, isNew }: { readonly fact: OpenFact; readonly isNew: boolean }) {
  const { field, value, base } = fact.version
  const mine = fact.kind === 'free' ? fact.mine : fact.conflict.mine
  const after = fact.kind === 'free' ? fact.value : value
  const seen = base === null || isNew || sameValue(base, mine) ? null : base
  return (
    <>
      <FieldChange diff={{ field, before: mine, after }} />
      {seen !== null && <small>{words.seen(inOneLine(fieldLines(field, seen)))}</small>}
    </>
  )
}

interface DecideProps {
  readonly title: string
  readonly accept?: string
  readonly refuse?: string
  readonly answer: boolean | undefined
  readonly onAnswer: (accepts: boolean) => void
  readonly children?: ReactNode
}

function Decide({
  title,
  accept = words.accept,
  refuse = words.refuse,
  answer,
  onAnswer,
  children,
}: DecideProps) {
  const name = useId()
  const sides = [
    [true, accept],
    [false, refuse],
  ] as const
  return (
    <fieldset className={styles.item} data-answer={answer}>
      <legend>{title}</legend>
      {children !== undefined && <div className={styles.change}>{children}</div>}
      <div className={styles.sides}>
        {sides.map(([accepts, label]) => (
          <label key={label}>
            <input
              type="radio"
              name={name}
              checked={answer === accepts}
              onChange={() => onAnswer(accepts)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
