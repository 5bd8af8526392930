import { useRef, useState } from 'react'
import { Link } from 'wouter'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { frJournal } from '../../fr/follow-up/journal.ts'
import { frProposals } from '../../fr/follow-up/proposals.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { outcomeWords } from '../edit/journal/decision-words.ts'
import { AnswerLink } from '../edit/journal/Proposal.tsx'
import { useKeeping } from '../edit/use-said.ts'
import { useRecordActions } from '../edit/use-records.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { IDLE, type Importing } from '../../session/importing.ts'
import styles from './Import.module.css'

const words = frImportScreen

/** What the import made, and the way to take all of it back at once. */
export function ImportDone({ done }: { readonly done: Extract<Importing, { step: 'done' }> }) {
  const { importing } = useSession()
  const { region } = useRegion()
  const { undo } = useRecordActions()
  const href = useHref()
  const { keeping } = useKeeping()
  const [undone, setUndone] = useState(false)
  const told = useRef<HTMLParagraphElement>(null)
  const { name, created, changed, decision } = done
  const decided = decision && frProposals.done(decision.proposal.nom, outcomeWords(decision))
  return (
    <div className={styles.review}>
      <p ref={told} role="status" data-arrival tabIndex={-1}>
        {keeping(undone ? words.undone : (decided ?? words.done(name, created, changed)))}
      </p>
      <p className={controls.row}>
        {decision && !undone && <AnswerLink decision={decision} />}
        {!undone && region === done.region && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => {
              undo(done.lot)
              setUndone(true)
              // The button goes.
              told.current?.focus()
            }}
          >
            {words.undo}
          </button>
        )}
        <Link href={href('/liste', { selection: null })}>{words.seeList}</Link>
        <Link href={href('/', { selection: null })}>{words.seeMap}</Link>
        {decision && (
          <Link href={href('/suivi/journal', { selection: null })}>{frJournal.open}</Link>
        )}
        {!undone && (
          <Link href={href('/suivi/publication', { selection: null })}>{frPublish.open}</Link>
        )}
        <button
          type="button"
          className={controls.link}
          onClick={() => importing.setState({ now: IDLE })}
        >
          {words.another}
        </button>
      </p>
    </div>
  )
}
