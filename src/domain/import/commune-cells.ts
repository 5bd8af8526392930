import type { Clues, ListResult } from '../names/commune-match.ts'
import { type NameSources, NO_SOURCES } from '../names/commune-list.ts'
import { namedInPart } from '../names/in-part.ts'
import { postalsIn } from '../names/postal-code.ts'
import { isDepartement } from '../units/regions.ts'
import { nowhereWhole } from '../units/territory.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import { communeLookup } from './commune-lookup.ts'
import type { ImportNote } from './import-note.ts'

/** What a row says of communes: the cells that name one, those that list several, and the départements it is in. */
export interface CommuneClues {
  readonly code: string
  readonly commune: string
  readonly listes: readonly string[]
  /** Cells that list communes of which a part only is meant. */
  readonly parties: readonly string[]
  /** Cells of postal codes, which tell namesakes apart, or stand for communes where nothing else names any. */
  readonly postaux: readonly string[]
  readonly departements: readonly string[]
}

/** The communes that a row names, and what has to be said of them. */
export interface CommunesRead {
  readonly codes: readonly UnitCode[]
  /** Those of them of which the row means a part only. */
  readonly enPartie: readonly UnitCode[]
  /** Communes of another région that it names by their code. */
  readonly beyond: readonly UnitCode[]
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
  sources: NameSources = NO_SOURCES,
): (clues: CommuneClues) => CommunesRead {
  const lookup = communeLookup(units, sources)
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

  function named(clues: CommuneClues): CommunesRead {
    const [written, commune] = [clues.code, clues.commune].map((cell) => namedInPart(cell) ?? cell)
    const read = ofOne(written ?? '', commune ?? '', clues)
    return written === clues.code && commune === clues.commune ? read : inPart(read)
  }

  function ofOne(
    written: string,
    commune: string,
    { departements: inside, postaux }: CommuneClues,
  ): CommunesRead {
    const postals = postaux.flatMap(postalsIn)
    const text = [written, commune].filter((part) => part !== '').join(' ')
    // A CPTS that spans several says nothing of where one commune is.
    const departement = inside.length === 1 ? (inside[0] ?? null) : null
    const code = codeFromText(written)
    const key = keyOf(written, commune, departement ?? '', ...postals)
    const clues = {
      names: commune === '' ? (code ? [] : [written]) : [commune],
      codes: code ? [code] : [],
      postals,
      departement,
    }
    // A cell that is no single name may hold several, or one with what is written around it.
    const single = commune === '' ? written : commune
    if (code === null && (written === '' || commune === '') && !isSingle(clues))
      return listed(single, inside, postals)
    const result = once(
      key,
      () => (code && isFar(code) ? { kind: 'elsewhere' } : missing(lookup.match(clues), code)),
      () => missing(lookup.suggest(clues), code),
    )
    if (code && isBeyond(code))
      return { ...NONE, beyond: [code], notes: [{ reason: 'beyond', text }] }
    const read = answered(key, text, narrowed(result, inside, postals))
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

  function isSingle(clues: Clues): boolean {
    return lookup.match(clues).kind !== 'unknown'
  }

  /** A commune of another région, or of Saint-Martin and Saint-Barthélemy, which the ARS of Guadeloupe looks after. */
  function isBeyond(code: UnitCode): boolean {
    const isIslands = /^97[78]/.test(code) && lookup.departements.has('971')
    return isIslands || (isFar(code) && (sources.elsewhere?.has(code) ?? false))
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

  function narrowed(
    result: ListResult,
    inside: readonly string[],
    postals: readonly string[],
  ): ListResult {
    if (result.kind !== 'ambiguous') return result
    const tests = [
      inside.length > 0 &&
        ((code: UnitCode) => inside.includes(units.get(code)?.departement ?? '')),
      postals.length > 0 &&
        ((code: UnitCode) =>
          units.get(code)?.codesPostaux.some((each) => postals.includes(each)) ?? false),
    ]
    for (const test of tests) {
      const here = test ? result.candidates.filter(test) : []
      if (here.length === 1) return { kind: 'found', codes: here }
    }
    return result
  }

  function listed(
    cell: string,
    inside: readonly string[],
    postals: readonly string[],
  ): CommunesRead {
    return together(
      lookup.lists.readCell(cell).map(({ text, result, inPart: isPart }) => {
        const code = codeFromText(text)
        if (code && isBeyond(code))
          return { ...NONE, beyond: [code], notes: [{ reason: 'beyond' as const, text }] }
        const key = keyOf(text, '', inside.length === 1 ? (inside[0] ?? '') : '')
        const same = once(
          key,
          () => missing(result, code),
          () => lookup.suggestEntry(text).result,
        )
        const found = answered(key, text, narrowed(same, inside, postals))
        const read = restored(found, text, code)
        return isPart ? inPart(read) : read
      }),
    )
  }

  /** Postal codes that nothing else explains: the only commune of each, asked where there are several. */
  function posted(cells: readonly string[]): CommunesRead {
    return together(
      cells.flatMap(postalsIn).map((postal) => {
        const key = keyOf('postal', postal)
        const clues = { names: [], codes: [], postals: [postal], departement: null }
        return answered(
          key,
          postal,
          once(
            key,
            () => lookup.match(clues),
            () => lookup.match(clues),
          ),
        )
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
    const postals = clues.postaux.flatMap(postalsIn)
    const several = (cells: readonly string[]): readonly CommunesRead[] =>
      cells.filter((cell) => cell !== '').map((cell) => listed(cell, clues.departements, postals))
    const parts = several(clues.parties).map(inPart)
    // A table that lists its communes lists those in part among them.
    const said = [...one, ...several(clues.listes), ...parts]
    const all = together(said.length > 0 ? said : [posted(clues.postaux)])
    return parts.length > 0 ? { ...all, enPartie: together(parts).codes } : all
  }
}

const NONE: CommunesRead = { codes: [], enPartie: [], beyond: [], notes: [], missing: false }

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
      const { codes, ancien, groupe } = result
      const several = groupe === undefined ? 'city-whole' : 'group-whole'
      const reason = ancien !== undefined ? 'former-name' : codes.length > 1 ? several : null
      return { ...NONE, codes, notes: reason ? [{ reason, text, codes }] : [] }
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
    beyond: [...new Set(reads.flatMap(({ beyond }) => beyond))],
    enPartie: [...nowhereWhole(reads)],
    notes: reads.flatMap(({ notes }) => notes),
    missing: reads.some(({ missing }) => missing),
  }
}
