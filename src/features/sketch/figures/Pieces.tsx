import type { UnitCode } from '../../../domain/units/unit.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { useRegion } from '../../region-model/region-model.ts'
import styles from './ShapeFacts.module.css'
import { useSketch } from '../draw/sketch-model.tsx'
import { useSketchActions } from '../draw/use-sketch-actions.ts'
import { useZoom } from '../draw/use-zoom.ts'

/** Names shown of a piece before "and so many more". */
const AT_MOST = 3

/** What lies apart, what is enclosed, and the way to mend either. */
export function Pieces() {
  const { pieces, enclaves } = useSketch().facts
  const { add, remove } = useSketchActions()
  const names = useNames()
  if (!pieces || !enclaves) return null
  const [, ...detached] = pieces
  return (
    <div>
      {detached.length === 0 ? (
        <p>{frSketchFigures.onePiece}</p>
      ) : (
        <>
          <p>{frSketchFigures.pieces(pieces.length)}</p>
          <ul className={styles.groups}>
            {detached.map((codes) => (
              <Part key={codes[0]} codes={codes} label={frSketch.remove}>
                {(all) => remove(all, 'piece', names(all))}
              </Part>
            ))}
          </ul>
        </>
      )}
      {enclaves.length > 0 && (
        <>
          <p>{frSketchFigures.enclaves(enclaves.length)}</p>
          <ul className={styles.groups}>
            {enclaves.map((codes) => (
              <Part key={codes[0]} codes={codes} label={frSketch.add}>
                {(all) => add(all, 'piece', names(all))}
              </Part>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface PartProps {
  readonly codes: readonly UnitCode[]
  readonly label: string
  readonly children: (codes: readonly UnitCode[]) => void
}

function Part({ codes, label, children: act }: PartProps) {
  const names = useNames()
  const zoom = useZoom()
  return (
    <li>
      <span>{names(codes)}</span>
      <button type="button" onClick={() => zoom(codes)}>
        {frSketchFigures.zoom}
      </button>
      <button type="button" onClick={() => act(codes)}>
        {label}
      </button>
    </li>
  )
}

function useNames(): (codes: readonly UnitCode[]) => string {
  const { atlas } = useRegion()
  return (codes) =>
    frSketchFigures.piece(
      codes.slice(0, AT_MOST).map((code) => atlas.units.get(code)?.nom ?? code),
      codes.length,
    )
}
