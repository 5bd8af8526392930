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

/**
 * How far a point may lie from the line that is drawn without it. Units: pixels. By less than one nobody sees it missing, and there is a
 * third less to draw than at half of one.
 */
export const TOLERANCE = 0.75
