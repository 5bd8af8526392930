/** How many CPTS around a sketch the dossier tells of, and how many communes it names for each: the sheets tell the rest. */
export const MOST_OVERLAPS = 8
export const MOST_TOUCHING = 12
export const MOST_NAMES = 5
/** How many shared communes a sheet names beside all the rest. */
export const MOST_SHARED = 60
