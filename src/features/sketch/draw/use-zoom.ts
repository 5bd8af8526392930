import { bbox } from '@turf/turf'
import { useEffect, useState } from 'react'
import type { UnitCode } from '../../../domain/units/unit.ts'
import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import { look } from '../../../state/camera.ts'
import { useDrawnRegion } from '../../region-model/use-drawing.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { useSession } from '../../region-model/session-context.ts'

/** Brings some units into view, once their région is drawn; those without contour cannot be. */
export function useZoom(): (codes: Iterable<UnitCode>) => void {
  const { camera } = useSession()
  const { shapes, isComing } = useDrawnRegion()
  const [wanted, setWanted] = useState<ReadonlySet<UnitCode> | null>(null)
  const isDrawn = shapes !== null && !isComing
  const zoom = useStable((codes: ReadonlySet<UnitCode>) => {
    const units = shapesOfUnits(shapes, codes)
    if (units.features.length > 0) look(camera, bbox(units))
    setWanted(null)
  })
  useEffect(() => {
    if (wanted && isDrawn) zoom(wanted)
  }, [wanted, isDrawn, zoom])
  return (codes) => setWanted(new Set(codes))
}
