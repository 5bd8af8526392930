import type { Position } from 'geojson'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { UnitCode } from '../domain/units/unit.ts'

/** With what one draws. Units: `radius` in pixels. */
export type DrawingTool =
  | { readonly kind: 'brush'; readonly radius: number }
  | { readonly kind: 'rectangle' | 'lasso' | 'cut' }

/** What a cut under way may be told without a keyboard. */
export interface CutControls {
  /** Closes the line; null before it has the three corners that enclose something. */
  readonly close: (() => void) | null
  /** Takes the last corner back; with the only one, the line is given up. */
  readonly back: () => void
  readonly drop: () => void
}

/** A gesture under way or just ended. */
export interface Drawing {
  readonly ended: boolean
  /** Alt is held: what would add takes away, and the other way round. */
  readonly inverted: boolean
  /** What was drawn so far, to be shown. Shape: [x, y] in pixels of the map. */
  readonly trace: readonly (readonly [number, number])[]
  /** What rectangle, lasso and cut enclose. Shape: a closed ring, [longitude, latitude]; empty for the brush. */
  readonly ring: readonly Position[]
  /** What the brush went over since the gesture began. */
  readonly touched: readonly UnitCode[]
  /** Of a cut alone; `keyed`: its last point is a hand that keys move, and nothing else shows. */
  readonly cut?: CutControls
  readonly keyed?: boolean
}

/** Tells each move of a gesture, null when it is given up (Escape, a second finger). */
export type OnDrawing = (drawing: Drawing | null) => void

/** Takes the pointer of a map, until the function it returns gives it back. */
export type MapListener = (map: MapLibreMap) => () => void
