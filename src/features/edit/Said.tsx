import { useStore } from 'zustand'
import { lastLot } from '../../domain/undo.ts'
import type { EditState } from '../../storage/edit-keeper.ts'
import { fr } from '../../ui/fr.ts'
import { useSession } from '../shared/session.ts'
import styles from './RecordPage.module.css'
import { useRecordActions, useRecords } from './use-records.ts'
import { useSay, type SaidWords } from './use-said.ts'

/** What was just done of a record, with the way to take it back. */
export function Said({ said, cpts }: { readonly said: SaidWords; readonly cpts: string }) {
  const { log } = useRecords()
  const { undo } = useRecordActions()
  const say = useSay()
  const kept = useStore(useSession().records.state, (state) => state.kept)
  const lot = said.undoable ? lastLot(log, cpts) : null
  return (
    <p className={styles.said}>
      {standing(said, kept)}{' '}
      {lot !== null && (
        <button
          type="button"
          onClick={() => {
            undo(lot)
            say({ words: fr.edit.undone, undoable: false })
          }}
        >
          {fr.edit.undo}
        </button>
      )}
    </p>
  )
}

/** Nothing is said to be kept before the device holds it. */
function standing({ words }: SaidWords, kept: EditState | null): string {
  if (!kept || kept.pending.length === 0) return words
  return typeof kept.status === 'object' ? fr.edit.counted : fr.edit.saving
}
