import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import { useState } from 'react'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { FileButton } from '../../../ui/FileButton.tsx'
import { PasteDialog } from '../communes/PasteDialog.tsx'
import { useOpenFile } from '../drafts/use-open-file.ts'

/** Communes from a list or a file. */
export function BringIn() {
  const [pasting, setPasting] = useState(false)
  const openFile = useOpenFile()
  return (
    <>
      <button type="button" onClick={() => setPasting(true)}>
        <ClipboardPaste aria-hidden size={16} /> {frSketchDrafts.startPaste}
      </button>
      <FileButton
        label={frSketchDrafts.startFile}
        accept=".geojson,.json,.topojson,.kml,.csv,.txt"
        onFiles={([file]) => {
          if (file) openFile(file)
        }}
      />
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  )
}
