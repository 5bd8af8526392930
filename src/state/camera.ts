import type { BBox } from 'geojson'
import { createStore } from 'zustand/vanilla'

/** Where a map looks. Shape: [longitude, latitude]. */
export interface View {
  readonly center: readonly [number, number]
  readonly zoom: number
}

/** Left free around what is shown. Units: pixels. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/**
 * What the map was last asked to show. A request and not a position: the position is the person's, and the address holds it.
 * `request` grows so that asking twice for the same thing moves the map twice. Null once it is served.
 */
export interface CameraRequest {
  readonly target: 'region' | 'selection' | BBox | View | null
  readonly request: number
}

export interface Camera extends CameraRequest {
  /** What a map showed when it last came to rest; null before. */
  readonly shown: Shown | null
}

/** A part of the world, and how closely it is seen. */
export interface Shown {
  readonly bounds: BBox
  readonly zoom: number
}

export const createCamera = () =>
  createStore<Camera>(() => ({ target: null, request: 0, shown: null }))
export type CameraStore = ReturnType<typeof createCamera>

/** Asks the map for a place: what is selected, the whole région, a box that has no name, or the very view it once had. */
export function look(camera: CameraStore, target: 'region' | 'selection' | BBox | View): void {
  camera.setState(({ request }) => ({ target, request: request + 1 }))
}

export function isView(target: CameraRequest['target']): target is View {
  return target !== null && typeof target === 'object' && 'zoom' in target
}
