import { type ListResult, communeMatcher } from '../names/commune-match.ts'
import { isDepartement } from '../units/regions.ts'
import { nowhereWhole } from '../units/territory.ts'
import { type UnitIndex, formerClaims } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import type { ImportNote } from './import-note.ts'
import { type ListLine, communeListReader } from '../names/commune-list.ts'
import { namedInPart } from '../names/in-part.ts'
import { type CommuneNames, communeNames } from '../names/commune-names.ts'

/** What a row says of communes: the cells that name one, those that list several, and the départements it is in. */
export interface CommuneClues {
  readonly code: string
  readonly commune: string
  readonly listes: readonly string[]
  /** Cells that list communes of which a part only is meant. */
  readonly parties: readonly string[]
  readonly departements: readonly string[]
}

/** The communes that a row names, and what has to be said of them. */
export interface CommunesRead {
  readonly codes: readonly UnitCode[]
  /** Those of them of which the row means a part only. */
  readonly enPartie: readonly UnitCode[]
  readonly notes: readonly ImportNote[]
  /** Whether some that it names are not among the codes. */
  readonly missing: boolean
}

/** What a person answered for a commune that was not found: the units it is, or that it is to be left out. */
export type CommuneAnswer = readonly UnitCode[] | 'ignore'

/** After so many names that are not known, no more are suggested: looking for them takes most of the time. */
const MOST_SUGGESTED = 200

/** Reads the communes of rows, whatever way they are named. Answers are kept by the key of the question. */
export function communeCellReader(
  units: UnitIndex,
  answers: ReadonlyMap<string, CommuneAnswer>,
): (clues: CommuneClues) => CommunesRead {
  const lookup = communeLookup(units)
  const known = new Map<string, ListResult>()
  let suggested = 0

  /** Looks a thing up once, and what is not known once more for what it may have meant. */
  function once(key: string, find: () => ListResult, suggest: () => ListResult): ListResult {
    const before = known.get(key)
    if (before) return before
    let found = find()
    if (found.kind === 'unknown' && suggested < MOST_SUGGESTED) {
      suggested += 1
      found = suggest()
    }
    known.set(key, found)
    return found
  }

  function named({ departements: inside, ...clues }: CommuneClues): CommunesRead {
    const [written, commune] = [clues.code, clues.commune].map((cell) => namedInPart(cell) ?? cell)
    const read = ofOne(written ?? '', commune ?? '', inside)
    return written === clues.code && commune === clues.commune ? read : inPart(read)
  }

  function ofOne(written: string, commune: string, inside: readonly string[]): CommunesRead {
    const text = [written, commune].filter((part) => part !== '').join(' ')
    // A CPTS that spans several says nothing of where one commune is.
    const departement = inside.length === 1 ? (inside[0] ?? null) : null
    const code = codeFromText(written)
    const key = keyOf(written, commune, departement ?? '')
    const clues = {
      names: commune === '' ? (code ? [] : [written]) : [commune],
      codes: code ? [code] : [],
      departement,
    }
    const result = once(
      key,
      () => (code && isFar(code) ? { kind: 'elsewhere' } : missing(lookup.match(clues), code)),
      () => missing(lookup.suggest(clues), code),
    )
    const read = answered(key, text, narrowed(result, inside))
    if (!code || commune === '' || !read.codes.includes(code)) return restored(read, written, code)
    const other = once(
      keyOf('', commune, departement ?? ''),
      () => lookup.match({ ...clues, names: [commune], codes: [] }),
      () => ({ kind: 'unknown', near: [] }),
    )
    return restored(
      differs(other, code) ? withNote(read, 'name-differs', text) : read,
      written,
      code,
    )
  }

  /** A code of a département that the layer does not have; a former code may be of one that it has. */
  function isFar(code: UnitCode): boolean {
    return isDepartement(departementOf(code)) && !isNear(code)
  }

  function isNear(code: UnitCode): boolean {
    return (
      lookup.departements.has(departementOf(code)) || units.has(code) || lookup.claims.has(code)
    )
  }

  /** A code that should be here and is not is a mistake to put right, not a commune of elsewhere. */
  function missing(result: ListResult, code: UnitCode | null): ListResult {
    const isMissing = result.kind === 'elsewhere' && code !== null && isNear(code)
    return isMissing ? { kind: 'unknown', near: [] } : result
  }

  function narrowed(result: ListResult, inside: readonly string[]): ListResult {
    if (result.kind !== 'ambiguous' || inside.length === 0) return result
    const here = result.candidates.filter((code) =>
      inside.includes(units.get(code)?.departement ?? ''),
    )
    return here.length === 1 ? { kind: 'found', codes: here } : result
  }

  function listed(cell: string, inside: readonly string[]): CommunesRead {
    // One at a time: in a row of several, a code would speak for what stands beside it.
    const lines = itemsOf(cell).flatMap(lookup.readList)
    return together(
      lines.map(({ text, result, inPart: isPart }) => {
        const key = keyOf(text, '', inside.length === 1 ? (inside[0] ?? '') : '')
        const same = once(
          key,
          () => missing(result, codeFromText(text)),
          () => lookup.suggestList(text)[0]?.result ?? result,
        )
        const read = restored(answered(key, text, narrowed(same, inside)), text, codeFromText(text))
        return isPart ? inPart(read) : read
      }),
    )
  }

  function answered(key: string, text: string, result: ListResult): CommunesRead {
    const answer = answers.get(key)
    if (answer === undefined) return readOf(key, text, result)
    if (answer === 'ignore')
      return { ...NONE, notes: [{ reason: 'left-out', text }], missing: true }
    const codes = answer.filter((code) => units.has(code))
    return { ...NONE, codes, notes: [{ reason: 'chosen', text, codes }] }
  }

  return (clues) => {
    const one = clues.code !== '' || clues.commune !== '' ? [named(clues)] : []
    const several = (cells: readonly string[]): readonly CommunesRead[] =>
      cells.filter((cell) => cell !== '').map((cell) => listed(cell, clues.departements))
    const parts = several(clues.parties).map(inPart)
    // A table that lists its communes lists those in part among them.
    const all = together([...one, ...several(clues.listes), ...parts])
    return parts.length > 0 ? { ...all, enPartie: together(parts).codes } : all
  }
}

