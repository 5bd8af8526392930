import { isPartialDate, type PartialDate } from '../cpts/partial-date.ts'
import { foldedWords } from '../names/fold.ts'

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
function dateOf(cell: string): PartialDate | null {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?$/, '')
  const date = figures(text) ?? words(text)
  return date !== null && isPartialDate(date) ? date : null
}

/** A day whose year has two figures, alone: which of its figures is what is not certain. */
const SHORT = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/

/** A day of figures, alone or among words. */
const DAY_OF_FIGURES = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?!\d)/g

/**
 * The first cell of a column that shows that the day comes before the month, as "25/04/2023" does.
 *
 * Errors: null where none does, or one shows the contrary.
 */
export function dayFirstIn(cells: readonly string[]): string | null {
  let shown: string | null = null
  for (const cell of cells)
    for (const [, first, second] of cell.matchAll(DAY_OF_FIGURES)) {
      if (Number(second) > 12) return null
      if (Number(first) > 12) shown ??= cell
    }
  return shown
}

/** What a day of figures may be besides, its month coming before its day. */
function otherOrder(text: string): readonly PartialDate[] {
  const [, day = '', month = '', year] = SHORT.exec(text) ?? []
  const other = joined(fullYear(year), day, month)
  return day !== month && isPartialDate(other) ? [other] : []
}

function figures(text: string): PartialDate | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text)
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

/** Words that tell that a day has not come, so that it is no date of what is asked. */
const NOT_YET =
  /\b(?:prevue?s?|previsionnel(?:le)?|prevision|avant|envisagee?|objectif|estimee?|attente|vers|environ|entre|non|pas|a signer|cible|echeance|fin de contrat)\b/
const DATE = new RegExp(
  String.raw`\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}[/.-]\d{4}|(?:\d{1,2}(?:er)?[ -])?(?:${MONTHS.flat().join('|')})\.?[ -](?:\d{4}|\d{2})|\d{4}`,
  'g',
)
const DAY = 86_400_000
/** Excel's rank of days, from 1955 to 2064: other figures of a column of dates are no such rank. */
const SERIAL = { from: 20_000, to: 60_000 }

/** A date that someone wrote among other words, or that a spreadsheet made a figure of. */
export interface FoundDate {
  readonly date: PartialDate
  /** Whether it stood alone, in a form of its own. */
  readonly isPlain: boolean
  /** Whether something else may be meant, so that it is to be looked at; `others` are what that may be. */
  readonly isDoubtful: boolean
  /** Whether that is because its year has two figures. */
  readonly isShort: boolean
  readonly others: readonly PartialDate[]
}

/**
 * The date that a cell of dates says: alone, or the only one among other words, as "Signé le 3/4/23", "mardi 3 mai 2022", "20230403", or
 * 45000, the rank that a spreadsheet gives to a day.
 *
 * Of a part of a year that is no month ("T3 2023", "fin 2023") it is the year, which is true, if less than was said. That, a year of two
 * figures and a rank of days are doubtful.
 * Errors: null where it says none, several, about one, or one that is yet to come ("prévu 01/2027").
 */
export function findDate(cell: string): FoundDate | null {
  const plain = dateOf(cell)
  const text = cell.trim()
  if (plain !== null) {
    const isShort = SHORT.test(text)
    return {
      date: plain,
      isPlain: !isShort,
      isDoubtful: isShort,
      isShort,
      others: otherOrder(text),
    }
  }
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return serialDate(Number.parseInt(text, 10))
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year !== '') {
    const date = joined(year, month, day)
    return isPartialDate(date) ? certain(date) : null
  }
  const bare = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  if (NOT_YET.test(bare)) return null
  if (PART_OF_YEAR.test(bare)) {
    const [year, ...others] = bare.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []
    return year === undefined || others.length > 0 ? null : partOfYear(year, bare)
  }
  const [found, ...others] = bare.match(DATE) ?? []
  const date =
    found === undefined || others.length > 0
      ? null
      : dateOf(found.replaceAll(/([a-z])\.?-/g, '$1 '))
  if (date === null || found === undefined || /\d/.test(bare.replace(found, ''))) return null
  return SHORT.test(found)
    ? { ...certain(date), isDoubtful: true, isShort: true, others: otherOrder(found) }
    : certain(date)
}

/** The dates that a cell holds, whatever is said of them; none twice. */
export function datesIn(cell: string): readonly PartialDate[] {
  const bare = cell.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  const found = bare.match(DATE) ?? []
  return [...new Set(found.flatMap((text) => dateOf(text.replaceAll(/([a-z])\.?-/g, '$1 ')) ?? []))]
}

const certain = (date: PartialDate): FoundDate => {
  return { date, isPlain: false, isDoubtful: false, isShort: false, others: [] }
}

/** The last month of each part of a year that has one. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:t1|1(?:er|e)? ?trim)/, '03'],
  [/\b(?:t2|s1|2(?:e|eme)? ?trim|1(?:er|e)? ?sem)/, '06'],
  [/\b(?:t3|3(?:e|eme)? ?trim)/, '09'],
  [/\b(?:t4|s2|4(?:e|eme)? ?trim|2(?:e|eme)? ?sem|fin)\b/, '12'],
  [/\bdebut\b/, '01'],
  [/\bmi\b/, '06'],
]

function partOfYear(year: string, bare: string): FoundDate {
  const month = ENDS.find(([words]) => words.test(bare))?.[1]
  return {
    ...certain(year),
    isDoubtful: true,
    others: month === undefined ? [] : [`${year}-${month}`],
  }
}

/** Parts of a year that are no month. */
const PART_OF_YEAR =
  /\b(?:t[1-4]|s[12]|[1-4](?:er|e|eme)? ?(?:trim\w*|sem\w*)|trimestre|semestre|debut|fin|mi|courant|ete|hiver|printemps|automne)\b/

function serialDate(rank: number): FoundDate | null {
  if (rank < SERIAL.from || rank > SERIAL.to) return null
  const date = new Date(Date.UTC(1899, 11, 30) + rank * DAY).toISOString().slice(0, 10)
  return { ...certain(date), isDoubtful: true }
}
