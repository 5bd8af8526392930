import Pencil from 'lucide-react/icons/pencil'
import { useState } from 'react'
import { useStore } from 'zustand'
import { frScreens } from '../../../fr/app/app.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { DraftMenu } from './DraftMenu.tsx'
import { SaveNote } from './SaveNote.tsx'
import styles from './SketchHead.module.css'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** Names the sketch on the table, tells whether it is kept, and leads to the others. */
export function SketchHead() {
  const nom = useStore(useSession().sketching, ({ head }) => head?.nom ?? '')
  const from = useStore(useSession().sketching, ({ head }) => head?.origine ?? '')
  const origine = useRegion().atlas.facts.get(from)
  return (
    <header className={styles.head}>
      <h1 className="visually-hidden">{frScreens.sketchOf(nom)}</h1>
      <div className={styles.line}>
        <SketchName nom={nom} />
        <DraftMenu />
      </div>
      <SaveNote />
      {origine && <p className={styles.status}>{frSketchDrafts.revisionOf(origine.cpts.nom)}</p>}
    </header>
  )
}

/** The name, whole and to be changed; left empty, it stays what it was. */
function SketchName({ nom }: { readonly nom: string }) {
  const { rename } = useSketchActions()
  const [emptied, setEmptied] = useState(false)
  return (
    <div className={styles.field}>
      <textarea
        rows={1}
        aria-label={frSketchDrafts.name}
        title={nom}
        className={styles.name}
        value={emptied ? '' : nom}
        maxLength={120}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.replace(/\s*\n\s*/g, ' ')
          setEmptied(typed.trim() === '')
          if (typed.trim() !== '') rename(typed)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
        onBlur={() => setEmptied(false)}
      />
      <Pencil aria-hidden size={16} />
    </div>
  )
}
