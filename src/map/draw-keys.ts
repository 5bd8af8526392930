import type { Map as MapLibreMap } from 'maplibre-gl'
import type { ScreenBox } from './keep-free.ts'

type Point = readonly [number, number]

/** How far an arrow moves the hand, finely with Shift, and how near to what covers the map it may come. Units: pixels. */
const STRIDE = 16
const FINE = 2
const EDGE = 24

const WAYS: { readonly [key: string]: Point } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/**
 * Gives those who have no pointer a hand on a map that has the focus: arrows move it from where the pointer was last, or from the
 * middle of what is free, and the map under it at the edge; Space presses. Returns what stops it.
 */
export function listenToHand(
  map: MapLibreMap,
  freeOf: (container: HTMLElement) => ScreenBox,
  { at, onMove, onPress }: Hand,
): () => void {
  const container = map.getContainer()
  const key = (event: KeyboardEvent): void => {
    const way = WAYS[event.key]
    const isSpace = event.key === ' '
    const isOther = event.target !== map.getCanvas() || (!way && !isSpace)
    if (isOther || event.altKey || event.ctrlKey || event.metaKey) return
    const [left, top, right, bottom] = freeOf(container)
    const [x, y] = at() ?? [(left + right) / 2, (top + bottom) / 2]
    event.preventDefault()
    if (isSpace) return onPress([x, y])
    // MapLibre would move the map by the same key.
    event.stopPropagation()
    const far = event.shiftKey ? FINE : STRIDE
    const [dx, dy] = [(way?.[0] ?? 0) * far, (way?.[1] ?? 0) * far]
    const isNearEdge =
      x + dx < left + EDGE || x + dx > right - EDGE || y + dy < top + EDGE || y + dy > bottom - EDGE
    if (isNearEdge) map.panBy([dx, dy], { duration: 0 })
    onMove(isNearEdge ? [x, y] : [x + dx, y + dy])
  }
  const stop = new AbortController()
  container.addEventListener('keydown', key, { capture: true, signal: stop.signal })
  return () => stop.abort()
}

/** Where it is, null before it was anywhere, and what becomes of it. Shape: [x, y] in pixels of the map. */
interface Hand {
  readonly at: () => Point | null
  readonly onMove: (to: Point) => void
  readonly onPress: (at: Point) => void
}
