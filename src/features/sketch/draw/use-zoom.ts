import { bbox } from '@turf/turf'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import { look } from '../../../state/camera.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Brings some units into view; those without contour cannot be. */
export function useZoom(): (codes: Iterable<UnitCode>) => void {
  const { camera } = useSession()
  const { shapes } = useDrawnRegion()
  return (codes) => {
    const units = shapesOfUnits(shapes, new Set(codes))
    if (units.features.length > 0) look(camera, bbox(units))
  }
}
