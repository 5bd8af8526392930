import {
  type Draft,
  EMPTY_SKETCH,
  mergeSketches,
  sameSketch,
  type Vintage,
} from '../domain/sketch/sketch.ts'

/** Whether two states of a draft say the same. */
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

/**
 * Brings together two states of a draft that come from the same one, as two tabs make them.
 *
 * What either changed is changed; where both did, `mine` wins. Without a base, all of `mine` counts as changed and nothing is taken
 * away from `theirs`.
 */
export function mergeDrafts(base: Draft | null, mine: Draft, theirs: Draft): Draft {
  return {
    id: theirs.id,
    nom: mine.nom === base?.nom ? theirs.nom : mine.nom,
    region: theirs.region,
    origine: mine.origine === base?.origine ? theirs.origine : mine.origine,
    vintage: base && sameVintage(base.vintage, mine.vintage) ? theirs.vintage : mine.vintage,
    sketch: mergeSketches(base?.sketch ?? EMPTY_SKETCH, mine.sketch, theirs.sketch),
  }
}

function sameVintage(a: Vintage, b: Vintage): boolean {
  return a.cog === b.cog && a.population === b.population
}
