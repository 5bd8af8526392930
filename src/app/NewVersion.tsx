import { useState } from 'react'
import { useStore } from 'zustand'
import { frNewVersion as words } from '../fr/app.ts'
import type { NewVersion as Watched } from '../session/new-version.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import styles from './Floating.module.css'

/** Offers a new version of the application, which nobody has to take now. */
export function NewVersion({ watched }: { readonly watched: Watched }) {
  const version = useStore(watched.state, (state) => state.version)
  const [put, setPut] = useState<typeof version>('none')
  if (version === 'none' || version === put) return null
  return (
    <div className={styles.floating}>
      <Notice tone="notice">
        <p>{words[version]}</p>
        <p className={controls.row}>
          <button type="button" className={controls.secondary} onClick={watched.take}>
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
