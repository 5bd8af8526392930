import { frData } from '../../fr/data.ts'
import { RetryDevice } from '../region-model/RetryDevice.tsx'
import styles from './Data.module.css'

const words = frData.device

/** Stands where a count of what the device holds would; while it is `isPending`, nothing has failed. */
export function NotRead({ isPending = false }: { readonly isPending?: boolean }) {
  if (isPending) return words.reading
  return (
    <>
      {words.unread} <RetryDevice className={styles.quietButton} />
    </>
  )
}
