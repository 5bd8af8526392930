import { lastLot } from '../../domain/edits/edit-log.ts'
import { frEdit } from '../../fr/edit.ts'
import { undoneWords } from './lot-words.ts'
import styles from './RecordPage.module.css'
import { useKeeping } from './use-keeping.ts'
import { useRecordActions, useRecords } from './use-records.ts'
import { useSay, type SaidWords } from './use-said.ts'

/** What was just done of a record, with the way to take it back. */
export function Said({ said, cpts }: { readonly said: SaidWords; readonly cpts: string }) {
  const { log, all } = useRecords()
  const { undo } = useRecordActions()
  const say = useSay()
  const { keeping, pending } = useKeeping()
  const lot = said.undoable ? lastLot(log, cpts) : null
  return (
    <p className={styles.said} data-pending={pending}>
      {keeping(said.words)}{' '}
      {lot !== null && (
        <button
          type="button"
          onClick={() => {
            say({ words: undoneWords(frEdit.undone, undo(lot), all) })
          }}
        >
          {frEdit.undo}
        </button>
      )}
    </p>
  )
}
