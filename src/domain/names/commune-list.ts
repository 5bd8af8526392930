import { groupBy } from '../units/group-by.ts'
import { nowhereWhole } from '../units/territory.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import { foldedWords } from './fold.ts'
import { namedInPart } from './in-part.ts'
import { type Clues, communeMatcher, type ListResult } from './commune-match.ts'

/** One entry of a pasted list, as it was written, and what it turns out to be. */
export interface ListLine {
  readonly text: string
  readonly result: ListResult
  /** Where the entry says that it means a part of what it names only. */
  readonly inPart?: true
}

/** In characters; what is longer is a text, not a name. */
const LONGEST = 200
const BULLET = /^(?:[-–—•*·]|\d{1,3}[.)])\s+/
const DEPARTEMENT = /^(?:\d{2}|2[ab]|97\d)$/i
/** What precedes or follows a name: a code of some kind, or a département. */
const NUMBER = String.raw`\d{5}|2[ab]\d{3}|97\d|\d{2}|2[ab]`
const IN_BRACKETS = new RegExp(String.raw`^(.+?)\s*\((${NUMBER})\)$`, 'i')
const AFTER = new RegExp(String.raw`^(.*\p{L}.*?)[\s–—:/-]+(${NUMBER})$`, 'iu')
const BEFORE = new RegExp(String.raw`^(${NUMBER})[\s–—:/-]+(.*\p{L}.*)$`, 'iu')
const HEADER =
  /^(?:codes?|code[ _]?(?:insee|commune|postal)s?|insee|codgeo|com|noms?|libelles?|libgeo|(?:nom[ _](?:de[ _]la[ _])?)?communes?|d[ée]p(?:artement)?|population)$/i

/**
 * Reads a list of communes that someone pasted: codes INSEE or names, one or many a line, or the rows of a table.
 *
 * Shape: entries in their order, a commune named twice being there twice. Lines are cut at ";", "," and tabs; a row that has both
 * a name and a code (or a département) is one entry, of which the code decides. The name of a group is all its communes. A line of
 * headers is left out.
 * Errors: none; what is not found says how.
 */
export function readCommuneList(
  text: string,
  units: UnitIndex,
  groups: readonly CommuneGroup[] = [],
): readonly ListLine[] {
  return communeListReader(communeMatcher(units), groups)(text)
}

/** Communes that one name stands for: an EPCI or an EPT. */
export interface CommuneGroup {
  readonly nom: string
  readonly codes: readonly UnitCode[]
}

/** `readCommuneList` for many texts, whose matcher is made once. */
export function communeListReader(
  { byCode, match }: ReturnType<typeof communeMatcher>,
  groups: readonly CommuneGroup[] = [],
): (text: string) => readonly ListLine[] {
  const byGroup = groupBy(groups, ({ nom }) => groupKey(nom))
  const isKnown = (code: UnitCode): boolean => byCode(code) !== null
  const readEntry = (entry: string): ListLine => {
    const name = entry.length > LONGEST ? null : namedInPart(entry)
    if (name === null) return { text: entry, result: resultOf(entry) }
    return { text: entry, result: resultOf(name), inPart: true }
  }

  function resultOf(entry: string): ListResult {
    if (entry.length > LONGEST) return { kind: 'unknown', near: [] }
    const code = codeFromText(entry)
    if (code) return match({ names: [], codes: [code], departement: null })
    const [first, last] = BEFORE.exec(entry)?.slice(1) ?? []
    const bracketed = tryWith(IN_BRACKETS.exec(entry)?.slice(1))
    const whole = match({ names: [entry], codes: [], departement: null })
    const cut = [tryWith(AFTER.exec(entry)?.slice(1)), tryWith([last, first])]
    const answers = [bracketed, whole, ...cut].filter((answer) => answer !== null)
    const found = answers.find(isFound) ?? asGroup(entry) ?? asPostal(entry)
    return found ?? [bracketed, ...cut].find((answer) => answer !== null) ?? whole
  }

  /** "CC du Pays d’exemple": all the communes of an EPCI whose name that is, and no other's. */
  function asGroup(entry: string): ListResult | null {
    const [group, ...others] = byGroup.get(groupKey(entry)) ?? []
    return group && others.length === 0 ? { kind: 'found', codes: group.codes } : null
  }

  /** "94 130 Nogent-sur-Marne": a postal code that is cut as a number would be. */
  function asPostal(entry: string): ListResult | null {
    const joined = entry.replace(/(?<!\d)(\d{2})[ \u00a0\u202f](\d{3})(?!\d)/, '$1$2')
    if (joined === entry) return null
    const result = resultOf(joined)
    return isFound(result) ? result : null
  }

  function tryWith([name, number]: (string | undefined)[] = []): ListResult | null {
    return name && number ? match({ names: [name], ...cluesOf([number]) }) : null
  }

  function readRow(row: string): ListLine[] {
    const cells = row
      .split(/[;,\t]/)
      .map((cell) => cell.trim().replace(/^"|"$/g, '').replace(BULLET, '').trim())
      .filter((cell) => /[\p{L}\d]/u.test(cell))
    const told = cells.map((cell) => namedInPart(cell) ?? cell)
    const names = told.filter((cell) => /\p{L}/u.test(cell) && !codeFromText(cell))
    const numbers = told.filter((cell) => !names.includes(cell))
    const clues = cluesOf(numbers.filter((cell) => isSure(cell) || isKnownText(cell)))
    const isTable = names.length > 0 && (clues.codes.length > 0 || clues.departement !== null)
    if (!isTable || isEnumeration(row, cells)) return cells.map(readEntry)
    const inPart = told.some((cell, at) => cell !== cells[at]) && ({ inPart: true } as const)
    return [{ text: row.trim(), result: match({ ...clues, names }), ...inPart }]
  }

  /** A number of four figures may be a year or anything, unless it is a known code that lost its zero. */
  function isKnownText(cell: string): boolean {
    const code = codeFromText(cell)
    return code !== null && isKnown(code)
  }

  /** "75101, Créteil, 75103": every piece of it a commune, none said twice; but "75101;Créteil" is a code and its name. */
  function isEnumeration(row: string, cells: readonly string[]): boolean {
    if (cells.length < 3 && /[;\t]/.test(row)) return false
    const found = cells.map((cell) => codesOf(readEntry(cell).result))
    return (
      found.every((codes) => codes.length > 0) && new Set(found.flat()).size === found.flat().length
    )
  }

  return (text) => {
    const rows = text.split(/\r\n|\r|\n/).filter((row) => row.trim() !== '')
    return rows.filter((row, at) => !isHeader(row, at === 0)).flatMap(readRow)
  }
}

