import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import FolderOpen from 'lucide-react/icons/folder-open'
import { useRef, useState } from 'react'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { PasteDialog } from '../communes/PasteDialog.tsx'
import { useOpenFile } from '../drafts/use-open-file.ts'

/** Communes from a list or a file. */
export function BringIn() {
  const [pasting, setPasting] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const openFile = useOpenFile()
  return (
    <>
      <button type="button" onClick={() => setPasting(true)}>
        <ClipboardPaste aria-hidden size={16} /> {frSketchDrafts.startPaste}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        <FolderOpen aria-hidden size={16} /> {frSketchDrafts.startFile}
      </button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={frSketchDrafts.startFile}
        accept=".geojson,.json,.topojson,.kml,.csv,.txt"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) openFile(file)
          // The same file may be opened again.
          currentTarget.value = ''
        }}
      />
      {pasting && <PasteDialog onClose={() => setPasting(false)} />}
    </>
  )
}
