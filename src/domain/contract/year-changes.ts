import type { Cpts, Fact } from '../cpts/cpts.ts'
import { dayRange, type PartialDate } from '../cpts/partial-date.ts'
import type { Stage } from '../cpts/stage.ts'
import { liveChanges, type LogEntry, whenMade } from '../edits/edit-log.ts'
import { changedField } from '../edits/record-change.ts'
import { fieldValue, RECORD_FIELDS, type RecordField } from '../edits/record-field.ts'

/**
 * Something that is known to have changed of a CPTS, or to be told anew, by a day.
 *
 * `etape`: a stage that it reached. `source`: a fact whose source is of then. `note`: a fact that was changed on this device then.
 */
export type YearChange =
  | { readonly kind: 'etape'; readonly stage: Stage; readonly date: PartialDate }
  | { readonly kind: 'source' | 'note'; readonly field: RecordField; readonly date: PartialDate }

/**
 * What is dated of a CPTS after a day: the records keep no state of before, so that all else is not known by its date.
 *
 * Shape: `from` is "YYYY-MM-DD"; a date known to the year or the month counts on its last day. Stages first, then facts in the order of
 * the file, each once: what was changed on this device is told rather than the date of its source.
 *
 * @param log the lines of the région on this device, those that a publication holds already included.
 */
export function yearChanges(
  cpts: Cpts,
  log: readonly LogEntry[],
  from: string,
): readonly YearChange[] {
  const isLater = (date: PartialDate | null): date is PartialDate =>
    date !== null && (dayRange(date)?.auPlusTard ?? '') > from
  const stages = cpts.historique.flatMap(({ valeur, date }): readonly YearChange[] =>
    isLater(date) ? [{ kind: 'etape', stage: valeur, date }] : [],
  )
  const { aci } = cpts
  const isTold = cpts.historique.some(({ valeur }) => valeur === 'aci-signe')
  const signed: readonly YearChange[] =
    aci && !isTold && isLater(aci.valeur)
      ? [{ kind: 'etape', stage: 'aci-signe', date: aci.valeur }]
      : []
  const noted = new Map<RecordField, PartialDate>()
  for (const entry of liveChanges(log)) {
    const field = entry.change.cpts === cpts.id ? changedField(entry.change) : null
    const day = whenMade(entry).slice(0, 10)
    if (field !== null && day > from) noted.set(field, day)
  }
  const facts = RECORD_FIELDS.flatMap((field): readonly YearChange[] => {
    const date = noted.get(field)
    if (date !== undefined) return [{ kind: 'note', field, date }]
    const told = sourceDate(cpts, field)
    return isLater(told) ? [{ kind: 'source', field, date: told }] : []
  })
  return [...stages, ...signed, ...facts]
}

/** The date of what a source says; none for a stage, whose date is its own. */
function sourceDate(cpts: Cpts, field: RecordField): PartialDate | null {
  const value: unknown = fieldValue(cpts, field)
  if (field === 'avancement' || typeof value !== 'object' || value === null) return null
  return 'date' in value ? (value as Pick<Fact<unknown>, 'date'>).date : null
}
