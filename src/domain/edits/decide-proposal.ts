import type { DecisionEntry, LogEntry, LotNote } from './edit-log.ts'
import type { ConflictingFact, FreeFact, LotPlan } from './open-lot.ts'
import type { DecidedFact, Proposal } from './proposal.ts'
import { takeLot } from './take-lot.ts'

/** A fact of a proposal that is to be decided. */
export type OpenFact = FreeFact | ConflictingFact

/** What is decided of a proposal. */
export interface ProposalAnswers {
  readonly isTaken: (fact: OpenFact) => boolean
  /** Whether its words are heeded; null where it has none. */
  readonly words: boolean | null
}

/** The facts of a proposal that are to be decided. */
export function openFacts({ facts }: LotPlan): readonly OpenFact[] {
  return facts.filter((fact): fact is OpenFact => fact.kind === 'free' || fact.kind === 'conflict')
}

/**
 * The lines that decide a proposal, as one gesture: what was decided first, then what it changes.
 *
 * Shape: a fact that is taken is what was proposed, whatever the record says meanwhile; one that is refused changes nothing.
 */
export function decideProposal(
  proposal: Proposal,
  plan: LotPlan,
  { isTaken, words }: ProposalAnswers,
  quand: string,
  newId: () => string,
  note: Omit<LotNote, 'gesture'>,
): readonly [DecisionEntry, ...LogEntry[]] {
  const gesture = { kind: 'proposal' } as const
  const changes = takeLot(
    plan,
    { isTaken, choose: (fact) => (isTaken(fact) ? 'theirs' : null) },
    quand,
    newId,
    { ...note, gesture },
  )
  const facts = openFacts(plan).map((fact) => {
    const { field, value } = fact.version
    return { field, value, taken: isTaken(fact) } as DecidedFact
  })
  const by = note.author === '' ? {} : { author: note.author }
  const made = { id: newId(), lot: changes[0]?.lot ?? newId(), gesture, ...by }
  return [{ kind: 'decision', ...made, quand, proposal, facts, words }, ...changes]
}

/** What was decided of a proposal, as far as that counts; null where it was not opened here before, or was taken back. */
export function decisionOn(
  { id }: Pick<Proposal, 'id'>,
  all: readonly LogEntry[],
  counting: ReadonlySet<string>,
): DecisionEntry | null {
  const found = all.findLast(
    (entry) => entry.kind === 'decision' && entry.proposal.id === id && counting.has(entry.id),
  )
  return found?.kind === 'decision' ? found : null
}
