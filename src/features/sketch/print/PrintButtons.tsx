import FileText from 'lucide-react/icons/file-text'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { PlateButton } from '../../paper/plate/PlateAtHand.tsx'
import { PaperHolder } from './PaperHolder.tsx'
import styles from './PrintButtons.module.css'
import { useSketchToPlate } from './SketchPlate.tsx'
import { usePrintSketch } from './use-print-sketch.ts'

/** What the sketch leaves on paper; holds the paper itself too, so it must stand once and only once on the screen. */
export function PrintButtons() {
  const { printDossier, busy } = usePrintSketch()
  const plate = useSketchToPlate()
  return (
    <>
      <div role="group" aria-label={frSketchPrint.actions} className={styles.row}>
        <button type="button" onClick={() => void printDossier()}>
          <FileText aria-hidden size={16} /> {frSketchPrint.dossier}
        </button>
        <PlateButton sketch={plate} />
      </div>
      <p role="status" className={styles.status}>
        {frSketchPrint.busy[busy]}
      </p>
      <PaperHolder />
    </>
  )
}
