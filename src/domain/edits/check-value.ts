import {
  type ContactWay,
  isContact,
  isContactWay,
  isFiness,
  tidyFiness,
  tidyContact,
} from '../cpts/contact-value.ts'
import { isPartialDate, mayPrecede, type PartialDate } from '../cpts/partial-date.ts'
import type { StatedFact } from './record-change.ts'

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
 * `empty`, `too-long`: a text. `too-large`: a number that cannot be meant. `not-a-…`: not of that form. `in-future`: after today. `taken`: another record has that id.
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
  | 'too-large'
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

/** What is wrong beside which field; `rank` counts from 0 in a list of codes, themes or actions, null where there is no list. */
export interface FieldProblem {
  readonly field: ChangeField
  readonly rank: number | null
  readonly reason: ProblemReason
}

/** A problem, or none where it holds. */
export function unless(
  holds: boolean,
  field: ChangeField,
  reason: ProblemReason,
  rank: number | null = null,
): readonly FieldProblem[] {
  return holds ? [] : [{ field, rank, reason }]
}

/** The problems of each item of a list, and of those that are there twice. */
export function eachOf<T>(
  items: readonly T[],
  field: ChangeField,
  reasonOf: (item: T) => ProblemReason | null,
): readonly FieldProblem[] {
  const seen = new Set<T>()
  return items.flatMap((item, rank) => {
    const reason = seen.has(item) ? 'duplicate' : reasonOf(item)
    seen.add(item)
    return reason === null ? [] : [{ field, rank, reason }]
  })
}

const NOT_A: Readonly<Record<ContactWay, ProblemReason>> = {
  site: 'not-a-site',
  email: 'not-an-email',
  telephone: 'not-a-telephone',
}

/**
 * The most inhabitants that a CPTS may announce.
 *
 * Units: inhabitants. Source: our convention, several times the most populous CPTS known.
 */
const POPULATION_AT_MOST = 2_000_000

const isRealFiness = (text: string): boolean => isFiness(text) && !/^0+$/.test(text)

const isCount = (value: number | undefined): boolean =>
  value !== undefined && Number.isSafeInteger(value) && value >= 0

/** What is wrong with a date that may be left out: no real one, or after today. */
export function checkDate(
  date: PartialDate | null,
  today: string,
  field: 'date' | 'valeur' = 'date',
): readonly FieldProblem[] {
  if (date === null) return []
  if (!isPartialDate(date)) return unless(false, field, 'not-a-date')
  return unless(mayPrecede(date, today), field, 'in-future')
}

/** What is wrong with the value of a fact; nothing where there is none. */
export function checkValue(stated: StatedFact, today: string): readonly FieldProblem[] {
  const { fait, valeur } = stated
  if (valeur === null) return []
  if (isContactWay(fait)) {
    const text = typeof valeur === 'string' ? tidyContact(fait, valeur) : ''
    return unless(isContact(fait, text), 'valeur', NOT_A[fait])
  }
  switch (stated.fait) {
    case 'aci':
      return checkDate(stated.valeur, today, 'valeur')
    case 'missions':
      return eachOf(stated.valeur ?? [], 'valeur', ({ libelle }) => emptiness(libelle))
    case 'perinatalite':
      return eachOf(stated.valeur?.themes ?? [], 'valeur', emptiness)
    case 'membres':
    case 'structures':
      return unless(Object.values(stated.valeur ?? {}).every(isCount), 'valeur', 'not-a-count')
    case 'populationAnnoncee':
      if (!isCount(stated.valeur ?? 0) || stated.valeur === 0)
        return unless(false, 'valeur', 'not-a-count')
      return unless((stated.valeur ?? 0) <= POPULATION_AT_MOST, 'valeur', 'too-large')
    case 'finess':
      return unless(isRealFiness(tidyFiness(stated.valeur ?? '')), 'valeur', 'not-a-finess')
    default:
      return []
  }
}

/** The reason why a text of a list cannot stand there. */
export function emptiness(text: string): ProblemReason | null {
  return /\S/.test(text) ? null : 'empty'
}
