import { isContact, tidyContact, type ContactWay } from './contact-value.ts'
import { eachOf, unless, type FieldProblem, type ProblemReason } from './field-problem.ts'
import { isFiness } from './finess.ts'
import { isPartialDate, mayPrecede, type PartialDate } from './partial-date.ts'
import type { StatedFact } from './record-change.ts'
import { isContactWay } from './stated-fact.ts'

const NOT_A: Readonly<Record<ContactWay, ProblemReason>> = {
  site: 'not-a-site',
  email: 'not-an-email',
  telephone: 'not-a-telephone',
}

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
      return unless(isCount(stated.valeur ?? 0) && stated.valeur !== 0, 'valeur', 'not-a-count')
    case 'finess':
      return unless(isFiness(stated.valeur ?? ''), 'valeur', 'not-a-finess')
    default:
      return []
  }
}

/** The reason why a text of a list cannot stand there. */
export function emptiness(text: string): ProblemReason | null {
  return /\S/.test(text) ? null : 'empty'
}
