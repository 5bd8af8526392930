import { type ListLine, communeListReader } from '../names/commune-list.ts'
import { communeMatcher } from '../names/commune-match.ts'
import { type CommuneNames, communeNames } from '../names/commune-names.ts'
import { formerClaims, type UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'

type Matcher = ReturnType<typeof communeMatcher>

/** What finds the communes of a région by what people write of them. */
export interface CommuneGround {
  readonly names: CommuneNames
  readonly claims: ReadonlyMap<UnitCode, readonly UnitCode[]>
  readonly departements: ReadonlySet<string>
  /** Looks a thing up; the second, much slower, suggests names for what is not known. */
  readonly match: Matcher['match']
  readonly suggest: Matcher['match']
  readonly readList: (text: string) => readonly ListLine[]
  readonly suggestList: (text: string) => readonly ListLine[]
}

const GROUNDS = new WeakMap<UnitIndex, CommuneGround>()

/** The ground of a layer of units, made once: a plan is worked out anew at each choice. */
export function communeGround(units: UnitIndex): CommuneGround {
  const made = GROUNDS.get(units) ?? makeGround(units)
  GROUNDS.set(units, made)
  return made
}

function makeGround(units: UnitIndex): CommuneGround {
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
