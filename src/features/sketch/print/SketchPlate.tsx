import { frCpts } from '../../../fr/cpts/cpts.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import { PlatePaper } from '../../paper/plate/PlatePaper.tsx'
import type { SketchToPlate } from '../../paper/plate/use-plate.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { usePrintedName } from './printed-name.ts'

/** The plate of the sketch that is open; of what is published where nothing is drawn yet. */
export function SketchPlate() {
  return <PlatePaper sketch={useSketchToPlate()} />
}

/** The sketch as its plate shows it; null before its outline is there. */
export function useSketchToPlate(): SketchToPlate | null {
  const { sketch, facts, drawn } = useSketch()
  const { shapes } = useDrawnRegion()
  const nom = usePrintedName()
  if (!drawn) return null
  const { population, taille, territory } = facts
  const habitants = frUnit.habitants(population.habitants)
  const figures = [
    frSketchPrint.list(territory.size),
    population.estimation > 0 ? frSketchPrint.about(habitants) : habitants,
    ...(taille ? [frCpts.taille(taille.taille)] : []),
  ]
  const shared = new Set(facts.overlaps.flatMap(({ codes }) => codes))
  return {
    nom,
    figures: figures.join(' · '),
    bounds: drawn.bounds,
    shape: drawn.shape,
    codes: territory,
    shared: shapesOfUnits(shapes, shared, sketch.parts),
  }
}
