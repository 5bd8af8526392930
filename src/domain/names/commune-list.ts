import { nowhereWhole } from '../units/territory.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import { type CommuneGroup, groupFinder } from './group-names.ts'
import { namedInPart } from './in-part.ts'
import { withCityParts } from './city-parts.ts'
import {
  type Clues,
  codesOf,
  type CommuneMatcher,
  communeMatcher,
  type ListResult,
} from './commune-match.ts'
import type { FormerPlace } from './commune-names.ts'
import type { NamesByCode } from './far-names.ts'
import { barerNames } from './entry-text.ts'
import { listItems } from './list-items.ts'
import { type PastedRow, pastedRows } from './pasted-rows.ts'

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
const POSTAL = /^["\uFEFF]*(?:codes?[ _]?)postaux?$|^["\uFEFF]*(?:codes?[ _]?postal|cp)$/i
const HEADER =
  /^(?:codes?|cp|codes?[ _]?(?:insee|communes?|postal|postaux)|insee|codgeo|com|noms?|libelles?|libgeo|(?:nom[ _](?:de[ _]la[ _])?)?communes?|d[ée]p(?:artement)?|population)$/i

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
  { groups, former, elsewhere }: NameSources = NO_SOURCES,
): readonly ListLine[] {
  return communeListReader(communeMatcher(units, undefined, former, elsewhere), groups).read(text)
}

/** What people may call communes by beside their own names. */
export interface NameSources {
  readonly groups: readonly CommuneGroup[]
  readonly former: readonly FormerPlace[]
  /** The communes of all of France by code, where they are known. */
  readonly elsewhere?: NamesByCode
}
export const NO_SOURCES: NameSources = { groups: [], former: [] }

/** Reads lists of communes, each of whose entries is what it says or is asked about. */
export interface CommuneListReader {
  /** A list on lines and in columns, as it is pasted. */
  readonly read: (text: string) => readonly ListLine[]
  /** One cell of a table, which may list several. */
  readonly readCell: (cell: string) => readonly ListLine[]
  readonly readEntry: (entry: string) => ListLine
  /** Whether a text names a commune, or a group of them, as it stands. */
  readonly isKnown: (text: string) => boolean
  /** Whether it is the name of a group of communes, or may be. */
  readonly isGroup: (text: string) => boolean
}