/** The words of an EPCI's name, its kind in short: "Communauté d’agglomération Pays d’exemple" as "ca pays exemple". */
function groupKey(nom: string): string {
  const words = foldedWords(nom).filter((word) => !LINKS.has(word))
  const kind = KINDS.find(([long]) => long.every((word, at) => words[at] === word))
  return (kind ? [kind[1], ...words.slice(kind[0].length)] : words).join(' ')
}
const LINKS = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'et'])
const KINDS: readonly (readonly [readonly string[], string])[] = [
  [['communaute', 'communes'], 'cc'],
  [['communaute', 'agglomeration'], 'ca'],
  [['communaute', 'agglo'], 'ca'],
  [['agglomeration'], 'ca'],
  [['communaute', 'urbaine'], 'cu'],
]

function cluesOf(numbers: readonly string[]): Omit<Clues, 'names'> {
  const codes = numbers.flatMap((number) => codeFromText(number) ?? [])
  const departement = numbers.find((number) => DEPARTEMENT.test(number))?.toUpperCase() ?? null
  return { codes, departement }
}

function isSure(cell: string): boolean {
  return !/^\d{4}$/.test(cell)
}

function isFound({ kind }: ListResult): boolean {
  return kind === 'found' || kind === 'ambiguous'
}

function codesOf(result: ListResult): readonly UnitCode[] {
  if (result.kind === 'former') return [result.code]
  return result.kind === 'found' ? result.codes : []
}

/** All words of headers; on the first line one will do, where there is no figure. */
function isHeader(row: string, isFirst: boolean): boolean {
  const cells = row
    .split(/[;,\t]/)
    .map((cell) => cell.trim().replace(/^["\uFEFF]+|"$/g, ''))
    .filter((cell) => cell !== '')
  if (cells.length === 0) return false
  const isWord = (cell: string): boolean =>
    HEADER.test(cell.normalize('NFD').replace(/\p{M}/gu, ''))
  return isFirst ? cells.some(isWord) && !/\d{4}/.test(row) : cells.every(isWord)
}

/** The units that a pasted list comes to: those that are clear, and those that someone chose for an entry that was not. */
export function chosenCodes(
  lines: readonly ListLine[],
  answers: ReadonlyMap<string, UnitCode>,
): readonly UnitCode[] {
  return [...new Set(lines.flatMap((line) => chosenOf(line, answers)))]
}

function chosenOf(
  { text, result }: ListLine,
  answers: ReadonlyMap<string, UnitCode>,
): readonly UnitCode[] {
  if (result.kind === 'found' || result.kind === 'former') return codesOf(result)
  const answer = answers.get(text)
  return answer === undefined ? [] : [answer]
}

/** Those of the units that a pasted list comes to of which it means a part only, wherever it names them. */
export function chosenInPart(
  lines: readonly ListLine[],
  answers: ReadonlyMap<string, UnitCode>,
): readonly UnitCode[] {
  const named = lines.map((line) => {
    const codes = chosenOf(line, answers)
    return { codes, enPartie: line.inPart ? codes : [] }
  })
  return [...nowhereWhole(named)]
}

/** The lines that a list leaves open: nothing, or several communes, answer to them, and no one chose. */
export function unreadLines(
  lines: readonly ListLine[],
  answers: ReadonlyMap<string, UnitCode>,
): readonly string[] {
  const open = lines.filter(
    ({ text, result }) =>
      result.kind === 'elsewhere' ||
      ((result.kind === 'unknown' || result.kind === 'ambiguous') && !answers.has(text)),
  )
  return [...new Set(open.map(({ text }) => text))]
}
