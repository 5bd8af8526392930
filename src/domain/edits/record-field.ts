import { type ContactWay, isContactWay } from '../cpts/contact-value.ts'
import type { Cpts, UnknownFacts } from '../cpts/cpts.ts'
import { sameValue } from '../cpts/same-value.ts'
import type { Progress } from '../cpts/stage-history.ts'

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
  'echeances',
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

/** What a record holds in each field. */
export type FieldValues = {
  readonly [F in RecordField]: F extends 'avancement'
    ? Progress
    : F extends ContactWay
      ? Cpts['contacts'][F]
      : F extends keyof Cpts
        ? Cpts[F]
        : never
}
/** What a record holds in a field. */
export type FieldValue = FieldValues[RecordField]

/** One field of a record as it was and as it is. */
export interface FieldDiff {
  readonly field: RecordField
  readonly before: FieldValue
  readonly after: FieldValue
}

/** What a record holds in a field. */
export function fieldValue(cpts: Cpts, field: RecordField): FieldValue {
  if (field === 'avancement') return { stade: cpts.stade, historique: cpts.historique }
  return isContactWay(field) ? cpts.contacts[field] : cpts[field]
}

/** A record with a field as another record has it. */
export function withFieldOf(cpts: Cpts, field: RecordField, from: Cpts): Cpts {
  const next = withField(cpts, field, fieldValue(from, field))
  const [now, then] = [unknownValue(cpts, field), unknownValue(from, field)]
  if (sameValue(now, then)) return next
  const { unknown, ...rest } = next
  const { [field as keyof UnknownFacts]: _, ...others } = unknown ?? {}
  const all = then === undefined ? others : { ...others, [field]: then }
  return Object.keys(all).length > 0 ? { ...rest, unknown: all } : rest
}

/** A record with another value in a field, of the kind that the field calls for. */
export function withField(cpts: Cpts, field: RecordField, value: FieldValue): Cpts {
  if (field === 'avancement') return { ...cpts, ...(value as Progress) }
  return isContactWay(field)
    ? { ...cpts, contacts: { ...cpts.contacts, [field]: value } }
    : { ...cpts, [field]: value }
}

/** What a field holds that only a later version of the application can read; undefined for nothing. */
export function unknownValue({ unknown = {} }: Cpts, field: RecordField): unknown {
  return unknown[field as keyof UnknownFacts]
}

/** What can be read of a value that only a later version can read, in the words of the file; null where the field holds none. */
export function unknownText(cpts: Cpts, field: RecordField): string | null {
  const value = unknownValue(cpts, field)
  if (value === undefined) return null
  return wordsIn(toldOf(value)).join(', ')
}

/** The part of a value as it was written that says something: of a fact its value, of a perimeter its state, of stages the last. */
function toldOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('valeur' in value) return value.valeur
  if ('codes' in value && 'etat' in value) return value.etat
  if (!('historique' in value)) return value
  const { stade, historique } = value as NonNullable<UnknownFacts['avancement']>
  return toldOf(stade ?? historique.at(-1)?.value)
}

function wordsIn(value: unknown, key?: string): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number') return [key === undefined ? `${value}` : `${key} ${value}`]
  if (Array.isArray(value)) return value.flatMap((one) => wordsIn(one))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => wordsIn(one, name))
}

/** Tells whether two records say the same in a field. */
export function sameField(a: Cpts, b: Cpts, field: RecordField): boolean {
  return (
    sameValue(fieldValue(a, field), fieldValue(b, field)) &&
    sameValue(unknownValue(a, field), unknownValue(b, field))
  )
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
