import { useEffect, type RefObject } from 'react'
import { insetsOf } from '../../../geometry/inset-places.ts'
import { look } from '../../../state/camera.ts'
import { useSession } from '../../region-model/session-context.ts'
import { insetAt } from './place-insets.ts'

interface PressToZoomProps {
  readonly container: RefObject<HTMLDivElement | null>
  readonly region: string
}

/** How far a press may go before it is a drag. Units: pixels. */
const STILL = 6

/** On a small map, which has no room for insets: a press on a place too small to tell its territories apart goes there instead. */
export function PressToZoom({ container, region }: PressToZoomProps) {
  const { camera } = useSession()
  useEffect(() => {
    const element = container.current
    if (!element) return
    let from = { x: 0, y: 0 }
    const down = ({ clientX: x, clientY: y }: PointerEvent): void => {
      from = { x, y }
    }
    const press = (event: MouseEvent): void => {
      const { shown } = camera.getState()
      if (!shown || Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL) return
      const { left, top, width, height } = element.getBoundingClientRect()
      const at = [event.clientX - left, event.clientY - top] as const
      const place = insetAt(insetsOf(region), { width, height, bounds: shown.bounds }, at)
      if (!place) return
      // Before the map hears of it, which would select what is under the finger.
      event.stopPropagation()
      look(camera, place.bounds)
    }
    element.addEventListener('pointerdown', down, true)
    element.addEventListener('click', press, true)
    return () => {
      element.removeEventListener('pointerdown', down, true)
      element.removeEventListener('click', press, true)
    }
  }, [camera, container, region])
  return null
}
