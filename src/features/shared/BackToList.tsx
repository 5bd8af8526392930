import { ArrowLeft } from 'lucide-react'
import { fr } from '../../ui/fr.ts'
import styles from './BackToList.module.css'
import { useActions } from './session.ts'

/** Leaves the selection for the list of all CPTS. */
export function BackToList() {
  const { select } = useActions()
  return (
    <button type="button" className={styles.back} onClick={() => select(null)}>
      <ArrowLeft aria-hidden size={16} />
      {fr.cpts.back}
    </button>
  )
}
