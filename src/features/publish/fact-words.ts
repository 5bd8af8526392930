import { backing, backingMoves, perimeterMoves } from '../../domain/edits/field-moves.ts'
import type { CptsDataset } from '../../domain/cpts/cpts.ts'
import type { HeadField } from '../../domain/edits/dataset-diff.ts'
import type { FieldValue } from '../../domain/edits/record-field.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { sourceName } from '../../fr/words/format.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'

type NameOf = (code: UnitCode) => string

const words = frPublish.backing
const named = (sources: readonly string[]): readonly string[] =>
  sources.map((source) => sourceName(source))

/** What stands behind a value, in one line; null for what has no source of its own. */
export function backingWords(value: unknown): string | null {
  const behind = backing(value)
  return behind && words.said(named(behind.sources), behind.date)
}

/** What a file says of itself, in one line. */
export function headWords(said: CptsDataset[HeadField]): string {
  if (typeof said === 'object' && said !== null) return frPublish.conflicts.figures(said)
  return said?.trim() || frEdit.values.nothing
}

/** What changed behind a value, a line a point. */
export function backingChanges(before: unknown, after: unknown): readonly string[] {
  const { added, removed, dates } = backingMoves(before, after)
  return [
    ...(added.length > 0 ? [words.added(named(added))] : []),
    ...(removed.length > 0 ? [words.removed(named(removed))] : []),
    ...(dates ? [words.date(...dates)] : []),
  ]
}

/** The communes that a side of a perimeter added and took out, by name, a line each. */
export function moveWords(base: FieldValue, side: FieldValue, nameOf: NameOf): readonly string[] {
  const { added, removed } = perimeterMoves({ base, side })
  return [
    ...(added.length > 0 ? [frPublish.conflicts.added(added.map(nameOf))] : []),
    ...(removed.length > 0 ? [frPublish.conflicts.removed(removed.map(nameOf))] : []),
  ]
}
