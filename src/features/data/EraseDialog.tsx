import { useState } from 'react'
import { SITE_FOLDER } from '../../data/site.ts'
import { eraseDevice } from '../../storage/erase-device.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import controls from '../../ui/controls.module.css'
import { frData } from '../../fr/data.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useSession } from '../region-model/session-context.ts'
import styles from './Data.module.css'

const words = frData.device

/** The one action that cannot be undone, hence asked twice. */
export function EraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { erasing } = useSession()
  const [failure, setFailure] = useState<'blocked' | 'failed' | null>(null)
  const erase = async (): Promise<void> => {
    // The others first: they let go of the database, and write nothing back.
    erasing.announce('erased')
    const erased = await eraseDevice(SITE_FOLDER)
    if (erased.ok) location.assign(SITE_FOLDER)
    else setFailure(erased.reason)
  }
  return (
    <Dialog title={words.eraseTitle} close={words.cancel} onClose={onClose}>
      <p>{words.eraseWhat}</p>
      <p>{words.eraseBefore}</p>
      {failure !== null && <Notice tone="alarm">{words[failure]}</Notice>}
      <form method="dialog" className={styles.choices}>
        <button type="submit" className={controls.secondary}>
          {words.cancel}
        </button>
        <button
          type="button"
          className={`${controls.secondary} ${styles.erase}`}
          onClick={() => void erase()}
        >
          {words.confirm}
        </button>
      </form>
    </Dialog>
  )
}
