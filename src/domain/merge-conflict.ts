import type { Cpts, CptsDataset } from './cpts.ts'
import type { HeadField } from './dataset-diff.ts'
import type { FieldValue, RecordField } from './record-field.ts'

/** Whose word counts: what was there, what was changed here, or what was published meanwhile. */
export type Side = 'base' | 'mine' | 'theirs'

/** What each side says. */
export interface Sides<T> {
  readonly base: T
  readonly mine: T
  readonly theirs: T
}

/**
 * Something that was changed here one way and in the published file another.
 *
 * `field`: a fact of a record; the base is null where both added the record. `presence`: one side changed a record that the other
 * removed (null). `head`: what the file says of itself.
 */
export type Conflict =
  | ({
      readonly kind: 'field'
      readonly id: string
      readonly field: RecordField
    } & Sides<FieldValue>)
  | ({ readonly kind: 'presence'; readonly id: string; readonly field: null } & Sides<Cpts | null>)
  | ({ readonly kind: 'head'; readonly id: null; readonly field: HeadField } & Sides<
      CptsDataset[HeadField]
    >)

/** A key for a conflict, the same as long as the same thing is in conflict, to keep choices by. */
export function conflictKey({ kind, id, field }: Conflict): string {
  return [kind, id ?? '', field ?? ''].join('/')
}
