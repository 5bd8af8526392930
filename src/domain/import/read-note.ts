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
 * feature.
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
] as const
export type ReadNoteKind = (typeof READ_NOTES)[number]

export interface ReadNote {
  readonly kind: ReadNoteKind
  readonly line: number | null
  /** The encoding, the system of coordinates; null for the others. */
  readonly detail: string | null
}
