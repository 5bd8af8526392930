import { useStore } from 'zustand'
import { frScreens } from '../../../fr/app.ts'
import { frSketch } from '../../../fr/sketch.ts'
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
  const { rename } = useSketchActions()
  return (
    <header className={styles.head}>
      <h1 className="visually-hidden">{frScreens.sketchOf(nom)}</h1>
      <div className={styles.line}>
        <input
          type="text"
          aria-label={frSketch.name}
          placeholder={frSketch.draftNameless}
          className={styles.name}
          value={nom}
          maxLength={120}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <DraftMenu />
      </div>
      <SaveNote />
      {origine && <p className={styles.status}>{frSketch.revisionOf(origine.cpts.nom)}</p>}
    </header>
  )
}