const NONE: CommunesRead = { codes: [], enPartie: [], notes: [], missing: false }

function inPart(read: CommunesRead): CommunesRead {
  return { ...read, enPartie: read.codes }
}

function departementOf(code: UnitCode): string {
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)
}

function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => part.trim().toLowerCase()).join('|')
}

function readOf(key: string, text: string, result: ListResult): CommunesRead {
  switch (result.kind) {
    case 'found': {
      const { codes } = result
      const notes: ImportNote[] = codes.length > 1 ? [{ reason: 'city-whole', text, codes }] : []
      return { ...NONE, codes, notes }
    }
    case 'former': {
      const codes = [result.code]
      return { ...NONE, codes, notes: [{ reason: 'former-code', text, codes }] }
    }
    case 'elsewhere':
      return { ...NONE, notes: [{ reason: 'elsewhere', text }], missing: true }
    case 'ambiguous': {
      const { candidates } = result
      return {
        ...NONE,
        notes: [{ reason: 'ambiguous-commune', text, key, candidates }],
        missing: true,
      }
    }
    case 'unknown': {
      const { near: candidates } = result
      return {
        ...NONE,
        notes: [{ reason: 'unknown-commune', text, key, candidates }],
        missing: true,
      }
    }
  }
}

/** A spreadsheet took the zero away where the code is a figure short, and stands for itself. */
function restored(read: CommunesRead, written: string, code: UnitCode | null): CommunesRead {
  const short = /^\D*\d{4}\D*$/.test(written) && code !== null && read.codes.includes(code)
  return short ? withNote(read, 'zero-restored', written) : read
}

function withNote(
  read: CommunesRead,
  reason: 'zero-restored' | 'name-differs',
  text: string,
): CommunesRead {
  return { ...read, notes: [...read.notes, { reason, text, codes: read.codes }] }
}

/** Whether a name is known, and is that of other units only. */
function differs(named: ListResult, code: UnitCode): boolean {
  if (named.kind === 'found') return !named.codes.includes(code)
  return named.kind === 'ambiguous' && !named.candidates.includes(code)
}

function together(reads: readonly CommunesRead[]): CommunesRead {
  return {
    codes: [...new Set(reads.flatMap(({ codes }) => codes))],
    enPartie: [...nowhereWhole(reads)],
    notes: reads.flatMap(({ notes }) => notes),
    missing: reads.some(({ missing }) => missing),
  }
}

/** The items of a list: between semicolons, commas, ends of lines, bars, slashes or dashes with spaces; or spaces, between codes alone. */
export function itemsOf(cell: string): string[] {
  const spaced = /^(?:(?:\d{4,5}|2[ab]\d{3})\s+)+(?:\d{4,5}|2[ab]\d{3})$/i.test(cell)
  if (spaced) return cell.split(/\s+/)
  const marked = cell.split(/\s*(?:[;,\n\t|•·]|\s\/\s)\s*|\s+et\s+(?=\p{Lu})/u)
  return marked.length > 1 ? marked : cell.split(/\s+[-–—]\s+(?=\p{Lu})/u)
}

type Matcher = ReturnType<typeof communeMatcher>

/** What finds the communes of a région by what people write of them. */
export interface CommuneLookup {
  readonly names: CommuneNames
  readonly claims: ReadonlyMap<UnitCode, readonly UnitCode[]>
  readonly departements: ReadonlySet<string>
  /** Looks a thing up; the second, much slower, suggests names for what is not known. */
  readonly match: Matcher['match']
  readonly suggest: Matcher['match']
  readonly readList: (text: string) => readonly ListLine[]
  readonly suggestList: (text: string) => readonly ListLine[]
}

const LOOKUPS = new WeakMap<UnitIndex, CommuneLookup>()

/** The lookup of communes in a layer of units, made once: a plan is worked out anew at each choice. */
export function communeLookup(units: UnitIndex): CommuneLookup {
  const made = LOOKUPS.get(units) ?? makeLookup(units)
  LOOKUPS.set(units, made)
  return made
}

function makeLookup(units: UnitIndex): CommuneLookup {
  const matcher = communeMatcher(units, 0)
  const suggesting = communeMatcher(units)
  return {
    names: communeNames(units),
    claims: formerClaims(units),
    departements: new Set(Array.from(units.values(), ({ departement }) => departement)),
    match: matcher.match,
    suggest: suggesting.match,
    readList: communeListReader(matcher),
    suggestList: communeListReader(suggesting),
  }
}
