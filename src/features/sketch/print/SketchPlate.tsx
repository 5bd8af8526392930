import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import { PlatePaper } from '../../paper/plate/PlatePaper.tsx'
import type { SketchToPlate } from '../../paper/plate/use-plate.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { usePosterWords } from './use-poster-words.ts'

/** The plate of the sketch that is open; of what is published where nothing is drawn yet. */
export function SketchPlate() {
  return <PlatePaper sketch={useSketchToPlate()} />
}

export function useSketchToPlate(): SketchToPlate | null {
  const { facts, drawn } = useSketch()
  const { shapes } = useDrawnRegion()
  const words = usePosterWords()
  if (!drawn) return null
  const { title, figures } = words()
  const shared = new Set(facts.overlaps.flatMap(({ codes }) => codes))
  return {
    nom: title,
    figures,
    bounds: drawn.bounds,
    shape: drawn.shape,
    codes: facts.territory,
    shared: shapesOfUnits(shapes, shared),
  }
}
