import { type Clues, codesOf, type ListResult } from '../names/commune-match.ts'
import { type NameSources, NO_SOURCES } from '../names/commune-list.ts'
import { namedInPart } from '../names/in-part.ts'
import { postalsIn } from '../names/postal-code.ts'
import { isDepartement } from '../units/regions.ts'
import type { UnitIndex } from '../units/unit-index.ts'
import { codeFromText, type UnitCode } from '../units/unit.ts'
import { type CommuneClues, toldOf } from './commune-clues.ts'
import { communeLookup } from './commune-lookup.ts'
import {
  beyondOf,
  type CommuneAnswer,
  type CommunesRead,
  differs,
  inPart,
  keyOf,
  NONE,
  readOf,
  restored,
  together,
  withNote,
} from './commune-read.ts'
import { type Contradiction, contradictingGroups, postalCheck } from './contradictions.ts'
import type { ImportNote } from './import-note.ts'

/** What the cells of a row say of one commune. */
interface Said {
  readonly key: string
  readonly text: string
  readonly code: UnitCode | null
  /** What its name says, where it has a code too. */
  readonly named: ListResult | null
  readonly departement: string | null
  readonly postals: readonly string[]
}

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
  const postalServed = postalCheck(units)
  let suggested = 0

  /** Looks a thing up once, and what is not known once more for what it may have meant. */
  function once(key: string, find: () => ListResult, suggest: () => ListResult): ListResult {
    const before = known.get(key)
    if (before) return before
    let found = find()
    const isOpen = found.kind === 'unknown' || (found.kind === 'far-name' && !found.isSure)
    if (isOpen && suggested < MOST_SUGGESTED) {
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
      () =>
        code && isFar(code) ? { kind: 'elsewhere', far: [] } : missing(lookup.match(clues), code),
      () => missing(lookup.suggest(clues), code),
    )
    if (code && isBeyond(code)) return beyondOf(text, [code])
    const read = answered(key, text, narrowed(result, inside, postals))
    // What the person said is no longer in doubt.
    if (answers.has(key)) return restored(read, written, code)
    const isNamed = code !== null && commune !== '' && read.codes.includes(code)
    const named = isNamed
      ? once(
          keyOf('', commune, departement ?? ''),
          () => lookup.match({ ...clues, names: [commune], codes: [] }),
          () => ({ kind: 'unknown', near: [] }),
        )
      : null
    return restored(checked(read, { key, text, code, named, departement, postals }), written, code)
  }

  /** What a row says of one commune, told where its cells contradict each other; the code counts, then the name. */
  function checked(
    read: CommunesRead,
    { key, text, code, named, departement, postals }: Said,
  ): CommunesRead {
    const { codes } = read
    if (code && named && differs(named, code)) {
      const candidates = [...new Set([code, ...codesOf(named)])]
      return withNote(read, { reason: 'name-differs', text, key, codes, candidates })
    }
    // A name that is that of the code leaves no doubt.
    if (named?.kind === 'found') return read
    const others = postalServed(codes, postals)
    if (others) {
      const candidates = [...new Set([...codes, ...others])]
      const said = [text, ...postals].join(' ')
      return withNote(read, { reason: 'postal-differs', text: said, key, codes, candidates })
    }
    const [only, ...more] = codes
    const isFarther =
      code !== null &&
      departement !== null &&
      only !== undefined &&
      more.length === 0 &&
      units.get(only)?.departement !== departement
    return isFarther ? withNote(read, { reason: 'departement-differs', text, codes }) : read
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
        if (code && isBeyond(code)) return beyondOf(text, [code])
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
    if (answer === 'ignore')
      return { ...NONE, notes: [{ reason: 'left-out', text }], missing: true }
    // One that was given for another région answers nothing here.
    const codes = answer?.filter((code) => units.has(code)) ?? []
    const far = result.kind === 'far-name' ? result.far : []
    const beyond = answer?.filter((code) => far.includes(code)) ?? []
    const all = [...codes, ...beyond]
    if (all.length === 0) return readOf(key, text, result)
    return { ...NONE, codes, beyond, notes: [{ reason: 'chosen', text, codes: all }] }
  }

  /** The communes of a group that a name and a number say otherwise: those that the person chose, none until then. */
  function united({ text, groups }: Contradiction): CommunesRead {
    const key = keyOf('groupe', text)
    const note: ImportNote = { reason: 'groups-differ', text, key, groups }
    const read = answered(key, text, { kind: 'unknown', near: [] })
    return answers.has(key) ? read : { ...read, notes: [note] }
  }

  return (given) => {
    const { clues, isOpen, open } = toldOf(given)
    const one = clues.code !== '' || clues.commune !== '' ? [named(clues)] : []
    const postals = clues.postaux.flatMap(postalsIn)
    const several = (cells: readonly string[]): readonly CommunesRead[] =>
      cells.filter((cell) => cell !== '').map((cell) => listed(cell, clues.departements, postals))
    const parts = several(clues.parties).map(inPart)
    const groups = contradictingGroups(clues.listes, lookup.lists)
    const lists = groups ? [united(groups)] : several(clues.listes)
    // A table that lists its communes lists those in part among them.
    const said = [...one, ...lists, ...parts]
    const read = together(said.length > 0 ? said : [posted(clues.postaux)])
    const notes = open.map((text): ImportNote => ({ reason: 'open-list', text }))
    const all = isOpen ? { ...read, notes: [...read.notes, ...notes], missing: true } : read
    return parts.length > 0 ? { ...all, enPartie: together(parts).codes } : all
  }
}

function departementOf(code: UnitCode): string {
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)
}
