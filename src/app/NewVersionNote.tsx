import { useState } from 'react'
import { frNewVersion as words } from '../fr/app/new-version.ts'
import type { NewVersionState } from '../session/new-version.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './Floating.module.css'

interface NewVersionNoteProps {
  readonly version: Exclude<NewVersionState, 'none'>
  readonly take: () => void
}

/** Offers a new version of the application, which nobody has to take now. */
export function NewVersionNote({ version, take }: NewVersionNoteProps) {
  const [put, setPut] = useState<NewVersionState>('none')
  if (version === put) return null
  return (
    <div className={styles.floating}>
      <Notice tone="notice">
        <p>{words[version]}</p>
        <p className={controls.row}>
          <button type="button" className={controls.secondary} onClick={take}>
            {words.take}
          </button>
          <button type="button" className={controls.link} onClick={() => setPut(version)}>
            {words.later}
          </button>
        </p>
      </Notice>
    </div>
  )
}
