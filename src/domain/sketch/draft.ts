import type { UnitCode } from '../units/unit.ts'
import {
  EMPTY_SKETCH,
  mergeSketches,
  sameSketch,
  sameInclusion,
  type Sketch,
  inclusionOf,
  withInclusions,
} from './sketch.ts'
import { type FoundingNotes, mergeNotes, NO_NOTES, sameNotes } from './founding-notes.ts'
import { mergeHistories } from './merge-histories.ts'
import {
  NO_HISTORY,
  reconciled,
  sameHistory,
  type SketchHistory,
  inclusionsOf,
} from './sketch-history.ts'

/** Which data a sketch was made on: its codes are those of that COG, its figures of that population. */
export interface Vintage {
  /** Year of the Code officiel géographique; null where the map data did not say. */
  readonly cog: number | null
  /** INSEE's reference year of the population. */
  readonly population: number | null
}

/** A sketch that someone keeps: named, of one région or of all of France. */
export interface Draft {
  /** Unique on this device. */
  readonly id: string
  readonly nom: string
  readonly region: string
  /** Id of the CPTS whose perimeter it started from, which it is then no overlap of; null where it started from nothing. */
  readonly origine: string | null
  readonly sketch: Sketch
  readonly vintage: Vintage
  /** What can be taken back of it; nothing where it is left out, as in links and files. */
  readonly history?: SketchHistory
  /** What the team notes on its way to a CPTS: of this device alone, in no link or file; nothing where it is left out. */
  readonly notes?: FoundingNotes
}

/** What a draft says, wherever it is kept: links and files carry this, the device gives it an id. */
export type DraftContent = Omit<Draft, 'id' | 'history' | 'notes'>

/** A draft that comes from a link or a file, before it is one of this device's own; a plain list names no région. */
export type IncomingDraft = Omit<DraftContent, 'region'> & { readonly region: string | null }

/** Whether two states of a draft say the same, however they came to it. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.nom === b.nom &&
      a.region === b.region &&
      a.origine === b.origine &&
      sameVintage(a.vintage, b.vintage) &&
      sameSketch(a.sketch, b.sketch))
  )
}

/** Whether two states of a draft say the same, notes included, and came to it by the same steps: then one need not be saved over the other. */
export function sameDraftState(a: Draft, b: Draft): boolean {
  return (
    sameDraft(a, b) &&
    sameNotes(a.notes ?? NO_NOTES, b.notes ?? NO_NOTES) &&
    sameHistory(a.history ?? NO_HISTORY, b.history ?? NO_HISTORY)
  )
}

/**
 * Brings together two states of a draft that come from the same one, as two tabs make them.
 *
 * What either changed is changed; where both did, `mine` wins, but for units that steps changed: those stand as the steps of both say,
 * whichever tab brings them together. Without a base, all of `mine` counts as changed and nothing is taken away from
 * `theirs`.
 */
export function mergeDrafts(base: Draft | null, mine: Draft, theirs: Draft): Draft {
  if (base && sameDraftState(base, mine)) return theirs
  if (base && sameDraftState(base, theirs)) return mine
  const known = base ?? { ...theirs, sketch: EMPTY_SKETCH, history: NO_HISTORY, notes: NO_NOTES }
  const history = mergeHistories(
    known.history ?? NO_HISTORY,
    mine.history ?? NO_HISTORY,
    theirs.history ?? NO_HISTORY,
  )
  const traced = inclusionsOf(history).filter(
    ([code]) => isTraced(known, mine, code) && isTraced(known, theirs, code),
  )
  const sketch = withInclusions(mergeSketches(known.sketch, mine.sketch, theirs.sketch), traced)
  const notes = mergeNotes(
    known.notes ?? NO_NOTES,
    mine.notes ?? NO_NOTES,
    theirs.notes ?? NO_NOTES,
  )
  return withHistory(
    {
      id: theirs.id,
      nom: mine.nom === base?.nom ? theirs.nom : mine.nom,
      region: mine.region === base?.region ? theirs.region : mine.region,
      origine: mine.origine === base?.origine ? theirs.origine : mine.origine,
      vintage: base && sameVintage(base.vintage, mine.vintage) ? theirs.vintage : mine.vintage,
      sketch,
      ...(notes.size > 0 && { notes }),
    },
    reconciled(sketch, history),
  )
}

/** Whether steps account for what a draft says of a unit: what was changed by none is only known from the sketches. */
function isTraced(base: Draft, draft: Draft, code: UnitCode): boolean {
  if (draft.history?.start.has(code)) return true
  // Its steps undone and dropped, the unit is as it was before them; with none at all, as it was.
  const start = base.history?.start.get(code)
  const expected = start ? start.how : inclusionOf(base.sketch, code)
  return sameInclusion(expected, inclusionOf(draft.sketch, code))
}

/** A draft with the steps it came by, if there are any. */
export function withHistory(draft: Omit<Draft, 'history'>, history: SketchHistory): Draft {
  return history.done.length + history.undone.length === 0 ? draft : { ...draft, history }
}

function sameVintage(a: Vintage, b: Vintage): boolean {
  return a.cog === b.cog && a.population === b.population
}
