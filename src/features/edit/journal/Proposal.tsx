import { useQuery } from '@tanstack/react-query'
import Mail from 'lucide-react/icons/mail'
import { officeQuery } from '../../../data/office.ts'
import type { DecisionEntry } from '../../../domain/edits/edit-log.ts'
import type { Proposal } from '../../../domain/edits/proposal.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frProposals } from '../../../fr/follow-up/proposals.ts'
import controls from '../../../ui/controls.module.css'
import { fieldLines, inOneLine } from '../value-words.ts'
import { answerHref } from './decision-words.ts'
import styles from './Proposal.module.css'

const words = frProposals
const SAID = ['words', 'source', 'from', 'reply'] as const

/** What someone wrote beside the facts that they propose: their words, as they wrote them. */
export function ProposalWords({ proposal }: { readonly proposal: Proposal }) {
  const said = SAID.filter((key) => proposal[key] !== '')
  if (said.length === 0) return null
  const isPersonal = proposal.from !== '' || proposal.reply !== ''
  return (
    <>
      <dl className={styles.said}>
        {said.map((key) => (
          <div key={key}>
            <dt>{words.said[key]}</dt>
            <dd>
              <q>{proposal[key]}</q>
            </dd>
          </div>
        ))}
      </dl>
      {isPersonal && <p className={controls.quiet}>{words.privacy}</p>}
    </>
  )
}

/** The way to write back what was decided, where an address was left for it. */
export function AnswerLink({ decision }: { readonly decision: DecisionEntry }) {
  const { data: office } = useQuery(officeQuery)
  const href = answerHref(decision, office?.organisme?.nom ?? null)
  if (href === null) return null
  return (
    <a className={`${controls.secondary} ${styles.answer}`} href={href} title={words.answerHint}>
      <Mail aria-hidden size={16} /> {words.answer}
    </a>
  )
}

/** A decision in the journal: what was refused, which no change tells, and who proposed it. */
export function Decision({ decision }: { readonly decision: DecisionEntry }) {
  const refused = decision.facts.filter(({ taken }) => !taken)
  return (
    <>
      {refused.length > 0 && (
        <ul className={styles.refused}>
          {refused.map(({ field, value }) => (
            <li key={field}>
              {words.refusedFact(frEdit.fields[field], inOneLine(fieldLines(field, value)))}
            </li>
          ))}
        </ul>
      )}
      <ProposalWords proposal={decision.proposal} />
      <AnswerLink decision={decision} />
    </>
  )
}
