import { FileText, Image } from 'lucide-react'
import { useState } from 'react'
import { fr } from '../../../ui/fr.ts'
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
    setSaved(file === null ? fr.sketchPrint.noPicture : fr.sketchPrint.saved(file))
  }
  return (
    <>
      <div role="group" aria-label={fr.sketchPrint.actions} className={styles.row}>
        <button type="button" onClick={() => void printDossier()}>
          <FileText aria-hidden size={16} /> {fr.sketchPrint.dossier}
        </button>
        <button type="button" onClick={() => void save()}>
          <Image aria-hidden size={16} /> {fr.sketchPrint.picture}
        </button>
      </div>
      <p role="status" className={styles.status}>
        {busy === 'none' ? saved : fr.sketchPrint.busy[busy]}
      </p>
      <PaperHolder />
    </>
  )
}
