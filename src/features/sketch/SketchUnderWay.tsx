import EyeOff from 'lucide-react/icons/eye-off'
import Eye from 'lucide-react/icons/eye'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import { EMPTY_SKETCH } from '../../domain/sketch/sketch.ts'
import { frSketchDrafts } from '../../fr/sketch/sketch-drafts.ts'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { keptSketch } from '../../state/sketching.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { useSketchOfTab } from './drafts/use-sketch-of-tab.ts'
import { useSketchOutline } from './draw/use-sketch-outline.ts'
import styles from './SketchUnderWay.module.css'

const words = frSketchDrafts.underWay

/** The sketch under way over the map of what is published: its outline, its name, and the way back to it. */
export function SketchUnderWay({ map }: { readonly map: AtlasMap }) {
  const { sketching } = useSession()
  const { region } = useRegion()
  const href = useHref()
  const [isShown, setShown] = useState(true)
  useSketchOfTab()
  const sketch = useStore(sketching, (state) =>
    state.head?.region === region ? keptSketch(state) : EMPTY_SKETCH,
  )
  const nom = useStore(sketching, ({ head }) => head?.nom ?? '') || frSketchDrafts.draftNameless
  const { drawn } = useSketchOutline(sketch)
  const isEmpty = sketch.units.size + sketch.parts.size === 0
  const outline = isShown && !isEmpty ? (drawn?.shape ?? null) : null
  useEffect(() => map.setSketchOutline(outline), [map, outline])
  useEffect(() => () => map.setSketchOutline(null), [map])
  if (isEmpty) return null
  return (
    <div className={styles.note} role="group" aria-label={words.label}>
      <Link href={href('/esquisse')} title={words.back}>
        <span aria-hidden className={styles.line} data-shown={isShown} />
        <span className={styles.name}>{nom}</span>
      </Link>
      <button
        type="button"
        aria-pressed={isShown}
        aria-label={words.shown}
        title={isShown ? words.hide : words.show}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? <Eye aria-hidden size={16} /> : <EyeOff aria-hidden size={16} />}
      </button>
    </div>
  )
}
