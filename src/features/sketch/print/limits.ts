/** How many CPTS around a sketch the dossier tells of, and how many communes it names for each: the sheets tell the rest. */
export const MOST_OVERLAPS = 8
export const MOST_TOUCHING = 12
export const MOST_NAMES = 5
/** How many shared communes a sheet names beside all the rest. */
export const MOST_SHARED = 60

/**
 * The map of a sheet: it gives way to the list of what is shared, so that there is always room to write.
 *
 * Units: millimetres.
 */
export function sheetMap(shared: number): { readonly width: number; readonly height: number } {
  const list = Math.ceil(Math.min(shared, MOST_SHARED) / 4) * 2.9
  return { width: 112, height: Math.max(52, Math.min(74, 84 - list)) }
}
