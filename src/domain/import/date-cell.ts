import { foldedWords } from '../names/fold.ts'
import { isPartialDate, type PartialDate } from '../cpts/partial-date.ts'

const MONTHS = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept', 'sep'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
]

/**
 * A date as lists and spreadsheets write it: "2024-02-14", "14/02/2024", "15.09.21", "02/2024", "14 févr. 2024", "févr-24", "1er mars 2024",
 * "2024".
 *
 * Shape: day first where figures alone leave it open, as in French; years of two digits are of this century. Errors: null where it is no
 * date of the calendar, or says more than one.
 */
export function dateOf(cell: string): PartialDate | null {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '')
  const date = figures(text) ?? words(text)
  return date !== null && isPartialDate(date) ? date : null
}

function figures(text: string): PartialDate | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text)
  if (iso) return joined(iso[1], iso[2], iso[3])
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text)
  if (day) return joined(fullYear(day[3]), day[2], day[1])
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text)
  return month ? joined(month[2], month[1]) : null
}

function words(text: string): PartialDate | null {
  const [first = '', ...others] = foldedWords(text.replace(/^1er\b/i, '1'))
  const [day, month, year, ...rest] = /^\d{1,2}$/.test(first)
    ? [first, ...others]
    : [undefined, first, ...others]
  const rank = MONTHS.findIndex((names) => names.includes(month ?? ''))
  if (rest.length > 0 || rank === -1 || !/^(?:\d{4}|\d{2})$/.test(year ?? '')) return null
  return joined(fullYear(year), `${rank + 1}`, day)
}

function fullYear(year = ''): string {
  return year.length === 2 ? `20${year}` : year
}

function joined(year = '', month?: string, day?: string): PartialDate {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-')
}
