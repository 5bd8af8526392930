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

/** How every source of GeoJSON is cut into tiles. Units: pixels. */
export const CUT = {
  /** How far a point may lie from the line that is drawn without it: by less than one nobody sees it missing. */
  tolerance: 0.75,
  /** How far a tile goes on under its neighbours: no line is wider. By eight times as much, as else, it holds twice what it shows. */
  buffer: 16,
} as const
