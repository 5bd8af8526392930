import type { Territory } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'

/** An outline as GeoJSON writes it: [longitude, latitude], WGS 84, rings closed. */
export interface PartShape {
  readonly type: 'MultiPolygon'
  readonly coordinates: number[][][][]
}

/**
 * The part of a unit that a drawn line cuts out of it.
 *
 * Units: `share` is the share of the unit's area, strictly between 0 and 1. Inhabitants are not spread evenly, so what is counted
 * from it is an estimate.
 */
export interface UnitPart {
  readonly share: number
  readonly shape: PartShape
}

/**
 * A territory that someone is composing: whole units, and parts of others where a line was drawn.
 *
 * Shape: no code is in both `units` and `parts`.
 */
export interface Sketch {
  readonly units: Territory
  readonly parts: ReadonlyMap<UnitCode, UnitPart>
}

export const EMPTY_SKETCH: Sketch = { units: new Set(), parts: new Map() }

/** How much of a unit a sketch holds: all of it, a part, or none. */
export type Inclusion = 'whole' | UnitPart | null

/** Tells how much of a unit a sketch holds. */
export function inclusionOf(sketch: Sketch, code: UnitCode): Inclusion {
  return sketch.units.has(code) ? 'whole' : (sketch.parts.get(code) ?? null)
}

/** Every unit that a sketch holds, wholly or in part. */
export function sketchTerritory({ units, parts }: Sketch): Territory {
  return parts.size === 0 ? units : new Set([...units, ...parts.keys()])
}

/**
 * Sets how much of some units a sketch holds, leaving the others.
 *
 * Shape: the same object where nothing changes, so that an action without effect can be told from one that has some.
 */
export function withInclusions(
  sketch: Sketch,
  inclusions: Iterable<readonly [UnitCode, Inclusion]>,
): Sketch {
  const units = new Set(sketch.units)
  const parts = new Map(sketch.parts)
  let changed = false
  let partsChanged = false
  for (const [code, next] of inclusions) {
    if (sameInclusion(inclusionOf({ units, parts }, code), next)) continue
    changed = true
    units.delete(code)
    if (parts.delete(code)) partsChanged = true
    if (next === 'whole') units.add(code)
    else if (next !== null) {
      parts.set(code, next)
      partsChanged = true
    }
  }
  if (!changed) return sketch
  // Unchanged parts stay the same object, so that what is drawn from them is not drawn again.
  return { units, parts: partsChanged ? parts : sketch.parts }
}

/** Adds whole units; one that was there in part becomes whole. */
export function addUnits(sketch: Sketch, codes: Iterable<UnitCode>): Sketch {
  return withInclusions(
    sketch,
    Array.from(codes, (code) => [code, 'whole']),
  )
}

/** Takes units away, whole or in part. */
export function removeUnits(sketch: Sketch, codes: Iterable<UnitCode>): Sketch {
  return withInclusions(
    sketch,
    Array.from(codes, (code) => [code, null]),
  )
}

/** Whether two sketches are the same territory, cut the same way. */
export function sameSketch(a: Sketch, b: Sketch): boolean {
  if (a === b) return true
  if (a.units.size !== b.units.size || a.parts.size !== b.parts.size) return false
  return (
    [...a.units].every((code) => b.units.has(code)) &&
    [...a.parts].every(([code, part]) => sameInclusion(part, b.parts.get(code) ?? null))
  )
}

/** What became of a sketch: the units that came in, those that went out, and those held in another part than before. */
export function sketchDifference(
  before: Sketch,
  after: Sketch,
): {
  readonly added: readonly UnitCode[]
  readonly removed: readonly UnitCode[]
  readonly recut: readonly UnitCode[]
} {
  const [from, to] = [sketchTerritory(before), sketchTerritory(after)]
  const kept = [...to].filter((code) => from.has(code))
  return {
    added: [...to].filter((code) => !from.has(code)),
    removed: [...from].filter((code) => !to.has(code)),
    recut: kept.filter(
      (code) => !sameInclusion(inclusionOf(before, code), inclusionOf(after, code)),
    ),
  }
}

/** Whether a unit is held the same way: whole, out, or cut along the same line. */
export function sameInclusion(a: Inclusion, b: Inclusion): boolean {
  if (a === b) return true
  if (a === null || b === null || a === 'whole' || b === 'whole') return false
  return (
    a.share === b.share &&
    JSON.stringify(a.shape.coordinates) === JSON.stringify(b.shape.coordinates)
  )
}

/**
 * Brings together two sketches that come from the same one, as two tabs make them: what either changed is changed.
 *
 * A unit that is in or out whole can only change one way, so two changes of it agree; where either cuts it, `mine` wins.
 */
export function mergeSketches(base: Sketch, mine: Sketch, theirs: Sketch): Sketch {
  const touched = new Set([
    ...base.units,
    ...base.parts.keys(),
    ...mine.units,
    ...mine.parts.keys(),
  ])
  const changes = [...touched]
    .map((code): readonly [UnitCode, Inclusion] => [code, inclusionOf(mine, code)])
    .filter(([code, now]) => !sameInclusion(inclusionOf(base, code), now))
  return withInclusions(theirs, changes)
}