/** `readCommuneList` for many texts, whose matcher is made once. */
export function communeListReader(
  { byCode, match, isNamed, isFarNamed, cities }: CommuneMatcher,
  groups: readonly CommuneGroup[] = [],
): CommuneListReader {
  const { named: groupNamed, near: groupsNear } = groupFinder(groups)
  const isKnownCode = (code: UnitCode): boolean => byCode(code) !== null
  const readEntry = (entry: string): ListLine => {
    const name = entry.length > LONGEST ? null : namedInPart(entry)
    const line = { text: entry, result: resultOf(name ?? entry) }
    return name === null ? line : { ...line, inPart: true }
  }

  function resultOf(entry: string): ListResult {
    if (entry.length > LONGEST) return { kind: 'unknown', near: [] }
    const code = codeFromText(entry)
    if (code) return match({ names: [], codes: [code], departement: null })
    const [first, last] = BEFORE.exec(entry)?.slice(1) ?? []
    const bracketed = tryWith(IN_BRACKETS.exec(entry)?.slice(1))
    if (bracketed && isFound(bracketed)) return bracketed
    const whole = match({ names: [entry], codes: [], departement: null })
    const cut = [tryWith(AFTER.exec(entry)?.slice(1)), tryWith([last, first])]
    const known = [whole, ...cut].find((each) => each !== null && isFound(each))
    const found = known ?? asGroup(entry) ?? asPostal(entry) ?? asBarer(entry, isFound)
    const numbered = [bracketed, ...cut].find((answer) => answer !== null)
    const other = found ?? numbered ?? (isFar(whole) ? whole : (asBarer(entry, isFar) ?? whole))
    const groupes = other.kind === 'unknown' ? groupsNear(entry) : []
    return other.kind === 'unknown' && groupes.length > 0 ? { ...other, groupes } : other
  }

  /** A name with something written around it that is no part of it. */
  const asBarer = (entry: string, isMeant: (result: ListResult) => boolean): ListResult | null =>
    barerNames(entry).map(resultOf).find(isMeant) ?? null

  /** Tells, without looking for what it may have meant, whether a text names something. */
  function isKnown(text: string): boolean {
    if (text.length > LONGEST) return false
    return [text, ...barerNames(text)].some((form) => {
      const code = codeFromText(form)
      if (code) return isKnownCode(code)
      const [bare] = [IN_BRACKETS, AFTER].flatMap((cut) => cut.exec(form)?.[1] ?? [])
      const [, , after] = BEFORE.exec(form) ?? []
      return [form, bare, after, namedInPart(form)].some(
        (each) => each && (isNamed(each) || groupNamed(each) !== null),
      )
    })
  }

  function asGroup(entry: string): ListResult | null {
    const group = groupNamed(entry)
    return group && { kind: 'found', codes: group.codes, groupe: group.nom }
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

  function readRow({ text, cells: given }: PastedRow, postal: ReadonlySet<number>): ListLine[] {
    const cells = given.flatMap((cell, at) => {
      const bare = cell.replace(/^"|"$/g, '').replace(BULLET, '').trim()
      return /[\p{L}\d]/u.test(bare) ? [{ text: bare, isPostal: postal.has(at) }] : []
    })
    const told = cells.map(({ text: cell, isPostal }) => ({
      cell: namedInPart(cell) ?? cell,
      isPostal,
    }))
    const isName = ({ cell }: { cell: string }): boolean =>
      /\p{L}/u.test(cell) && !codeFromText(cell)
    const names = told.filter(isName).map(({ cell }) => cell)
    const numbers = told.filter((each) => !isName(each))
    const postals = numbers.filter(({ isPostal }) => isPostal).map(({ cell }) => cell)
    // A number of four figures may be a year or anything, unless it is a known code that lost its zero.
    const isCode = (cell: string): boolean => codeFromText(cell) !== null && isKnown(cell)
    const clues = cluesOf(
      numbers
        .filter(({ cell, isPostal }) => !isPostal && (isSure(cell) || isCode(cell)))
        .map(({ cell }) => cell),
    )
    const isTable =
      names.length > 0 &&
      (clues.codes.length > 0 || clues.departement !== null || postals.length > 0)
    const texts = cells.map((each) => each.text)
    if (postals.length > 0 && names.length === 0)
      return postals.map((cell) => ({
        text: cell,
        result: match({ names: [], codes: clues.codes, postals: [cell], departement: null }),
      }))
    if (!isTable || isEnumeration(text, texts)) return texts.flatMap(readCell)
    const inPart = told.some(({ cell }, at) => cell !== texts[at]) && ({ inPart: true } as const)
    return [{ text, result: match({ ...clues, postals, names }), ...inPart }]
  }

  /** "75101, Créteil, 75103": every piece of it a commune, none said twice; but "75101;Créteil" is a code and its name. */
  function isEnumeration(row: string, cells: readonly string[]): boolean {
    if (cells.length < 3 && /[;\t]/.test(row)) return false
    const results = cells.map((cell) => readEntry(cell).result)
    const found = results.flatMap(codesOf)
    const isPlace = (result: ListResult, at: number): boolean =>
      codesOf(result).length > 0 ||
      (/\p{L}/u.test(cells[at] ?? '') && isOfOthers(result, new Set(found)))
    return results.every(isPlace) && new Set(found).size === found.length
  }

  function read(text: string): readonly ListLine[] {
    const rows = pastedRows(withCityParts(squeezed(text), cities))
    const [head] = rows
    const postal = new Set(
      head && isHeader(head, true)
        ? head.cells.flatMap((cell, at) => (POSTAL.test(cell) ? [at] : []))
        : [],
    )
    return rows.filter((row, at) => !isHeader(row, at === 0)).flatMap((row) => readRow(row, postal))
  }

  function readCell(given: string): readonly ListLine[] {
    const cell = squeezed(given)
    const joined = cell.replaceAll(/\s*\n\s*/g, ' ')
    if (isKnown(joined)) return [readEntry(joined)]
    const items = listItems(withCityParts(cell, cities), isKnown, isFarNamed)
    return items
      .map((item) => item.replace(/^"|"$/g, '').replace(BULLET, '').trim())
      .filter((item) => /[\p{L}\d]/u.test(item))
      .map(readEntry)
  }

  return {
    read,
    readCell,
    readEntry,
    isKnown,
    isGroup: (text) => groupNamed(text) !== null || groupsNear(text).length > 0,
  }
}

/** One space for many: marks are looked for around them, which of thousands in a row would take for ever. */
function squeezed(text: string): string {
  return text.replaceAll(/[^\S\n\t]{2,}/g, ' ')
}

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

/** Whether an entry names a commune that none of these codes is: one of elsewhere, or some to choose from. */
function isOfOthers(result: ListResult, codes: ReadonlySet<UnitCode>): boolean {
  if (result.kind === 'ambiguous') return !result.candidates.some((code) => codes.has(code))
  return result.kind === 'elsewhere' || isFar(result)
}

function isFar({ kind }: ListResult): boolean {
  return kind === 'far-name'
}

/** All words of headers; on the first line one will do, where there is no figure. */
function isHeader({ text, cells }: PastedRow, isFirst: boolean): boolean {
  const filled = cells
    .map((cell) => cell.replace(/^["\uFEFF]+|"$/g, ''))
    .filter((cell) => cell !== '')
  if (filled.length === 0) return false
  const isWord = (cell: string): boolean =>
    HEADER.test(cell.normalize('NFD').replace(/\p{M}/gu, ''))
  return isFirst ? filled.some(isWord) && !/\d{4}/.test(text) : filled.every(isWord)
}

/** What someone chose for entries that were not clear, by their text: a commune, or all those of a group. */
export type ListAnswers = ReadonlyMap<string, readonly UnitCode[]>

/** The units that a pasted list comes to: those that are clear, and those that someone chose for an entry that was not. */
export function chosenCodes(lines: readonly ListLine[], answers: ListAnswers): readonly UnitCode[] {
  return [...new Set(lines.flatMap((line) => chosenOf(line, answers)))]
}

function chosenOf({ text, result }: ListLine, answers: ListAnswers): readonly UnitCode[] {
  if (result.kind === 'found' || result.kind === 'former') return codesOf(result)
  return answers.get(text) ?? []
}

/** Those of the units that a pasted list comes to of which it means a part only, wherever it names them. */
export function chosenInPart(
  lines: readonly ListLine[],
  answers: ListAnswers,
): readonly UnitCode[] {
  const named = lines.map((line) => {
    const codes = chosenOf(line, answers)
    return { codes, enPartie: line.inPart ? codes : [] }
  })
  return [...nowhereWhole(named)]
}

/** The lines that a list leaves open: nothing, or several communes, answer to them, and no one chose. */
export function unreadLines(lines: readonly ListLine[], answers: ListAnswers): readonly string[] {
  const open = lines.filter(
    ({ text, result }) =>
      result.kind === 'elsewhere' ||
      (['unknown', 'ambiguous', 'far-name'].includes(result.kind) && !answers.has(text)),
  )
  return [...new Set(open.map(({ text }) => text))]
}
