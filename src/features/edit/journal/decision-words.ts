import type { DecisionEntry } from '../../../domain/edits/edit-log.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frProposals } from '../../../fr/follow-up/proposals.ts'
import { mailHref } from '../../../ui/words/contact-href.ts'

/** What was decided of a proposal, in one line: "1 fait accepté, 1 fait refusé". */
export function outcomeWords({ facts, words }: Pick<DecisionEntry, 'facts' | 'words'>): string {
  const taken = facts.filter((fact) => fact.taken).length
  return frProposals.outcome(taken, facts.length - taken, words)
}

/** The message that answers whoever proposed; null where they left no address. @param office who signs, where it has a name. */
export function answerHref(decision: DecisionEntry, office: string | null): string | null {
  const { proposal, facts, words } = decision
  if (proposal.reply === '') return null
  const named = (isTaken: boolean): readonly string[] =>
    facts.filter(({ taken }) => taken === isTaken).map(({ field }) => frEdit.fields[field])
  const letter = frProposals.letter(proposal.nom, named(true), named(false), words, office)
  return mailHref(proposal.reply, frProposals.subject(proposal.nom), letter)
}
