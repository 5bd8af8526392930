import type { Perimetre } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import type { UnitCode } from '../units/unit.ts'
import type { Progress } from '../cpts/stage-history.ts'
import { isPerimetre, isSourced, perimeterMoves, type Sourced } from './field-moves.ts'
import { withMergedExtra } from './merge-carried.ts'
import type { StatedPerimetre } from './record-change.ts'
import type { FieldValue, RecordField } from './record-field.ts'

/**
 * Two statements of a fact that say the same after different sources, as one: the sources of both, and the best of their dates.
 *
 * Shape: null where they say different things, or where the field has no sources. Stages are the same where their dates are.
 */
export function joinedValue(
  field: RecordField,
  mine: FieldValue,
  theirs: FieldValue,
): FieldValue | null {
  if (mine === null || theirs === null) return null
  if (field === 'avancement') return joinedProgress(mine as Progress, theirs as Progress)
  if (!isSourced(mine) || !isSourced(theirs)) return null
  const said = (value: Sourced): unknown => sorted({ ...value, sources: [], date: null })
  return sameValue(said(mine), said(theirs)) ? joined(theirs, mine) : null
}

/** Communes are a set: their order says nothing. */
function sorted(rest: Sourced): unknown {
  if (!('codes' in rest)) return rest
  const { codes, enPartie = [] } = rest as Sourced & StatedPerimetre
  return { ...rest, codes: codes.toSorted(), enPartie: enPartie.toSorted() }
}

function joinedProgress(mine: Progress, theirs: Progress): Progress | null {
  const stages = (progress: Progress): unknown =>
    progress.historique.map((stage) => ({ ...stage, sources: [] }))
  if (!sameValue(stages(mine), stages(theirs))) return null
  const historique = theirs.historique.map((stage, rank) => {
    const other = mine.historique[rank]
    return other ? joined(stage, other) : stage
  })
  return { stade: historique.at(-1) ?? null, historique }
}

/** A value with the sources of another one that goes together with it, and the best of their dates. */
export function joined<T extends Sourced>(first: T, then: T): T {
  return {
    ...first,
    sources: [...new Set([...first.sources, ...then.sources])],
    date: bestDate(first.date, then.date),
  }
}

/** The later of two dates; of a year and a day of it, the day. */
function bestDate(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

/** Tells whether two sides of a perimeter can be brought together: one that is not known names no commune that counts. */
export function canUnite(field: RecordField, mine: FieldValue, theirs: FieldValue): boolean {
  return field === 'perimetre' && [mine, theirs].every(isKnownPerimetre)
}

const isKnownPerimetre = (value: FieldValue): boolean =>
  isPerimetre(value) && value.etat !== 'inconnu'

/**
 * A perimeter with what either side added and without what either took out, after the sources of both.
 *
 * Shape: whole only where both say so; a commune that either says to be in part is so, unless the other had known it and made it whole.
 * Any other field is as `mine` has it.
 */
export function united(
  field: RecordField,
  {
    base,
    mine,
    theirs,
  }: { readonly base: FieldValue; readonly mine: FieldValue; readonly theirs: FieldValue },
): FieldValue {
  if (field !== 'perimetre' || !isPerimetre(mine) || !isPerimetre(theirs)) return mine
  const moves = [mine, theirs].map((side) => perimeterMoves({ base, side }))
  const removed = new Set(moves.flatMap((move) => move.removed))
  const codes = [...new Set([...mine.codes, ...theirs.codes])].filter((code) => !removed.has(code))
  const parts = unitedParts(isPerimetre(base) ? base : null, mine, theirs, codes)
  const announced = theirs.communesAnnoncees ?? mine.communesAnnoncees
  const whole = withMergedExtra(joined(theirs, mine), isPerimetre(base) ? base : null, mine, theirs)
  const { enPartie: _, ...rest } = whole
  return {
    ...rest,
    etat:
      codes.length === 0
        ? 'inconnu'
        : mine.etat === 'complet' && theirs.etat === 'complet'
          ? 'complet'
          : 'partiel',
    codes: codes.toSorted(),
    deduit: mine.deduit || theirs.deduit,
    communesAnnoncees: announced,
    ...(parts.length > 0 && { enPartie: parts }),
  }
}

function unitedParts(
  base: Perimetre | null,
  mine: Perimetre,
  theirs: Perimetre,
  codes: readonly UnitCode[],
): readonly UnitCode[] {
  const had = (side: Perimetre | null, code: UnitCode): boolean =>
    side?.enPartie?.includes(code) ?? false
  const madeWhole = (side: Perimetre, code: UnitCode): boolean =>
    had(base, code) && side.codes.includes(code) && !had(side, code)
  return codes
    .filter((code) => had(mine, code) || had(theirs, code))
    .filter((code) => !madeWhole(mine, code) && !madeWhole(theirs, code))
    .toSorted()
}
