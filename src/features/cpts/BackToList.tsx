import ArrowLeft from 'lucide-react/icons/arrow-left'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import styles from './BackToList.module.css'
import { useActions } from '../region-model/session-context.ts'

/** Leaves the selection for the list of all CPTS. */
export function BackToList() {
  const { select } = useActions()
  return (
    <button type="button" className={styles.back} onClick={() => select(null)}>
      <ArrowLeft aria-hidden size={16} />
      {frPanel.back}
    </button>
  )
}
