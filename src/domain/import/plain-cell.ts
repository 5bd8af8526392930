import type { Perimetre, PerinataliteState } from '../cpts/cpts.ts'
import { foldedWords } from '../names/fold.ts'
import { isDepartement } from '../units/regions.ts'
import type { StatedFact } from '../edits/record-change.ts'

const NOTHING =
  /^(?:nc|nd|na|n c|n d|n a|n r|nr|neant|vide|null|none|inconnue?|sans objet|so|non (?:renseignee?s?|communiquee?s?|connue?s?|disponibles?))$/

/** Whether a cell says that nothing is known, by being empty or in the words that lists use for it. */
export function saysNothing(cell: string): boolean {
  const words = foldedWords(cell).join(' ')
  return words === '' || NOTHING.test(words)
}

/** A phone number that a spreadsheet took the first zero from. */
export const CUT_PHONE = /^[1-9]\d{8}$/

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

/** What a cell answers where a column asks whether something is so: "oui", "x", "☑", "non"; null for any other text. */
export function yesNo(cell: string): boolean | null {
  const bare = cell.trim()
  if (/^[x✓✔☑✗✘●]$/iu.test(bare)) return !/[✗✘]/u.test(bare)
  const words = foldedWords(cell).join(' ')
  if (/^(?:oui|o|yes|y|vrai|true|ok|fait|faite)$/.test(words)) return true
  return /^(?:non|n|no|faux|false|pas encore)$/.test(words) || bare === '☐' ? false : null
}

/** How lists say that actions are under way, or to come. */
const UNDER_WAY =
  /\b(?:en cours|engagee?s?|lancee?s?|demarree?s?|deployee?s?|realisee?s?|actives?|actifs?|en place|mis(?:es?)? en oeuvre)\b/
const TO_COME =
  /\b(?:prevue?s?|prevoit|en projet|a venir|envisagee?s?|planifiee?s?|programmee?s?|en reflexion)\b/
const NO_ACTION = /^(?:aucune?s?|pas|sans)(?: d)?(?: actions?)?(?: prevues?| en cours)?$/

/**
 * The state of the actions on périnatalité that a cell tells: "En cours", "prévu", "non", "Actions en cours ou prévues".
 *
 * Shape: a bare yes tells that there are actions, not whether they have begun. Errors: null for any other words.
 */
export function perinataliteOf(cell: string): PerinataliteState | null {
  const said = yesNo(cell)
  if (said !== null) return said ? 'en-cours-ou-prevu' : 'aucun'
  const words = foldedWords(cell).join(' ')
  if (NO_ACTION.test(words)) return 'aucun'
  // What denies or tells more is not understood by halves.
  if (/\b(?:ne|non|pas|plus|sans|abandonne\w*|arrete\w*|suspendu\w*)\b/.test(words)) return null
  if (words.split(' ').length > MOST_WORDS) return null
  const [isBegun, isPlanned] = [UNDER_WAY.test(words), TO_COME.test(words)]
  if (isBegun && isPlanned) return 'en-cours-ou-prevu'
  if (isBegun) return 'en-cours'
  return isPlanned ? 'prevu' : null
}
/** « Actions en cours ou prévues sur le territoire »; more than that tells of what, not how far it is. */
const MOST_WORDS = 9

/** Whether a cell is a figure of some kind: "12,4", "1 234", "12 %". */
export function isFigure(cell: string): boolean {
  return /^[+−-]?\d[\d\s.,\u00a0\u202f']*\s*%?$/u.test(cell.trim())
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
const NO_PERSON =
  /\b(?:CPTS|ARS|CPAM|URPS|MSP|ESP|SISA|CC|CA|CU|EPCI|EPT|PETR|METROPOLE|SAINT|SAINTE|PARIS|LYON|MARSEILLE)\b/u

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
