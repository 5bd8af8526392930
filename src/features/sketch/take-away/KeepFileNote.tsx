import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { isPersisted } from '../../../storage/ask-to-persist.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { Notice } from '../../../ui/Notice.tsx'
import row from '../../../ui/QuietRow.module.css'
import { useSession } from '../../region-model/session-context.ts'
import type { SketchDownload } from './use-sketch-files.ts'

/** Where this browser remembers that it was read. */
const READ = 'atlas-cpts-keep-file'

/** Says once, where it is true, that the browser may forget the sketch, and gives a file to keep. */
export function KeepFileNote({ files }: { readonly files: readonly SketchDownload[] }) {
  const saved = useStore(useSession().drafts.state, ({ status }) => status === 'saved')
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!saved) return
    let left = false
    void isPersisted().then((kept) => {
      if (!left) setShown(!kept && !wasRead())
    })
    return () => {
      left = true
    }
  }, [saved])
  const [geojson] = files
  if (!shown || !geojson) return null
  const dismiss = (): void => {
    setShown(false)
    remember()
  }
  return (
    <Notice tone="quiet">
      <p>{frSketchDrafts.keepFile.why}</p>
      <div className={row.row}>
        <button type="button" onClick={() => void geojson.save().then(dismiss)}>
          {frSketchDrafts.keepFile.download}
        </button>
        <button type="button" onClick={dismiss}>
          {frSketchDrafts.keepFile.read}
        </button>
      </div>
    </Notice>
  )
}

function wasRead(): boolean {
  try {
    return localStorage.getItem(READ) !== null
  } catch {
    return false
  }
}

function remember(): void {
  try {
    localStorage.setItem(READ, '1')
  } catch {
    // Where nothing is kept it is said again, and is true again.
  }
}
