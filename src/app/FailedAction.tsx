import { useStore } from 'zustand'
import { useSession } from '../features/region-model/session-context.ts'
import { frErrors } from '../fr/app.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './Floating.module.css'

const words = frErrors.failed

/** Says over whichever screen is open that something asked for did not come about, and how to go on. */
export function FailedAction() {
  const store = useSession().failed
  const failed = useStore(store, (state) => state.failed)
  if (failed === null) return null
  const { what, detail, retry } = failed
  const close = (): void => store.setState({ failed: null })
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
              {frErrors.retry}
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
