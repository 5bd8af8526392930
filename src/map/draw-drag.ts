import type { Position } from 'geojson'
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'
import type { Drawing, DrawingTool, OnDrawing } from './drawing.ts'

type Tool = Exclude<DrawingTool, { kind: 'cut' }>
type Point = readonly [number, number]

/** A point of a lasso nearer than this to the one before says nothing new. Units: pixels. */
const STEP = 3

/** Brush, rectangle and lasso: pressed, dragged, released. */
export function listenToDrag(
  map: MapLibreMap,
  tool: Tool,
  panning: () => boolean,
  onDrawing: OnDrawing,
): () => void {
  let gesture: Gesture | null = null
  let inverted = false
  const tell = (ended: boolean): void => {
    if (gesture) onDrawing(drawingOf(map, tool, gesture, inverted, ended))
  }
  const giveUp = (): void => {
    if (gesture) onDrawing(null)
    gesture = null
  }

  const start = (event: MapMouseEvent | MapTouchEvent): void => {
    const fingers = 'points' in event ? event.points.length : 1
    if (
      fingers > 1 ||
      panning() ||
      ('button' in event.originalEvent && event.originalEvent.button !== 0)
    )
      return giveUp()
    // What MapLibre would do with the same gesture: move the map, draw its zoom box.
    event.preventDefault()
    gesture = { path: [], touched: new Set() }
    move(event)
  }
  const move = (event: MapMouseEvent | MapTouchEvent): void => {
    if (!gesture) return
    inverted = event.originalEvent.altKey
    extend(map, tool, gesture, [event.point.x, event.point.y])
    tell(false)
  }
  const end = (): void => {
    tell(true)
    gesture = null
  }
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') giveUp()
  }

  const stop = new AbortController()
  map.on('mousedown', start)
  map.on('touchstart', start)
  map.on('mousemove', move)
  map.on('touchmove', move)
  // Released anywhere, even outside the map.
  addEventListener('mouseup', end, stop)
  addEventListener('touchend', end, stop)
  addEventListener('touchcancel', giveUp, stop)
  addEventListener('keydown', escape, stop)
  return () => {
    giveUp()
    stop.abort()
    map.off('mousedown', start)
    map.off('touchstart', start)
    map.off('mousemove', move)
    map.off('touchmove', move)
  }
}

interface Gesture {
  readonly path: Point[]
  readonly touched: Set<UnitCode>
}

function extend(map: MapLibreMap, tool: Tool, { path, touched }: Gesture, to: Point): void {
  const from = path.at(-1) ?? to
  if (tool.kind === 'brush') {
    for (const at of between(from, to, tool.radius)) {
      for (const code of unitsUnder(map, at, tool.radius)) touched.add(code)
    }
  }
  if (path.length === 0 || Math.hypot(to[0] - from[0], to[1] - from[1]) >= STEP) path.push(to)
}

/** Stations of a fast move, so that the brush skips nothing between two events. */
function between([x, y]: Point, to: Point, radius: number): Point[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - x, to[1] - y) / Math.max(4, radius)))
  return Array.from({ length: steps }, (_, i): Point => {
    const share = (i + 1) / steps
    return [x + (to[0] - x) * share, y + (to[1] - y) * share]
  })
}

/** What the square inside the brush's circle touches. */
function unitsUnder(map: MapLibreMap, [x, y]: Point, radius: number): UnitCode[] {
  const reach = radius * Math.SQRT1_2
  const box: [Point, Point] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  return map
    .queryRenderedFeatures([[...box[0]], [...box[1]]], { layers: ['units'] })
    .flatMap(({ id }) => (typeof id === 'string' ? [id as UnitCode] : []))
}

function drawingOf(
  map: MapLibreMap,
  tool: Tool,
  { path, touched }: Gesture,
  inverted: boolean,
  ended: boolean,
): Drawing {
  const trace = tool.kind === 'rectangle' ? rectangle(path) : path
  return {
    ended,
    inverted,
    trace,
    ring: tool.kind === 'brush' ? [] : ringOf(map, trace),
    touched: [...touched],
  }
}

function rectangle(path: readonly Point[]): Point[] {
  const [from, to] = [path[0], path.at(-1)]
  if (!from || !to) return []
  return [from, [to[0], from[1]], to, [from[0], to[1]]]
}

function ringOf(map: MapLibreMap, trace: readonly Point[]): Position[] {
  const ring = trace.map(([x, y]) => map.unproject([x, y]).toArray())
  const [first] = ring
  return first && ring.length > 2 ? [...ring, first] : []
}
