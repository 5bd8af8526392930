import { useStore } from 'zustand'
import { fr } from '../../ui/fr.ts'
import { useSession } from '../shared/session.ts'
import styles from './Lock.module.css'

/** Lets only communes without CPTS come in, by whatever way, and says how many it kept out. */
export function Lock() {
  const { tools } = useSession()
  const { onlyUncovered, heldBack } = useStore(tools)
  return (
    <div className={styles.lock}>
      <label title={fr.sketch.onlyUncoveredDetail}>
        <input
          type="checkbox"
          checked={onlyUncovered}
          onChange={(event) =>
            tools.setState({ onlyUncovered: event.currentTarget.checked, heldBack: 0 })
          }
        />
        {fr.sketch.onlyUncovered}
      </label>
      <p role="status">{heldBack > 0 && fr.sketch.heldBack(heldBack)}</p>
    </div>
  )
}
