import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'

/** What the pointer means, in the words of the atlas. */
export interface PointerIntents {
  /** Null: a click on what is no unit of the région. */
  readonly onPick: (code: UnitCode | null) => void
  readonly onHover: (unit: { code: UnitCode; x: number; y: number } | null) => void
}

/** A few pixels around the pointer, so that an island or a sliver can be hit. */
const REACH = 4

/** Turns pointer events into intents, and has the unit under the pointer outlined at once. Returns what stops it. */
export function listenToPointer(
  map: MapLibreMap,
  { onPick, onHover }: PointerIntents,
  outline: (code: UnitCode | null) => void,
): () => void {
  let hovered: UnitCode | null = null
  const hover = (code: UnitCode | null): void => {
    if (code === hovered) return
    outline(code)
    hovered = code
  }
  const move = (event: MapMouseEvent): void => {
    const code = unitUnder(map, event)
    hover(code)
    const canvas = map.getCanvas()
    // A drawing tool has its own cursor.
    if (!canvas.dataset['tool']) canvas.style.cursor = code ? 'pointer' : ''
    onHover(code && { code, x: event.point.x, y: event.point.y })
  }
  const leave = (): void => {
    hover(null)
    onHover(null)
  }
  const click = (event: MapMouseEvent): void => onPick(unitUnder(map, event))

  map.on('mousemove', move)
  map.on('mouseout', leave)
  map.on('click', click)
  return () => {
    map.off('mousemove', move)
    map.off('mouseout', leave)
    map.off('click', click)
  }
}

function unitUnder(map: MapLibreMap, { point }: MapMouseEvent): UnitCode | null {
  const exact = map.queryRenderedFeatures(point, { layers: ['units'] })
  const found =
    exact.length > 0
      ? exact
      : map.queryRenderedFeatures(
          [
            [point.x - REACH, point.y - REACH],
            [point.x + REACH, point.y + REACH],
          ],
          { layers: ['units'] },
        )
  const code = found[0]?.id
  return typeof code === 'string' ? (code as UnitCode) : null
}
