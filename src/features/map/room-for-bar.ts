import type { BBox } from 'geojson'
import { useLayoutEffect } from 'react'
import { look } from '../../state/camera.ts'
import { useSession } from '../region-model/session-context.ts'

/** Looks at the région anew where all of it was in sight, once a bar lies over some of the map (`data-bar`). */
export function useRoomForBar(home: BBox | undefined, isOver: boolean): void {
  const { camera } = useSession()
  useLayoutEffect(() => {
    if (!home || !isOver) return
    const { target, shown } = camera.getState()
    const isWhole = target === null && shown !== null && holds(shown.bounds, home)
    if (isWhole || target === 'region') look(camera, 'region')
  }, [camera, home, isOver])
}

const holds = ([west, south, east, north]: BBox, [left, foot, right, head]: BBox): boolean =>
  west <= left && south <= foot && east >= right && north >= head
