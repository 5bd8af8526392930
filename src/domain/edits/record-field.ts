import type { Cpts } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import type { Progress } from '../cpts/stage-history.ts'
import { factOf, isContactWay } from './record-change.ts'

/**
 * The parts of a record that are compared and merged as one, in the order of the file.
 *
 * `avancement` is the stage with its history, of which neither means anything without the other; a contact stands for itself.
 */
export const RECORD_FIELDS = [
  'nom',
  'alias',
  'departements',
  'perimetre',
  'avancement',
  'aci',
  'missions',
  'perinatalite',
  'membres',
  'structures',
  'site',
  'email',
  'telephone',
  'populationAnnoncee',
  'finess',
  'doutes',
  'note',
  'archive',
] as const
export type RecordField = (typeof RECORD_FIELDS)[number]

/** What a record holds in a field. */
export type FieldValue = Progress | Exclude<Cpts[Exclude<keyof Cpts, 'id' | 'contacts'>], undefined>

/** One field of a record as it was and as it is. */
export interface FieldDiff {
  readonly field: RecordField
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What a record holds in a field. */
export function fieldValue(cpts: Cpts, field: RecordField): FieldValue {
  if (field === 'avancement') return { stade: cpts.stade, historique: cpts.historique }
  return isContactWay(field) ? factOf(cpts, field) : cpts[field]
}

/** A record with a field as another record has it. */
export function withFieldOf(cpts: Cpts, field: RecordField, from: Cpts): Cpts {
  if (field === 'avancement') return { ...cpts, stade: from.stade, historique: from.historique }
  return isContactWay(field)
    ? { ...cpts, contacts: { ...cpts.contacts, [field]: from.contacts[field] } }
    : { ...cpts, [field]: from[field] }
}

/** Tells whether two records say the same in a field. */
export function sameField(a: Cpts, b: Cpts, field: RecordField): boolean {
  return sameValue(fieldValue(a, field), fieldValue(b, field))
}

/** What differs between two states of a record, field by field, in the order of the file. */
export function recordDiff(before: Cpts, after: Cpts): readonly FieldDiff[] {
  if (before === after) return []
  return RECORD_FIELDS.filter((field) => !sameField(before, after, field)).map((field) => ({
    field,
    before: fieldValue(before, field),
    after: fieldValue(after, field),
  }))
}
