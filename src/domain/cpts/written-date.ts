import { foldedWords } from '../names/fold.ts'
import { isPartialDate, type PartialDate } from './partial-date.ts'

const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')

/**
 * The date that someone writes the French way, as precise as written: "14/02/2024", "14 févr. 2024", "1er mars 2024", "02/2024",
 * "mars 2024", "2024", or as a record keeps it, "2024-02-14".
 *
 * Shape: a year may have two digits, "14/2/24", "14 févr. 24", of this century; beside a month alone it is no day: "2/24", not "12/11".
 * Errors: null where it is none of these, or no day of the calendar.
 */
export function readWrittenDate(text: string): PartialDate | null {
  const bare = text.trim()
  if (isPartialDate(bare)) return bare
  const parts = foldedWords(bare)
  if (parts.length > 3) return null
  const [last = '', month, day] = parts.toReversed()
  const year = fullYear(last, day === undefined && !/[a-z]/.test(month ?? ''))
  if (year === null || (last !== year && month === undefined)) return null
  const numbers = [month === undefined ? undefined : monthNumber(month), day]
  const date = [year, ...numbers.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  return isPartialDate(date) ? date : null
}

/** "24" as "2024"; null for what may as well be a day. */
function fullYear(text: string, mayBeDay: boolean): string | null {
  if (/^\d{4}$/.test(text)) return text
  return /^\d{2}$/.test(text) && (!mayBeDay || Number(text) > 12) ? `20${text}` : null
}

/** "3", "mars" or "févr." as a number; what is no month stays as it is, and makes no date. */
function monthNumber(word: string): string {
  const meant = word.length < 3 ? [] : MONTHS.filter((month) => month.startsWith(word))
  const [month] = meant
  return month === undefined || meant.length > 1 ? word : `${MONTHS.indexOf(month) + 1}`
}
