import type { Cpts, Source } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { UnitCode } from '../units/unit.ts'
import type { FieldValue } from './record-field.ts'

/** What stands behind a value: the value that two sources state is one value with the sources of both. */
export interface Sourced {
  readonly sources: readonly Source[]
  readonly date: PartialDate | null
}

/** Tells whether a value of a field has sources of its own. */
export function isSourced(value: unknown): value is FieldValue & Sourced {
  return typeof value === 'object' && value !== null && 'sources' in value
}

/** Tells whether a value of a field is a perimeter. */
export function isPerimetre(value: FieldValue): value is Cpts['perimetre'] {
  return typeof value === 'object' && value !== null && 'codes' in value
}

/** The communes that each side added to a perimeter and took out of it, from what was there before. */
export function perimeterMoves({
  base,
  side,
}: {
  readonly base: FieldValue
  readonly side: FieldValue
}): { readonly added: readonly UnitCode[]; readonly removed: readonly UnitCode[] } {
  const [old, now] = [codesOf(base), codesOf(side)]
  return {
    added: [...now].filter((code) => !old.has(code)).toSorted(),
    removed: [...old].filter((code) => !now.has(code)).toSorted(),
  }
}

function codesOf(value: FieldValue): ReadonlySet<UnitCode> {
  return new Set(isPerimetre(value) ? value.codes : [])
}

/**
 * The sources and the date of a value, as conflicts and differences show them.
 *
 * Shape: null for what has no source of its own, and for what is not known. Of a stage, those of its whole history; its dates are part of what it says.
 */
export function backing(value: unknown): Sourced | null {
  if (typeof value !== 'object' || value === null) return null
  if ('historique' in value) {
    const stages = value.historique as Cpts['historique']
    if (stages.length === 0) return null
    return { sources: [...new Set(stages.flatMap(({ sources }) => sources))], date: null }
  }
  if (!isSourced(value)) return null
  const isMissing = 'etat' in value && value.etat === 'inconnu' && value.sources.length === 0
  return isMissing ? null : value
}

/** What changed behind a value. */
export interface BackingMoves {
  readonly added: readonly Source[]
  readonly removed: readonly Source[]
  /** Before and after; null where the date stayed. */
  readonly dates: readonly [PartialDate | null, PartialDate | null] | null
}

/** Tells which sources came and went between two values, and how their date changed. */
export function backingMoves(before: unknown, after: unknown): BackingMoves {
  const [was, is] = [backing(before) ?? NOTHING, backing(after) ?? NOTHING]
  return {
    added: is.sources.filter((source) => !was.sources.includes(source)),
    removed: was.sources.filter((source) => !is.sources.includes(source)),
    dates: was.date === is.date ? null : [was.date, is.date],
  }
}
const NOTHING: Sourced = { sources: [], date: null }
