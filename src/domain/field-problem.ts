/** The field of a form that something is wrong in. */
export type ChangeField =
  | 'id'
  | 'nom'
  | 'alias'
  | 'departements'
  | 'doutes'
  | 'note'
  | 'etat'
  | 'codes'
  | 'communesAnnoncees'
  | 'stade'
  | 'valeur'
  | 'date'
  | 'source'
  | 'sources'
  | 'fusionneeDans'
  | 'quand'

/**
 * Why a field cannot be taken as it is.
 *
 * `empty`, `too-long`: a text. `not-a-…`: not of that form. `in-future`: after today. `taken`: another record has that id.
 * `duplicate`: given twice. `unknown-code`: no unit of the région. `unknown-record`: no such CPTS, or it is archived. `archived`: the
 * record has to be restored first; `not-archived`: it is in use. `no-fact`: there is nothing there to have sources, or to be withdrawn.
 * `stage-not-signed`: a date of the ACI goes with the stage "aci-signe". `aci-stands`: the stage cannot leave "aci-signe" as long as
 * the date of the ACI is there.
 */
export type ProblemReason =
  | 'empty'
  | 'too-long'
  | 'not-a-date'
  | 'not-an-instant'
  | 'in-future'
  | 'not-a-slug'
  | 'taken'
  | 'not-a-departement'
  | 'not-a-code'
  | 'unknown-code'
  | 'duplicate'
  | 'not-a-count'
  | 'not-a-site'
  | 'not-an-email'
  | 'not-a-telephone'
  | 'not-a-finess'
  | 'not-a-source'
  | 'unknown-record'
  | 'same-record'
  | 'archived'
  | 'not-archived'
  | 'no-fact'
  | 'stage-not-signed'
  | 'aci-stands'

/** What is wrong beside which field; `rang` counts from 0 in a list of codes, themes or actions, null where there is no list. */
export interface FieldProblem {
  readonly field: ChangeField
  readonly rang: number | null
  readonly reason: ProblemReason
}

/** A problem, or none where it holds. */
export function unless(
  holds: boolean,
  field: ChangeField,
  reason: ProblemReason,
  rang: number | null = null,
): readonly FieldProblem[] {
  return holds ? [] : [{ field, rang, reason }]
}

/** The problems of each item of a list, and of those that are there twice. */
export function eachOf<T>(
  items: readonly T[],
  field: ChangeField,
  reasonOf: (item: T) => ProblemReason | null,
): readonly FieldProblem[] {
  const seen = new Set<T>()
  return items.flatMap((item, rang) => {
    const reason = seen.has(item) ? 'duplicate' : reasonOf(item)
    seen.add(item)
    return reason === null ? [] : [{ field, rang, reason }]
  })
}
