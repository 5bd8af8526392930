import type { MultiPolygon } from 'geojson'
import type { UnitPart } from '../domain/sketch/sketch.ts'
import { tidyShape } from './tidy-shape.ts'

/** About a metre: a line drawn by hand on a map is no finer, and a link stays short. */
const SHAPE_DECIMALS = 5
const SHARE_STEPS = 10_000

/**
 * The part of a unit as it is kept, so that links and files give back the very same one.
 *
 * Shape: as `tidyShape` leaves it at 5 decimals. Units: `share` to 4 decimals, never quite 0 nor 1.
 * Errors: null where nothing is left of the shape, or the share is not a number. Applied twice, it changes nothing more.
 */
export function tidyPart(shape: MultiPolygon, share: number): UnitPart | null {
  const { coordinates } = tidyShape(shape, SHAPE_DECIMALS)
  if (coordinates.length === 0 || Number.isNaN(share)) return null
  const steps = Math.min(Math.max(Math.round(share * SHARE_STEPS), 1), SHARE_STEPS - 1)
  return { share: steps / SHARE_STEPS, shape: { type: 'MultiPolygon', coordinates } }
}
