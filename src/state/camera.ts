import type { BBox } from 'geojson'
import { createStore } from 'zustand/vanilla'

/** The fragment of the URL that holds the camera: "#carte=8.2/48.7/2.4". */
export const CAMERA_HASH = 'carte'

const CAMERA = new RegExp(
  `${CAMERA_HASH}=\\d{1,2}(\\.\\d+)?/-?[0-8]?\\d(\\.\\d+)?/-?(1[0-7]|\\d)?\\d(\\.\\d+)?$`,
)

/** Whether a fragment holds a camera, within the world. */
export function hasCamera(hash: string): boolean {
  return CAMERA.test(hash)
}

/**
 * What the map was last asked to show. A request and not a position: the position is the person's, and lives in the URL's hash.
 * `request` grows so that asking twice for the same thing moves the map twice.
 */
export interface CameraRequest {
  readonly target: 'region' | 'selection' | BBox | null
  readonly request: number
}

export const createCamera = () => createStore<CameraRequest>(() => ({ target: null, request: 0 }))
export type CameraStore = ReturnType<typeof createCamera>

export function look(camera: CameraStore, target: 'region' | 'selection'): void {
  camera.setState(({ request }) => ({ target, request: request + 1 }))
}

/** Asks for a place that has no name: communes picked out of a list. */
export function lookAtPlace(camera: CameraStore, bounds: BBox): void {
  camera.setState(({ request }) => ({ target: bounds, request: request + 1 }))
}
