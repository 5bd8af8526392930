import type { ListResult } from '../names/commune-match.ts'
import { nowhereWhole } from '../units/territory.ts'
import type { UnitCode } from '../units/unit.ts'
import type { ImportNote } from './import-note.ts'

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

/** Nothing named, nothing to say. */
export const NONE: CommunesRead = { codes: [], enPartie: [], beyond: [], notes: [], missing: false }

/** The same, of which a part only is meant. */
export function inPart(read: CommunesRead): CommunesRead {
  return { ...read, enPartie: read.codes }
}

/** What an answer is kept by. */
export function keyOf(...parts: readonly string[]): string {
  return parts.map((part) => part.trim().toLowerCase()).join('|')
}

/** What an entry turned out to be, in units and notes. */
export function readOf(key: string, text: string, result: ListResult): CommunesRead {
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
    case 'elsewhere': {
      const { far } = result
      if (far.length > 0) return beyondOf(text, far)
      return { ...NONE, notes: [{ reason: 'elsewhere', text, codes: [] }], missing: true }
    }
    case 'far-name': {
      const { far, isSure, near } = result
      const codes = isSure ? far : []
      const candidates = [...near, ...far]
      return {
        ...NONE,
        notes: [{ reason: 'far-name', text, key, codes, candidates }],
        missing: true,
      }
    }
    case 'ambiguous': {
      const { candidates } = result
      return {
        ...NONE,
        notes: [{ reason: 'ambiguous-commune', text, key, candidates }],
        missing: true,
      }
    }
    case 'unknown': {
      const { near: candidates, groupes = [] } = result
      return {
        ...NONE,
        notes: [{ reason: 'unknown-commune', text, key, candidates, groupes }],
        missing: true,
      }
    }
  }
}

/** Communes of another région, which count where others of their CPTS are of this one. */
export function beyondOf(text: string, codes: readonly UnitCode[]): CommunesRead {
  return { ...NONE, beyond: codes, notes: [{ reason: 'beyond', text, codes }] }
}

/** A spreadsheet took the zero away where the code is a figure short, and stands for itself. */
export function restored(read: CommunesRead, written: string, code: UnitCode | null): CommunesRead {
  const short = /^\D*\d{4}\D*$/.test(written) && code !== null && read.codes.includes(code)
  return short
    ? withNote(read, { reason: 'zero-restored', text: written, codes: read.codes })
    : read
}

/** The same with one thing more to say. */
export function withNote(read: CommunesRead, note: ImportNote): CommunesRead {
  return { ...read, notes: [...read.notes, note] }
}

/** Whether a name is known, and is that of other units only. */
export function differs(named: ListResult, code: UnitCode): boolean {
  if (named.kind === 'found') return !named.codes.includes(code)
  return named.kind === 'ambiguous' && !named.candidates.includes(code)
}

/** What several cells name, as one. */
export function together(reads: readonly CommunesRead[]): CommunesRead {
  return {
    codes: [...new Set(reads.flatMap(({ codes }) => codes))],
    beyond: [...new Set(reads.flatMap(({ beyond }) => beyond))],
    enPartie: [...nowhereWhole(reads)],
    notes: reads.flatMap(({ notes }) => notes),
    missing: reads.some(({ missing }) => missing),
  }
}
