import { useRef, useState } from 'react'
import type { JournalLot } from '../../../domain/edits/journal.ts'
import controls from '../../../ui/controls.module.css'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frJournal } from '../../../fr/follow-up/journal.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useUnread } from '../../region-model/use-region-records.ts'
import { changeTitle, changeWords } from './change-words.ts'
import styles from './Journal.module.css'
import { KeepNote } from '../KeepNote.tsx'
import { decisionIn, lotTitle, undoneTitle, undoneWords, undoTitle } from './lot-words.ts'
import { Decision } from './Proposal.tsx'
import { RecordLink } from '../RecordLink.tsx'
import { useJournal } from './use-journal.ts'
import { useKeeping } from '../use-said.ts'
import { PageLinks } from '../../region-model/PageLinks.tsx'
import { useRecordActions, useRecords } from '../use-records.ts'

/** Up to how many lines of a lot are read without being asked for, and how many are shown; an import has thousands. */
const PLAIN = 4
const SHOWN = 40

/** What was done to the records of a région on this device: imports, merges, publications and edits, each with its taking back. */
export function Journal() {
  const { nom } = useRegion()
  const { list } = useJournal()
  const { keeping } = useKeeping()
  const isUnread = useUnread() !== null
  const [said, setSaid] = useState<string | null>(null)
  const told = useRef<HTMLParagraphElement>(null)
  return (
    <div className={styles.page}>
      <PageLinks />
      <h1>{frJournal.title(nom)}</h1>
      <KeepNote />
      <p className={controls.quiet}>
        {isUnread ? frJournal.unread : list.length === 0 ? frJournal.empty : frJournal.intro}
      </p>
      <p ref={told} tabIndex={-1} role="status" className={styles.said}>
        {said !== null && keeping(said)}
      </p>
      <ol className={styles.lots}>
        {list.map((one) => (
          <Lot
            key={one.lot}
            one={one}
            onSaid={(words) => {
              setSaid(words)
              // The button goes.
              told.current?.focus()
            }}
          />
        ))}
      </ol>
    </div>
  )
}

interface LotProps {
  readonly one: JournalLot
  readonly onSaid: (words: string) => void
}

function Lot({ one, onSaid }: LotProps) {
  const { lots } = useJournal()
  const { all } = useRecords()
  const { undo } = useRecordActions()
  const [open, setOpen] = useState(false)
  const title = lotTitle(one, all, lots)
  const name = one.counting.length > 0 ? undoTitle(one, lots) : null
  const undoState =
    one.counting.length === 0
      ? frJournal.undone
      : one.counting.length < one.entries.length
        ? frJournal.partly
        : null
  const about = [
    frEdit.log.when(one.quand),
    ...(one.author ? [frJournal.by(one.author)] : []),
    ...(one.settled && one.gesture.kind !== 'publication' ? [frJournal.settled] : []),
    ...(undoState === null ? [] : [undoState]),
  ].join(', ')
  const decision = decisionIn(one.entries)
  const changed = one.entries.filter(({ kind }) => kind === 'change').length
  const hasLines = changed > 0 && one.gesture.kind !== 'undo'
  return (
    <li className={styles.lot} data-undone={one.counting.length === 0}>
      <div>
        <p className={styles.title}>{title}</p>
        <p className={controls.quiet}>{about}</p>
        {hasLines &&
          (changed <= PLAIN ? (
            <Lines one={one} />
          ) : (
            <details
              className={controls.disclosure}
              onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
            >
              <summary>{frJournal.details(changed)}</summary>
              {open && <Lines one={one} />}
            </details>
          ))}
        {decision && <Decision decision={decision} />}
      </div>
      {name !== null && (
        <button
          type="button"
          className={controls.secondary}
          aria-label={`${name} (${title})`}
          onClick={() => onSaid(undoneWords(undoneTitle(one, lots), undo(one.lot), all))}
        >
          {name}
        </button>
      )}
    </li>
  )
}

function Lines({ one: { entries, records } }: { readonly one: JournalLot }) {
  const { all } = useRecords()
  const changes = entries.flatMap((entry) => (entry.kind === 'change' ? [entry] : []))
  return (
    <ul className={styles.lines}>
      {changes.slice(0, SHOWN).map(({ id, change }) => (
        <li key={id}>
          {records.length === 1 ? (
            // The line above names the record.
            <RecordLink id={change.cpts}>{changeTitle(change)}</RecordLink>
          ) : (
            <>
              <RecordLink id={change.cpts}>{all.get(change.cpts)?.nom ?? change.cpts}</RecordLink>
              {' · '}
              {changeTitle(change)}
            </>
          )}
          {changeWords(change) && ` · ${changeWords(change)}`}
        </li>
      ))}
      {changes.length > SHOWN && <li>{frJournal.more(changes.length - SHOWN)}</li>}
    </ul>
  )
}
