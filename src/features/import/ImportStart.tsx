import FolderOpen from 'lucide-react/icons/folder-open'
import { useRef, useState } from 'react'
import { SANTEGRAPHIE } from '../../data/import/fetch-import.ts'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import-screen.ts'
import { frImport } from '../../fr/import.ts'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/Field.tsx'
import type { ImportRefusal } from '../../session/importing.ts'
import styles from './Import.module.css'
import { useReadFile } from './use-read-file.ts'

const words = frImportScreen

interface ImportStartProps {
  readonly name: string
  readonly refusal: ImportRefusal | null
}

/** A file to choose, to drop, or to name by its address. */
export function ImportStart({ name, refusal }: ImportStartProps) {
  const { readFile, readAddress } = useReadFile()
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [address, setAddress] = useState('')
  const take = (files: FileList | null): void => {
    const [file] = files ?? []
    if (file) readFile(file)
  }
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
          take(event.dataTransfer.files)
        }}
      >
        <button
          type="button"
          data-arrival
          className={controls.primary}
          onClick={() => chooser.current?.click()}
        >
          <FolderOpen aria-hidden size={16} /> {words.choose}
        </button>
        <p>{over ? words.drop : words.orDrop}</p>
        <p className={controls.quiet}>{words.formats}</p>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={words.choose}
          onChange={({ currentTarget }) => {
            take(currentTarget.files)
            // The same file may be opened again.
            currentTarget.value = ''
          }}
        />
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

function Refusal({ name, refusal }: { readonly name: string; readonly refusal: ImportRefusal }) {
  if (refusal.kind === 'cancelled') return <Notice tone="notice">{words.cancelled}</Notice>
  return (
    <Notice tone="alarm" title={words.failedTitle(name)}>
      {refusal.kind === 'read' && frImport.failures[refusal.reason]}
      {refusal.kind === 'fetch' && frImport.fetchFailures[refusal.reason]}
      {refusal.kind === 'crashed' && words.crashed}
      {refusal.kind === 'no-contours' && words.noContours}
    </Notice>
  )
}
