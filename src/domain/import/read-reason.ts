/**
 * Why nothing could be read of a file; the words for the person are in the dictionary, under the same reason.
 *
 * `too-big`, `swells` (an archive that unpacks to too much), `too-many-cells`, `too-many-points`, `too-many-features`, `too-deep`: more
 * than an import accepts. `not-text`: bytes of no known kind. `old-excel`: an .xls, or a workbook under a password. `shp-alone`: a .shp out
 * of its archive. `entities`: XML that defines its own entities. `damaged`: not whole. `empty`: nothing inside. `unknown-format`: text of
 * no known kind, or an archive without any. `no-area`: a map without a polygon. `unknown-crs`: coordinates that no known system explains.
 */
export const READ_REASONS = [
  'too-big',
  'swells',
  'too-many-cells',
  'too-many-points',
  'too-many-features',
  'too-deep',
  'not-text',
  'old-excel',
  'shp-alone',
  'entities',
  'damaged',
  'empty',
  'unknown-format',
  'no-area',
  'unknown-crs',
] as const
export type ReadReason = (typeof READ_REASONS)[number]
