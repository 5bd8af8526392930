import type { SketchOverlap } from '../../../domain/sketch/sketch-overlaps.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frSketchFigures } from '../../../fr/sketch/sketch-figures.ts'
import { unitNames } from '../../../domain/units/names-of.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { usePointing } from '../../region-model/session-context.ts'
import { StageGlyph } from '../../region-model/StageGlyph.tsx'
import { usePrintSketch } from '../print/use-print-sketch.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import styles from './Blocks.module.css'
import { useSketchActions } from '../draw/use-sketch-actions.ts'
import { useZoom } from '../draw/use-zoom.ts'

/** The CPTS that hold some of the same communes: who they are, how far they are, how much is shared. */
export function SketchOverlaps() {
  const { overlaps } = useSketch().facts
  if (overlaps.length === 0) return <p className={styles.quiet}>{frSketchFigures.overlapsNone}</p>
  return (
    <>
      <p className={styles.quiet}>{frSketchFigures.overlapsIntro}</p>
      <ul className={styles.blocks}>
        {overlaps.map((overlap) => (
          <Overlap key={overlap.autre} overlap={overlap} />
        ))}
      </ul>
    </>
  )
}

function Overlap({ overlap }: { readonly overlap: SketchOverlap }) {
  const { autre, codes, population, part, partAutre } = overlap
  const { atlas } = useRegion()
  const { remove } = useSketchActions()
  const pointing = usePointing()
  const zoom = useZoom()
  const { printSheet } = usePrintSketch()
  const other = atlas.facts.get(autre)?.cpts
  if (!other) return null
  return (
    <li {...pointing({ kind: 'cpts', id: autre })}>
      <h3>
        <StageGlyph id={autre} /> {other.nom}
      </h3>
      <p className={styles.quiet}>
        {frSketchFigures.overlapStage(frCategories[other.stade?.valeur ?? 'non-renseigne'])}
      </p>
      <p>{frSketchFigures.overlapLine(codes.length, population.habitants)}</p>
      {population.enPartie && (
        <p className={styles.quiet}>
          {frSketchFigures.overlapInPart(unitNames(population.enPartie, atlas.units))}
        </p>
      )}
      {part !== null && (
        <p className={styles.quiet}>{frSketchFigures.overlapShares(part, partAutre)}</p>
      )}
      {other.perimetre.etat === 'partiel' && (
        <p className={styles.quiet}>{frSketchFigures.overlapPartial}</p>
      )}
      <p className={styles.names}>{unitNames(codes, atlas.units).join(', ')}</p>
      <div className={styles.actions}>
        <button type="button" onClick={() => zoom(codes)}>
          {frSketchFigures.overlapZoom}
        </button>
        <button type="button" onClick={() => remove(codes, 'group', other.nom)}>
          {frSketchFigures.overlapRemove}
        </button>
        <button
          type="button"
          aria-label={frSketchPrint.sheetFor(other.nom)}
          onClick={() => void printSheet(autre)}
        >
          {frSketchFigures.overlapSheet}
        </button>
      </div>
    </li>
  )
}
