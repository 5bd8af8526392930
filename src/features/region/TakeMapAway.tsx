import { frPlate } from '../../fr/plate.ts'
import styles from '../../ui/QuietRow.module.css'
import { PlateButton } from '../paper/plate/PlateButton.tsx'

/** What one can leave a région with. */
export function TakeMapAway() {
  return (
    <div role="group" aria-label={frPlate.actions} className={styles.row}>
      <PlateButton />
    </div>
  )
}
