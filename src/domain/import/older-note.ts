import type { Fact } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import type { FactName, FactValues, RecordEdit, StatedFact } from '../edits/record-change.ts'
import { olderKey } from './import-choices.ts'
import type { ImportNote, KnownFact } from './import-note.ts'
import { factText } from './plain-cell.ts'
import { isLater } from './verdict.ts'

/** Something that a file says after an earlier date than the record does. */
export type OlderNote = Extract<ImportNote, { reason: 'older' }>
interface Told {
  readonly text: string
  readonly date: PartialDate | null
}

/** What is noted where a file says something after an earlier date than the record does; null where it does not for certain. */
export function olderNote(
  id: string,
  fait: KnownFact,
  { text, date }: Told,
  known: Told,
  values: OlderNote['values'] = null,
): OlderNote | null {
  if (date === null || known.date === null || !isLater(known.date, date)) return null
  const there = { text: known.text, date: known.date }
  return { reason: 'older', fait, text, date, known: there, values, key: olderKey(id, fait) }
}

/** The same of a fact that is stated as one value. */
export function olderFact(
  id: string,
  edit: Extract<RecordEdit, { kind: 'fact' }>,
  valeur: FactValues[FactName],
  fact: Fact<FactValues[FactName]>,
): OlderNote | null {
  const known = factText({ fait: edit.fait, valeur: fact.valeur } as StatedFact)
  const [there, here] = [
    { text: factText(edit), date: edit.date },
    { text: known, date: fact.date },
  ]
  return olderNote(id, edit.fait, there, here, [valeur, fact.valeur])
}
