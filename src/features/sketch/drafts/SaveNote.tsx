import { useEffect } from 'react'
import { useStore } from 'zustand'
import { frSketchDrafts } from '../../../fr/sketch-drafts.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useSession } from '../../region-model/session-context.ts'
import styles from './SketchHead.module.css'

/** Whether the sketch is kept on this device; where it is not, why, and what to do before closing the page. */
export function SaveNote() {
  const { drafts } = useSession()
  const { status, deleted, removing } = useStore(drafts.state)
  const lost = typeof status === 'object' || removing.length > 0
  useEffect(() => {
    if (!lost) return
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [lost])
  if (typeof status === 'object') {
    return (
      <Notice tone="alarm" title={frSketchDrafts.unsavedTitle}>
        <p>{frSketchDrafts.unsaved[status.unsaved]}</p>
        <p>{frSketchDrafts.unsavedAdvice}</p>
        <button type="button" className={styles.retry} onClick={drafts.retry}>
          {frSketchDrafts.retry}
        </button>
      </Notice>
    )
  }
  return (
    <p className={styles.status} role="status">
      {deleted ? frSketchDrafts.deletedElsewhere : frSketchDrafts.status[status]}
    </p>
  )
}
