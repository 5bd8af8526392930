import { frFailedAction as words } from '../fr/app/failed-action.ts'
import type { FailedAction } from '../state/failed-action.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './Floating.module.css'

interface FailedActionNoteProps {
  readonly failed: FailedAction
  readonly onClose: () => void
}

/** Says over whichever screen is open that something asked for did not come about, and how to go on. */
export function FailedActionNote({ failed, onClose: close }: FailedActionNoteProps) {
  const { what, detail, retry } = failed
  const again = (): void => {
    close()
    retry?.()
  }
  return (
    <div className={styles.floating}>
      <Notice tone="alarm">
        <p>{words[what]}</p>
        {detail !== '' && (
          <details>
            <summary>{words.detail}</summary>
            {detail}
          </details>
        )}
        <p className={controls.row}>
          {retry ? (
            <button type="button" className={controls.secondary} onClick={again}>
              {words.retry}
            </button>
          ) : (
            <button type="button" className={controls.secondary} onClick={() => location.reload()}>
              {words.reload}
            </button>
          )}
          <button type="button" className={controls.link} onClick={close}>
            {words.close}
          </button>
        </p>
      </Notice>
    </div>
  )
}
