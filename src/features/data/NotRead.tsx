import { useQueryClient } from '@tanstack/react-query'
import { frData } from '../../fr/data.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './Data.module.css'

const words = frData.device

interface NotReadProps {
  readonly of: 'drafts' | 'indicators' | 'records'
  /** It is being read, and nothing has failed. */
  readonly isPending?: boolean
}

/** Stands where a count of what the device holds would, as long as that is not known. */
export function NotRead({ of, isPending = false }: NotReadProps) {
  const client = useQueryClient()
  const { records } = useSession()
  if (isPending) return words.reading
  const retry = (): void => {
    if (of === 'records') records.retry()
    else void client.invalidateQueries({ queryKey: [of] })
  }
  return (
    <>
      {words.unread}{' '}
      <button type="button" className={styles.quietButton} onClick={retry}>
        {words.retry}
      </button>
    </>
  )
}
