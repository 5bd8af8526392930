import { useEffect, useRef } from 'react'
import { lastLot } from '../../domain/edits/edit-log.ts'
import { undoneTitle, undoneWords, undoTitle } from './journal/lot-words.ts'
import { useJournal } from './journal/use-journal.ts'
import styles from './RecordPage.module.css'
import { type SaidWords, useKeeping, useSay } from './use-said.ts'
import { useRecordActions, useRecords } from './use-records.ts'

/** What was just done of a record, with the way to take it back. */
export function Said({ said, cpts }: { readonly said: SaidWords; readonly cpts: string }) {
  const { log, all } = useRecords()
  const { undo } = useRecordActions()
  const say = useSay()
  const { keeping, pending } = useKeeping()
  const { lots } = useJournal()
  // Named after what it takes back, whatever was said: a second fact, or another tab, may have come after.
  const one = lots.get((said.undoable && lastLot(log, cpts)) || '')
  const name = one ? undoTitle(one, lots) : null
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said.undone && document.activeElement === document.body) told.current?.focus()
  }, [said])
  return (
    <p ref={told} tabIndex={-1} className={styles.said} data-pending={pending}>
      {keeping(said.words)}{' '}
      {one && name !== null && (
        <button
          type="button"
          onClick={() => {
            say({ words: undoneWords(undoneTitle(one, lots), undo(one.lot), all), undone: true })
            told.current?.focus()
          }}
        >
          {name}
        </button>
      )}
    </p>
  )
}
