import type { BBox } from 'geojson'
import { useLayoutEffect } from 'react'
import { boxHolds } from '../../geometry/bounds.ts'
import { look } from '../../state/camera.ts'
import { useSession } from '../region-model/session-context.ts'

/** Looks at the région anew where all of it was in sight, once a bar lies over some of the map (`data-bar`). */
export function useRoomForBar(home: BBox | undefined, isOver: boolean): void {
  const { camera } = useSession()
  useLayoutEffect(() => {
    if (!home || !isOver) return
    const { target, shown } = camera.getState()
    const isWhole = target === null && shown !== null && boxHolds(shown.bounds, home)
    if (isWhole || target === 'region') look(camera, 'region')
  }, [camera, home, isOver])
}
