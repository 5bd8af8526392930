import type { Perimetre } from '../cpts/cpts.ts'
import { foldedWords } from '../names/fold.ts'
import { isPartialDate, type PartialDate } from '../cpts/partial-date.ts'
import { isDepartement } from '../units/regions.ts'
import type { StatedFact } from '../edits/record-change.ts'

const NOTHING =
  /^(?:nc|nd|na|n c|n d|n a|n r|nr|neant|vide|null|none|inconnue?|sans objet|so|non (?:renseignee?s?|communiquee?s?|connue?s?|disponibles?))$/

/** Whether a cell says that nothing is known, by being empty or in the words that lists use for it. */
export function saysNothing(cell: string): boolean {
  const words = foldedWords(cell).join(' ')
  return words === '' || NOTHING.test(words)
}

/** A whole number as people write it: "180 000 hab.", "180.000". Errors: null where it is none. */
export function countOf(cell: string): number | null {
  const [, digits = ''] =
    /^(?:env(?:iron)?\.?\s*|~\s*)?(\d{1,3}(?:[\s.]\d{3})+|\d+)(?:[.,]0+)?\s*(?:hab\w*\.?)?$/iu.exec(
      cell.trim(),
    ) ?? []
  if (digits === '') return null
  const value = Number(digits.replaceAll(/[\s.]/g, ''))
  return Number.isSafeInteger(value) ? value : null
}

/** What a cell says of a list of communes: "complet", "Périmètre partiel", "non publié". Errors: null where it says nothing of it. */
export function etatOf(cell: string): Perimetre['etat'] | null {
  const words = foldedWords(cell)
    .filter((word) => word !== 'perimetre')
    .join(' ')
  if (/^(?:complet|entier)$/.test(words)) return 'complet'
  if (/^(?:partiel|incomplet)$/.test(words)) return 'partiel'
  return /^(?:inconnu|non publie)$/.test(words) ? 'inconnu' : null
}

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

/**
 * The départements that a cell names, by code or by name: "84", "04, 05", "Vaucluse (84)", "1" which lost its zero.
 *
 * @param names of the départements of the région, by code. Errors: null where it names none.
 */
export function departementsOf(
  cell: string,
  names: ReadonlyMap<string, string>,
): readonly string[] | null {
  const codes = [...cell.matchAll(/(?<![\w])(?:\d{1,3}|2[AB])(?![\w])/gi)]
    .map(([code]) => code.toUpperCase().padStart(2, '0'))
    .filter(isDepartement)
  if (codes.length > 0) return [...new Set(codes)].toSorted()
  const text = ` ${foldedWords(cell).join(' ')} `
  const named = Array.from(names, ([code, nom]) => ({ code, words: foldedWords(nom).join(' ') }))
    .filter(({ words }) => text.includes(` ${words} `))
    // "Haute-Savoie" is not in "Savoie" besides.
    .filter(
      ({ words }, _, all) =>
        !all.some((other) => other.words !== words && other.words.includes(words)),
    )
  return named.length > 0 ? named.map(({ code }) => code).toSorted() : null
}

/** The value of a fact as a text to compare and to keep; empty for nothing. What people read is worded from the value itself. */
export function factText({ valeur }: StatedFact): string {
  if (valeur === null) return ''
  return typeof valeur === 'string' || typeof valeur === 'number'
    ? `${valeur}`
    : JSON.stringify(valeur)
}

const TITLE =
  /^(?:dr|docteur|pr|professeur|mr|m\.|mme|madame|monsieur|mlle|mademoiselle)\.?\s+\p{L}/iu
/** "Prénom NOM" or "NOM Prénom", compound ones included, and nothing else. */
const FIRST_LAST = /^\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?\s+\p{Lu}{2,}(?:[-' ]\p{Lu}{2,})*$/u
const LAST_FIRST = /^\p{Lu}{2,}(?:[-' ]\p{Lu}{2,})*\s+\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
/** Words of places and of organisations, written in capitals beside others. */
const NO_PERSON = /\b(?:CPTS|ARS|CPAM|URPS|MSP|ESP|SISA|SAINT|SAINTE|PARIS|LYON|MARSEILLE)\b/u

/** The share of cells that have to be people's names. */
const ENOUGH = 0.5
const ENOUGH_TITLES = 0.3

/** Whether most of some texts are names of people, by their form: there is no list of names here. */
export function looksLikePeople(cells: readonly string[]): boolean {
  if (cells.length === 0) return false
  const titled = cells.filter((cell) => TITLE.test(cell)).length
  const named = cells.filter((cell) => isName(cell) || TITLE.test(cell)).length
  return titled / cells.length >= ENOUGH_TITLES || named / cells.length >= ENOUGH
}

function isName(cell: string): boolean {
  return (FIRST_LAST.test(cell) || LAST_FIRST.test(cell)) && !NO_PERSON.test(cell)
}
