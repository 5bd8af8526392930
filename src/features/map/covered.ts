import type { ScreenBox } from '../../map/keep-free.ts'
import { coveredBy } from './use-camera.ts'

/** Controls of the map itself, and whatever says that it lies over one. */
const OVER = '.maplibregl-ctrl, [data-over-map]'

/** What of a map no name may touch: its edges, and what lies over it. Units: pixels of the map. */
export function coveredBoxes(map: HTMLElement): readonly ScreenBox[] {
  const { left, top, width, height } = map.getBoundingClientRect()
  const over = Array.from(document.querySelectorAll(OVER), (element): ScreenBox => {
    const box = element.getBoundingClientRect()
    return [box.left - left, box.top - top, box.right - left, box.bottom - top]
  })
  const edges: ScreenBox[] = [
    [0, 0, width, coveredBy('top') + 1],
    [0, height - coveredBy('bottom') - 1, width, height],
    [0, 0, 1, height],
    [width - 1, 0, width, height],
  ]
  return [...edges, ...over.filter(([x1, y1, x2, y2]) => isSeen(x1, y1, x2, y2, width, height))]
}

/** What is seen of a map, less what its head and its foot are covered by. Units: pixels of the map. */
export function freeBox({ clientWidth, clientHeight }: HTMLElement): ScreenBox {
  return [0, coveredBy('top'), clientWidth, clientHeight - coveredBy('bottom')]
}

const isSeen = (
  left: number,
  top: number,
  right: number,
  bottom: number,
  width: number,
  height: number,
): boolean =>
  right > left && bottom > top && right > 0 && bottom > 0 && left < width && top < height
