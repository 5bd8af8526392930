import { useStore } from 'zustand'
import { frDevice } from '../../../fr/app/device.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import styles from './SketchHead.module.css'

/** Whether the sketch is kept on this device; where it is not, why, and what to do before closing the page. That it is goes without saying aloud. */
export function SaveNote() {
  const { drafts } = useSession()
  const { status, deleted } = useStore(drafts.state)
  if (typeof status === 'object') {
    return (
      <Notice tone="alarm" title={frSketchDrafts.unsavedTitle}>
        <p>{frDevice.reasons[status.unsaved]}</p>
        <p>{frSketchDrafts.unsavedAdvice}</p>
        <button type="button" className={styles.retry} onClick={drafts.retry}>
          {frSketchDrafts.retry}
        </button>
      </Notice>
    )
  }
  return (
    <p className={styles.status} role={deleted ? 'status' : undefined}>
      {deleted ? frSketchDrafts.deletedElsewhere : frSketchDrafts.status[status]}
    </p>
  )
}
