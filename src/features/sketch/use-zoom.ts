import { bbox } from '@turf/turf'
import type { UnitCode } from '../../domain/unit.ts'
import { lookAtPlace } from '../../state/camera.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'

/** Brings some units into view; those without contour cannot be. */
export function useZoom(): (codes: Iterable<UnitCode>) => void {
  const { camera } = useSession()
  const { geometry } = useRegion()
  return (codes) => {
    const wanted = new Set(codes)
    const features = (geometry?.shapes.units.features ?? []).filter(({ properties }) =>
      wanted.has(properties.code),
    )
    if (features.length > 0) lookAtPlace(camera, bbox({ type: 'FeatureCollection', features }))
  }
}
