/** Names of the GeoJSON sources, which the adapter fills. */
export const SOURCES = [
  'france',
  'land',
  'units',
  'indicator-marks',
  'unit-lines',
  'departement-lines',
  'edge',
  'unit-names',
  'departement-names',
  'territories',
  'unit-marks',
  'territory-names',
  'selection',
  'highlight',
  'hover',
  'sketch',
  'sketch-parts',
  'sketch-overlaps',
  'compared',
] as const
/** What writes the name of a sketch, above every other. */
export const SKETCH_NAME = 'sketch-name'
export type SourceName = (typeof SOURCES)[number]
