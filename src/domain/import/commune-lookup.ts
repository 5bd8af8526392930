import {
  communeListReader,
  type CommuneListReader,
  type NameSources,
  NO_SOURCES,
} from '../names/commune-list.ts'
import { type CommuneMatcher, communeMatcher } from '../names/commune-match.ts'
import { type CommuneNames, communeNames } from '../names/commune-names.ts'
import { formerClaims, type UnitIndex } from '../units/unit-index.ts'
import type { UnitCode } from '../units/unit.ts'

/** What finds the communes of a région by what people write of them. */
export interface CommuneLookup {
  readonly names: CommuneNames
  readonly claims: ReadonlyMap<UnitCode, readonly UnitCode[]>
  readonly departements: ReadonlySet<string>
  /** Looks a thing up; the second, much slower, suggests names for what is not known. */
  readonly match: CommuneMatcher['match']
  readonly suggest: CommuneMatcher['match']
  readonly lists: CommuneListReader
  readonly suggestEntry: CommuneListReader['readEntry']
}

const LOOKUPS = new WeakMap<UnitIndex, WeakMap<NameSources, CommuneLookup>>()

/** The lookup of communes in a layer of units, made once: a plan is worked out anew at each choice. */
export function communeLookup(units: UnitIndex, sources: NameSources = NO_SOURCES): CommuneLookup {
  const ofUnits = LOOKUPS.get(units) ?? new WeakMap<NameSources, CommuneLookup>()
  const lookup = ofUnits.get(sources) ?? makeLookup(units, sources)
  LOOKUPS.set(units, ofUnits.set(sources, lookup))
  return lookup
}

function makeLookup(units: UnitIndex, { groups, former, elsewhere }: NameSources): CommuneLookup {
  const matcher = communeMatcher(units, 0, former, elsewhere)
  const suggesting = communeMatcher(units, undefined, former, elsewhere)
  return {
    names: communeNames(units, former),
    claims: formerClaims(units),
    departements: new Set(Array.from(units.values(), ({ departement }) => departement)),
    match: matcher.match,
    suggest: suggesting.match,
    lists: communeListReader(matcher, groups),
    suggestEntry: communeListReader(suggesting, groups).readEntry,
  }
}
