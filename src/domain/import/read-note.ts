/**
 * What was put right, or left out, while a file was read, before anything was made of what it says.
 *
 * `line` is the row of the table or the rank of the shape; null where the whole file is meant.
 * `encoding`: not UTF-8. `open-quote`: a quote opens here that nothing closes, so that all that follows is one cell. `cell-cut`: a text
 * longer than any fact. `text-repaired`: control characters or halves of characters taken away. `projected`: coordinates were not
 * degrees; `stated` where the file names the system, else it was found by where the shapes lie. `axes-swapped`: latitude came first.
 * `ring-closed`, `ring-dropped` (fewer than three corners), `rounded` (points brought to ten metres, there were too many),
 * `self-crossing` (what is gone around twice is outside): the shape stands. `bad-coordinates`, `not-an-area`, `tangled`, `too-detailed`,
 * `no-geometry`: it does not, and its row is without one. `feature-skipped`: what stands in its place is no
 * feature. `line-closed`: a line that ends where it begins, taken for the outline that it draws. `network-link`: an address that a KML refers to, which
 * is not followed. `file-left`: a file of an archive that is not read. `layer-left`: a layer of a map that holds no feature. `line-damaged`:
 * lines of JSON that broke off.
 */
export const READ_NOTES = [
  'encoding',
  'open-quote',
  'cell-cut',
  'text-repaired',
  'projected',
  'axes-swapped',
  'ring-closed',
  'ring-dropped',
  'rounded',
  'self-crossing',
  'bad-coordinates',
  'not-an-area',
  'tangled',
  'too-detailed',
  'no-geometry',
  'feature-skipped',
  'line-closed',
  'network-link',
  'file-left',
  'layer-left',
  'line-damaged',
] as const
export type ReadNoteKind = (typeof READ_NOTES)[number]

export interface ReadNote {
  readonly kind: ReadNoteKind
  readonly line: number | null
  /** The rank of the sheet that the line is of; the first where it is not said. */
  readonly sheet?: number
  /** The encoding, the system of coordinates; null for the others. */
  readonly detail: string | null
}

/**
 * Why nothing could be read of a file; the words for the person are in the dictionary, under the same reason.
 *
 * `too-big`, `swells` (an archive that unpacks to too much), `too-many-cells`, `too-many-points`, `too-many-features`, `too-deep`: more
 * than an import accepts. `not-text`: bytes of no known kind. `old-excel`: an .xls, or a workbook under a password. `shp-alone`: a .shp out
 * of its archive. `entities`: XML that defines its own entities. `damaged`: not whole. `empty`: nothing inside. `unknown-format`: text of
 * no known kind, or an archive without any. `packed-twice`: an archive of archives. `json-shape`: JSON that is neither a map nor a table, whatever way around. `no-area`: a map without a polygon. `unknown-crs`: coordinates that no known system explains.
 * Formats that are named, with what to export instead: `geopackage`, `archive` (7z, rar, tar), `xlsb`, `opendocument`, `mapinfo`, `track` (GPX), `flat-map`
 * (FlatGeobuf, Parquet, GML), `pdf`, `word`. `link-only`: a KML that holds nothing but the address of another.
 * `lot-newer`, `lot-too-long`: changes that someone sent, written by a later version, or more than anyone sends.
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
  'packed-twice',
  'json-shape',
  'no-area',
  'unknown-crs',
  'geopackage',
  'archive',
  'xlsb',
  'opendocument',
  'mapinfo',
  'track',
  'flat-map',
  'pdf',
  'word',
  'link-only',
  'lot-newer',
  'lot-too-long',
] as const
export type ReadReason = (typeof READ_REASONS)[number]
