import { foldedWords } from '../names/fold.ts'
import { isPartialDate, type PartialDate } from './partial-date.ts'

const MONTHS =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')

/**
 * The date that someone writes the French way, as precise as written: "14/02/2024", "14 févr. 2024", "1er mars 2024", "02/2024",
 * "mars 2024", "2024", or as a record keeps it, "2024-02-14".
 *
 * Errors: null where it is none of these, or no day of the calendar. A year has four digits: "14/02/24" is not guessed.
 */
export function readWrittenDate(text: string): PartialDate | null {
  const bare = text.trim()
  if (isPartialDate(bare)) return bare
  const parts = foldedWords(bare)
  if (parts.length > 3) return null
  const [year = '', month, day] = parts.toReversed()
  if (!/^\d{4}$/.test(year)) return null
  const numbers = [month === undefined ? undefined : monthNumber(month), day]
  const date = [year, ...numbers.flatMap((part) => part?.padStart(2, '0') ?? [])].join('-')
  return isPartialDate(date) ? date : null
}

/** "3", "mars" or "févr." as a number; what is no month stays as it is, and makes no date. */
function monthNumber(word: string): string {
  const meant = word.length < 3 ? [] : MONTHS.filter((month) => month.startsWith(word))
  const [month] = meant
  return month === undefined || meant.length > 1 ? word : `${MONTHS.indexOf(month) + 1}`
}
