import type { FactVersion } from '../../domain/edits/fact-version.ts'
import type { Proposal } from '../../domain/edits/proposal.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPropose } from '../../fr/follow-up/propose.ts'
import { mailHref } from '../../ui/words/contact-href.ts'
import { diffWords, fieldLines, inOneLine } from '../edit/value-words.ts'

const words = frPropose.mail

/** Characters of the whole address: Windows hands no more than 2 083 of it to a mail program. */
const LONGEST_MAIL = 2_000

/** A message that is ready, and whether the proposal goes in it as a link, or has to be attached. */
export interface ProposalMail {
  readonly href: string
  readonly carries: 'link' | 'file'
}

interface MailParts {
  /** Null where the proposal is too long for one. */
  readonly link: string | null
  readonly nameOf: (code: UnitCode) => string
}

/**
 * The message to whoever keeps the records.
 *
 * Shape: what is proposed in words, and the link; what does not fit is left out, the words first, as the link holds them too.
 */
export function proposalMail(
  to: string,
  { nom, words: said, source, from }: Proposal,
  versions: readonly FactVersion[],
  { link, nameOf }: MailParts,
): ProposalMail {
  const lines = proposedLines(versions, nameOf)
  const withLink =
    link === null
      ? []
      : [words.body(lines, said, source, from, link), words.body([], '', '', from, link)]
  const withFile = [words.body(lines, said, source, from, null), words.body([], '', '', '', null)]
  const all = [
    ...withLink.map((body) => [body, 'link'] as const),
    ...withFile.map((body) => [body, 'file'] as const),
  ].map(([body, carries]) => ({ href: mailHref(to, words.subject(nom), body), carries }))
  const fits = all.find(({ href }) => href.length <= LONGEST_MAIL)
  return fits ?? { href: mailHref(to, words.subject('CPTS')), carries: 'file' }
}

/** The whole proposal in words, to be handed over in whatever way one likes. */
export function proposalText(
  { words: said, source, from }: Proposal,
  versions: readonly FactVersion[],
  { link, nameOf }: MailParts,
): string {
  return words.body(proposedLines(versions, nameOf), said, source, from, link)
}

function proposedLines(
  versions: readonly FactVersion[],
  nameOf: MailParts['nameOf'],
): readonly string[] {
  return versions.map(({ field, value, base, isNew }) => {
    if (isNew || base === null)
      return words.fact(frEdit.fields[field], inOneLine(fieldLines(field, value)))
    const { after, details } = diffWords({ field, before: base, after: value }, nameOf)
    return words.fact(frEdit.fields[field], [after, ...details].join(', '))
  })
}
