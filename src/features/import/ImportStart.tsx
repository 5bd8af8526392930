import ClipboardPaste from 'lucide-react/icons/clipboard-paste'
import { useState } from 'react'
import { SANTEGRAPHIE } from '../../data/import/fetch-import.ts'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { frImportFailures } from '../../fr/import/import-failures.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Explained } from '../../ui/Term.tsx'
import { TextField } from '../../ui/Field.tsx'
import type { ImportRefusal } from '../../session/importing.ts'
import styles from './Import.module.css'
import { cellsFile, chosenFiles, droppedFiles } from './brought-files.ts'
import { usePastedCells } from './use-pasted-cells.ts'
import { useReadFile } from './use-read-file.ts'

const words = frImportScreen

export interface ImportStartProps {
  readonly name: string
  readonly refusal: ImportRefusal | null
}

/** A file to choose, to drop, or to name by its address. */
export function ImportStart({ name, refusal }: ImportStartProps) {
  const { readFile, readFiles, readAddress } = useReadFile()
  const [refusedPaste, setRefusedPaste] = useState(false)
  const [over, setOver] = useState(false)
  const [address, setAddress] = useState('')
  const paste = (text: string): void => {
    const file = cellsFile(text, words.pasted)
    setRefusedPaste(file === null)
    if (file) readFile(file)
  }
  usePastedCells(paste, (files) => readFiles(chosenFiles(files)))
  return (
    <>
      <p>{words.intro}</p>
      {refusal && <Refusal name={name} refusal={refusal} />}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void droppedFiles(event.dataTransfer.items).then(readFiles, () => readFiles([]))
        }}
      >
        <FileButton
          label={words.choose}
          className={controls.primary}
          multiple
          isArrival
          onFiles={(files) => readFiles(chosenFiles(files))}
        />
        <p>{over ? words.drop : words.orDrop}</p>
        <p className={controls.quiet}>
          <Explained text={words.formats} />
        </p>
        <button
          type="button"
          className={controls.secondary}
          onClick={() =>
            void navigator.clipboard.readText().then(paste, () => setRefusedPaste(true))
          }
        >
          <ClipboardPaste aria-hidden size={16} /> {words.paste}
        </button>
        <p role="status">{refusedPaste && words.noCells}</p>
      </div>
      <form
        className={styles.address}
        onSubmit={(event) => {
          event.preventDefault()
          if (address.trim() !== '') readAddress(address)
        }}
      >
        <TextField label={words.address} inputMode="url" value={address} onChange={setAddress} />
        <button type="submit" className={controls.secondary} disabled={address.trim() === ''}>
          {words.fetch}
        </button>
        <button type="button" className={controls.link} onClick={() => setAddress(SANTEGRAPHIE)}>
          {words.national}
        </button>
      </form>
    </>
  )
}

export function Refusal({
  name,
  refusal,
}: {
  readonly name: string
  readonly refusal: ImportRefusal
}) {
  if (refusal.kind === 'cancelled') return <Notice tone="notice">{words.cancelled}</Notice>
  return (
    <Notice tone="alarm" title={words.failedTitle(name)}>
      {refusal.kind === 'read' && frImportFailures.read[refusal.reason]}
      {refusal.kind === 'fetch' && frImportFailures.fetch[refusal.reason]}
      {refusal.kind === 'crashed' && words.crashed}
      {refusal.kind === 'no-contours' && words.noContours}
    </Notice>
  )
}
