/** The signs of a comparison, in the legend of the map. */
export const frCompared = {
  a: 'Seulement dans A',
  b: 'Seulement dans B',
  both: 'Dans A et B',
} as const
