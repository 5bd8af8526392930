import { frSketch } from '../../fr/sketch/sketch.ts'
import row from '../../ui/QuietRow.module.css'
import { UndoRedo } from './draw/History.tsx'
import { useSketch } from './draw/sketch-model.tsx'
import styles from './Glance.module.css'

/** What one watches while drawing, in the part of a phone’s sheet that is always in sight: population, taille, and the way back. */
export function Glance() {
  const { population, taille, territory } = useSketch().facts
  return (
    <div className={styles.glance} data-testid="glance">
      <p>
        {territory.size === 0
          ? frSketch.nowEmpty
          : frSketch.glance(population.habitants, taille?.taille ?? null)}
      </p>
      <div className={`${row.row} ${styles.undo}`} role="group" aria-label={frSketch.undoRedo}>
        <UndoRedo />
      </div>
    </div>
  )
}
