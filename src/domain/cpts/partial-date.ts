/** A date as precise as its source: "2021", "2021-09" or "2021-09-15". */
export type PartialDate = string

/** How precise a `PartialDate` is. */
export type DatePrecision = 'annee' | 'mois' | 'jour'

/** The days that a date may stand for, both included, as "YYYY-MM-DD". A precise date stands for one day. */
export interface DayRange {
  readonly auPlusTot: string
  readonly auPlusTard: string
}

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The length of a month of the Gregorian calendar, in days; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

const day = (year: number, month: number, dayOfMonth: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`

/**
 * The days that a date known to the year, the month or the day may stand for.
 *
 * Errors: null when the text is no date of the calendar ("2023-02-29", "2021-13", "hier").
 */
export function dayRange(text: string): DayRange | null {
  const [, y = '', m, d] = FORM.exec(text) ?? []
  const year = Number(y)
  if (year === 0) return null
  if (m === undefined) return { auPlusTot: day(year, 1, 1), auPlusTard: day(year, 12, 31) }
  const month = Number(m)
  if (month < 1 || month > 12) return null
  const last = daysInMonth(year, month)
  if (d === undefined) return { auPlusTot: day(year, month, 1), auPlusTard: day(year, month, last) }
  return Number(d) < 1 || Number(d) > last ? null : { auPlusTot: text, auPlusTard: text }
}

/** Tells whether a text is a real date of the calendar, to the year, the month or the day. */
export function isPartialDate(text: string): text is PartialDate {
  return dayRange(text) !== null
}

/** Tells whether a date is known to the year, the month or the day. */
export function datePrecision(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'annee'
  return date.length === 7 ? 'mois' : 'jour'
}

/**
 * The same day some months later; at the end of a shorter month, its last day (31 August + 6 months: 28 or 29 February).
 *
 * Shape: a day "YYYY-MM-DD" in and out. Units: whole months, negative to go back.
 * Errors: throws on anything but a real day, which is a bug in the caller.
 */
export function addMonths(isoDay: string, months: number): string {
  const [, y, m, d] = FORM.exec(isoDay) ?? []
  if (d === undefined || !isPartialDate(isoDay)) throw new RangeError(`Not a day: ${isoDay}`)
  const count = Number(y) * 12 + Number(m) - 1 + months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return day(year, month, Math.min(Number(d), daysInMonth(year, month)))
}

/**
 * Tells whether the first date may come before, or be, the second one, given how precise both are.
 *
 * Errors: a text that is no date is compared with nothing, and the answer is false.
 */
export function mayPrecede(first: PartialDate, second: PartialDate): boolean {
  const a = dayRange(first)
  const b = dayRange(second)
  return a !== null && b !== null && a.auPlusTot <= b.auPlusTard
}
