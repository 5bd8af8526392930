import { answerTo } from '../cpts/answers.ts'
import type { Cpts, Fact } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { sameValue } from '../cpts/same-value.ts'
import type { FactName, FactValues, RecordEdit, StatedFact } from '../edits/record-change.ts'
import type { UnitCode } from '../units/unit.ts'
import { factKey } from './import-choices.ts'
import type { AskedFact, KnownFact } from './import-note.ts'
import { factText } from './plain-cell.ts'
import { isLater } from './verdict.ts'

interface Told {
  readonly text: string
  readonly date: PartialDate | null
}

/** What may have to be asked of a fact: what the file says of it, and what is known. */
export function askedFact(
  id: string,
  fait: KnownFact,
  { text, date }: Told,
  known: Told | null,
  values: AskedFact['values'] = null,
): AskedFact {
  return { fait, text, date, known, values, key: factKey(id, fait) }
}

/** The same of what bears no date; `known` is null or empty where the record says nothing. */
export function undated(
  id: string,
  fait: KnownFact,
  text: string,
  known: string | null,
): AskedFact {
  return askedFact(id, fait, { text, date: null }, known ? { text: known, date: null } : null)
}

/** The same of a fact that is stated as one value; null where the file says that nothing is known. */
export function askedValue(
  id: string,
  edit: Extract<RecordEdit, { kind: 'fact' }>,
  valeur: FactValues[FactName] | null,
  fact: Fact<FactValues[FactName]> | null,
): AskedFact {
  const told = fact && {
    text: factText({ fait: edit.fait, valeur: fact.valeur } as StatedFact),
    date: fact.date,
  }
  const here = { text: factText(edit), date: edit.date }
  const values = valeur === null ? null : ([valeur, fact?.valeur ?? null] as const)
  return askedFact(id, edit.fait, here, told, values)
}

/** Tells whether the file's word bears an earlier date than the record's for certain. */
export function isOlder({ date, known }: AskedFact): boolean {
  return date !== null && known !== null && known.date !== null && isLater(known.date, date)
}

/** The communes of a perimeter as a text of codes has it. */
export const codesIn = (text: string): readonly UnitCode[] =>
  text.split(' ').filter(Boolean) as UnitCode[]

/** The communes that the file adds to the perimeter of the record and takes out of it; null for any other fact, and where none is known. */
export function askedMoves({ fait, text, known }: AskedFact): {
  readonly added: readonly UnitCode[]
  readonly removed: readonly UnitCode[]
} | null {
  if (fait !== 'perimetre' || !known) return null
  const [old, now] = [codesIn(known.text), codesIn(text)]
  return {
    added: now.filter((code) => !old.includes(code)),
    removed: old.filter((code) => !now.includes(code)),
  }
}

/** What became of a deadline as a file tells it, beside what the record says of the same one: each is asked by itself. */
export function askedAnswer(
  { id, echeances }: Cpts,
  { echeance, reponse }: Extract<RecordEdit, { kind: 'echeances' }>,
) {
  const known = answerTo(echeances, echeance)
  const asked = undated(id, 'echeances', echeance, known && echeance)
  return {
    known,
    isSame: sameValue(known?.valeur, { echeance, ...reponse }),
    asked: { ...asked, key: `${asked.key} ${echeance}` },
  }
}
