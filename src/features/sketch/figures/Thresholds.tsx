import type { Flip } from '../../../domain/sketch/thresholds.ts'
import { frPanel } from '../../../fr/cpts/cpts-panel.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { usePointing } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Thresholds.module.css'
import { useSketchActions } from '../draw/use-sketch-actions.ts'

/** How many communes are named before "and others". */
const AT_MOST = 6

/** How far the next taille is, and which single commune would get there. */
export function Thresholds() {
  const { taille } = useSketch().facts
  if (!taille) return null
  const { avantSuivante, depuisPrecedente, ajouts, retraits } = taille
  return (
    <div className={styles.thresholds}>
      <p className={styles.distances}>
        {depuisPrecedente && (
          <span>{frPanel.toPrevious(depuisPrecedente.habitants, depuisPrecedente.taille)}</span>
        )}
        {avantSuivante && (
          <span>{frPanel.toNext(avantSuivante.habitants, avantSuivante.taille)}</span>
        )}
      </p>
      <Flips title={frSketchFigures.flipAdd} flips={ajouts} added />
      <Flips title={frSketchFigures.flipRemove} flips={retraits} added={false} />
    </div>
  )
}

interface FlipsProps {
  readonly title: string
  readonly flips: readonly Flip[]
  readonly added: boolean
}

function Flips({ title, flips, added }: FlipsProps) {
  const { atlas } = useRegion()
  const { toggle, add } = useSketchActions()
  const pointing = usePointing()
  if (flips.length === 0) return null
  const others = flips.length - AT_MOST
  return (
    <div>
      <p className={styles.title}>{title}</p>
      <ul className={styles.flips}>
        {flips.slice(0, AT_MOST).map(({ code, habitants, taille }) => {
          const nom = atlas.units.get(code)?.nom ?? code
          return (
            <li key={code}>
              <button
                type="button"
                title={frSketchFigures.flip(nom, habitants, taille, added)}
                aria-label={frSketchFigures.flip(nom, habitants, taille, added)}
                {...pointing({ kind: 'unit', code })}
                onClick={() => (added ? add([code], 'unit', nom) : toggle(code))}
              >
                {nom} <small>{frSketchFigures.flipShort(habitants, taille, added)}</small>
              </button>
            </li>
          )
        })}
        {others > 0 && <li className={styles.more}>{frSketchFigures.more(others)}</li>}
      </ul>
    </div>
  )
}
