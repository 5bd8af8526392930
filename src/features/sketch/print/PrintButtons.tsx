import FileText from 'lucide-react/icons/file-text'
import Image from 'lucide-react/icons/image'
import { useState } from 'react'
import { frSketchPrint } from '../../../fr/sketch-print.ts'
import { PaperHolder } from './PaperHolder.tsx'
import styles from './PrintButtons.module.css'
import { usePrintSketch } from './use-print-sketch.ts'

/** What the sketch leaves on paper; holds the paper itself too, so it must stand once and only once on the screen. */
export function PrintButtons() {
  const { printDossier, savePicture, busy } = usePrintSketch()
  const [saved, setSaved] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    if (busy !== 'none') return
    setSaved(null)
    const file = await savePicture().catch(() => null)
    setSaved(file === null ? frSketchPrint.noPicture : frSketchPrint.saved(file))
  }
  return (
    <>
      <div role="group" aria-label={frSketchPrint.actions} className={styles.row}>
        <button type="button" onClick={() => void printDossier()}>
          <FileText aria-hidden size={16} /> {frSketchPrint.dossier}
        </button>
        <button type="button" onClick={() => void save()}>
          <Image aria-hidden size={16} /> {frSketchPrint.picture}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {busy === 'none' ? saved : frSketchPrint.busy[busy]}
      </p>
      <PaperHolder />
    </>
  )
}
