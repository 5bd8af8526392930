import { useStore } from 'zustand'
import { frSketch } from '../../fr/sketch.ts'
import { useSession } from '../region-model/session-context.ts'
import styles from './Lock.module.css'

/** Lets only communes without CPTS come in, by whatever way, and says how many it kept out. */
export function Lock() {
  const { tools } = useSession()
  const { onlyUncovered, heldBack } = useStore(tools)
  return (
    <div className={styles.lock}>
      <label title={frSketch.onlyUncoveredDetail}>
        <input
          type="checkbox"
          checked={onlyUncovered}
          onChange={(event) =>
            tools.setState({ onlyUncovered: event.currentTarget.checked, heldBack: 0 })
          }
        />
        {frSketch.onlyUncovered}
      </label>
      <p role="status">{heldBack > 0 && frSketch.heldBack(heldBack)}</p>
    </div>
  )
}
