import type { Position } from 'geojson'
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { listenToHand } from './draw-keys.ts'
import type { OnDrawing } from './drawing.ts'
import type { ScreenBox } from './keep-free.ts'

/** A press this near the first corner closes the line. Units: pixels. */
const CLOSE = 12

/**
 * The line that cuts: a corner a press, closed by a press on the first corner, a double press or Enter; Backspace takes the last
 * corner back. What it tells bears the same for a button. Corners keep to the ground, so the map can be moved between two. By the
 * keyboard alone, arrows move the hand and Space sets a corner.
 */
export function listenToCut(
  map: MapLibreMap,
  panning: () => boolean,
  freeOf: (container: HTMLElement) => ScreenBox,
  onDrawing: OnDrawing,
): () => void {
  let corners: Position[] = []
  let hand: readonly [number, number] | null = null
  let keyed = false
  let inverted = false
  const onScreen = (): [number, number][] =>
    corners.map(([x = 0, y = 0]) => {
      const point = map.project([x, y])
      return [point.x, point.y]
    })
  const tell = (ended: boolean): void => {
    const [first] = corners
    const closed = corners.length > 2 && first ? [...corners, first] : []
    const trace = onScreen()
    if (hand && !ended) trace.push([hand[0], hand[1]])
    const cut = { close: corners.length > 2 ? close : null, back, drop }
    onDrawing({ ended, inverted, trace, ring: closed, touched: [], cut, keyed })
  }
  const drop = (): void => {
    corners = []
    keyed = false
    onDrawing(null)
  }
  const close = (): void => {
    if (corners.length < 3) return
    hand = null
    tell(true)
    corners = []
  }
  const back = (): void => {
    corners.pop()
    if (corners.length === 0) drop()
    else tell(false)
  }
  const stopHand = listenToHand(map, freeOf, {
    at: () => hand,
    onMove: (to) => {
      hand = to
      keyed = true
      tell(false)
    },
    onPress: (at) => {
      hand = at
      keyed = true
      inverted = false
      corners.push(map.unproject([at[0], at[1]]).toArray())
      tell(false)
    },
  })
  const press = (event: MapMouseEvent): void => {
    if (panning()) return
    inverted = event.originalEvent.altKey
    const [first] = onScreen()
    const near = first && Math.hypot(first[0] - event.point.x, first[1] - event.point.y) <= CLOSE
    if (near && corners.length > 2) return close()
    // The second press of a double one is on the corner just made.
    if (event.originalEvent.detail > 1) return close()
    corners.push(event.lngLat.toArray())
    tell(false)
  }
  const move = ({ point }: MapMouseEvent): void => {
    hand = [point.x, point.y]
    keyed = false
    if (corners.length > 0) tell(false)
  }
  const moved = (): void => {
    if (corners.length > 0) tell(false)
  }
  const key = (event: KeyboardEvent): void => {
    // Elsewhere on the page Enter presses and Backspace writes.
    const { target } = event
    const elsewhere =
      target !== document.body && !map.getContainer().contains(target as Node | null)
    if ((corners.length === 0 && !keyed) || (elsewhere && event.key !== 'Escape')) return
    if (event.key === 'Escape') drop()
    else if (event.key === 'Enter') close()
    else if (event.key === 'Backspace') back()
    else return
    event.preventDefault()
  }
  map.on('click', press)
  map.on('mousemove', move)
  map.on('move', moved)
  addEventListener('keydown', key)
  return () => {
    stopHand()
    if (corners.length > 0 || keyed) drop()
    map.off('click', press)
    map.off('mousemove', move)
    map.off('move', moved)
    removeEventListener('keydown', key)
  }
}
