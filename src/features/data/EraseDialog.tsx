import { useState } from 'react'
import { SITE_FOLDER } from '../../data/site.ts'
import { eraseDevice, type Waiting } from '../../storage/erase-device.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import controls from '../../ui/controls.module.css'
import { frData } from '../../fr/app/data.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useSession } from '../region-model/session-context.ts'
import styles from './Data.module.css'

const words = frData.device

/** The one action that cannot be undone, hence asked twice. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { erasing } = useSession()
  const [state, setState] = useState<'asked' | 'erasing' | Waiting | 'failed'>('asked')
  const erase = async (): Promise<void> => {
    setState('erasing')
    // The others first: they let go of the database, and write nothing back.
    erasing.announce('erased')
    if (await eraseDevice(SITE_FOLDER, setState)) location.assign(SITE_FOLDER)
    else setState('failed')
  }
  const canErase = state === 'asked' || state === 'failed'
  // What has begun goes on without the dialog, and cannot be called off.
  const close = canErase ? words.cancel : words.close
  return (
    <Dialog title={words.eraseTitle} close={close} onClose={onClose}>
      <p>{words.eraseWhat}</p>
      <p>{words.eraseBefore}</p>
      <div role="status">
        {state !== 'asked' && (
          <Notice tone={state === 'erasing' ? 'quiet' : 'alarm'}>{words.eraseStates[state]}</Notice>
        )}
      </div>
      <form method="dialog" className={styles.choices}>
        <button type="submit" className={controls.secondary}>
          {close}
        </button>
        <button
          type="button"
          className={`${controls.secondary} ${styles.erase}`}
          disabled={!canErase}
          onClick={() => void erase()}
        >
          {words.confirm}
        </button>
      </form>
    </Dialog>
  )
}
