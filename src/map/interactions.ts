import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'
import type { Selection } from '../state/choices.ts'

/** What is under the pointer and where, in pixels of the map. */
export interface Pointed {
  readonly what: Selection
  readonly x: number
  readonly y: number
}

/** What the pointer means, in the words of the atlas: a commune, or from afar, where none can be told apart, a CPTS. */
export interface PointerIntents {
  /** Null: a click on what is neither. */
  readonly onPick: (what: Selection | null) => void
  readonly onHover: (pointed: Pointed | null) => void
}

/** A few pixels around the pointer, so that an island or a sliver can be hit. */
const REACH = 4

/** Turns pointer events into intents, and has what is under the pointer outlined at once. Returns what stops it. */
export function listenToPointer(
  map: MapLibreMap,
  { onPick, onHover }: PointerIntents,
  outline: (what: Selection | null) => void,
): () => void {
  let hovered: string | null = null
  const hover = (what: Selection | null): void => {
    const key = what && (what.kind === 'cpts' ? what.id : what.code)
    if (key === hovered) return
    outline(what)
    hovered = key
  }
  const move = (event: MapMouseEvent): void => {
    const what = under(map, event)
    hover(what)
    const canvas = map.getCanvas()
    // A drawing tool has its own cursor.
    if (!canvas.dataset['tool']) canvas.style.cursor = what ? 'pointer' : ''
    onHover(what && { what, x: event.point.x, y: event.point.y })
  }
  const leave = (): void => {
    hover(null)
    onHover(null)
  }
  const click = (event: MapMouseEvent): void => onPick(under(map, event))

  map.on('mousemove', move)
  map.on('mouseout', leave)
  map.on('click', click)
  return () => {
    map.off('mousemove', move)
    map.off('mouseout', leave)
    map.off('click', click)
  }
}

function under(map: MapLibreMap, { point }: MapMouseEvent): Selection | null {
  const around: [[number, number], [number, number]] = [
    [point.x - REACH, point.y - REACH],
    [point.x + REACH, point.y + REACH],
  ]
  for (const where of [point, around] as const) {
    const [unit] = map.queryRenderedFeatures(where, { layers: ['units'] })
    if (typeof unit?.id === 'string') return { kind: 'unit', code: unit.id as UnitCode }
  }
  const [territory] = map.queryRenderedFeatures(point, { layers: ['territory-fills'] })
  const id: unknown = territory?.properties['id']
  return typeof id === 'string' ? { kind: 'cpts', id } : null
}
