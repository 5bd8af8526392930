import type { TakenPicture } from '../../../state/printing.ts'
import { MOST_SHARED } from './limits.ts'

/** CSS pixels of the map to a millimetre of paper: its names then print at 8 to 10 points, and three times as fine is 296 dpi. */
const PER_MM = 3.886

/**
 * The map of a sheet: it gives way to the list of what is shared, so that there is always room to write.
 *
 * Units: millimetres.
 */
export function sheetMap(shared: number): { readonly width: number; readonly height: number } {
  const list = Math.ceil(Math.min(shared, MOST_SHARED) / 4) * 2.9
  return { width: 112, height: Math.max(52, Math.min(74, 84 - list)) }
}

/** How large to draw a map that is to measure so many millimetres. */
export function pictureSize(mm: {
  readonly width: number
  readonly height: number
}): TakenPicture['size'] {
  return { width: Math.round(mm.width * PER_MM), height: Math.round(mm.height * PER_MM) }
}
