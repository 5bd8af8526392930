import type { City } from './city-parts.ts'
import type { CommuneGroup } from './group-names.ts'
import { communeNames, type FormerPlace, type Place } from './commune-names.ts'
import type { UnitCode } from '../units/unit.ts'
import { farName, type NamesByCode } from './far-names.ts'
import { WHOLE_CITIES } from '../units/whole-cities.ts'
import { formerClaims, type UnitIndex } from '../units/unit-index.ts'

/** What one entry of a list turns out to be. */
export type ListResult =
  /**
   * Several codes where the name is that of a city with arrondissements, or of an EPCI, `groupe`; `ancien` where it is that of a commune
   * that merged since.
   */
  | {
      readonly kind: 'found'
      readonly codes: readonly UnitCode[]
      readonly groupe?: string
      readonly ancien?: string
    }
  | { readonly kind: 'former'; readonly code: UnitCode; readonly from: UnitCode }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly UnitCode[] }
  /** A code, or a name with its département, that is not of this région; `far` is what it is elsewhere, where that is known. */
  | { readonly kind: 'elsewhere'; readonly far: readonly UnitCode[] }
  /** A name alone that communes of other régions bear, and none of this one; `isSure` where no other may be meant. */
  | {
      readonly kind: 'far-name'
      readonly far: readonly UnitCode[]
      readonly isSure: boolean
      readonly near: readonly UnitCode[]
    }
  /** Nothing known; `groupes` are EPCI that it may mean. */
  | {
      readonly kind: 'unknown'
      readonly near: readonly UnitCode[]
      readonly groupes?: readonly CommuneGroup[]
    }

/** The units that an entry stands for; none where it leaves them open. */
export function codesOf(result: ListResult): readonly UnitCode[] {
  if (result.kind === 'former') return [result.code]
  return result.kind === 'found' ? result.codes : []
}

/** What an entry says: texts that may be names, what looks like codes (postal ones too), a département. */
export interface Clues {
  readonly names: readonly string[]
  readonly codes: readonly UnitCode[]
  /** Codes that are said to be postal. */
  readonly postals?: readonly string[]
  readonly departement: string | null
}

/** What finds communes by what people write of them. */
export interface CommuneMatcher {
  readonly byCode: (code: UnitCode) => ListResult | null
  readonly match: (clues: Clues) => ListResult
  /** Tells whether a text is the name of a commune of today or of before. */
  readonly isNamed: (text: string) => boolean
  /** Tells whether it is that of a commune of anywhere in France. */
  readonly isFarNamed: (text: string) => boolean
  readonly cities: readonly City[]
}

const MOST_NEAR = 3
const ELSEWHERE: ListResult = { kind: 'elsewhere', far: [] }

/**
 * Tells what clues stand for, among the units of a région. Postal codes only tell namesakes apart: alone they are ambiguous, and so are
 * former codes that several units claim.
 *
 * @param mostNear how many names to suggest for one that is not known; looking for them takes most of the time.
 * @param france the names of all communes, by which those of other régions are told; none where they are not loaded.
 */
export function communeMatcher(
  units: UnitIndex,
  mostNear = MOST_NEAR,
  before: readonly FormerPlace[] = [],
  france: NamesByCode = new Map(),
): CommuneMatcher {
  const former = formerClaims(units)
  const names = communeNames(units, before)
  const departements = new Set(Array.from(units.values(), ({ departement }) => departement))
  const isIn = (code: UnitCode, departement: string): boolean =>
    units.get(code)?.departement === departement
  const hasPostal = (code: UnitCode, postal: string): boolean =>
    units.get(code)?.codesPostaux.includes(postal) ?? false

  function byCode(code: UnitCode): ListResult | null {
    if (units.has(code)) return { kind: 'found', codes: [code] }
    const [heir, ...others] = former.get(code) ?? []
    if (heir && others.length === 0) return { kind: 'former', code: heir, from: code }
    if (heir) return { kind: 'ambiguous', candidates: [heir, ...others].toSorted() }
    const parts = WHOLE_CITIES.get(code)?.arrondissements.filter((each) => units.has(each)) ?? []
    return parts.length > 0 ? { kind: 'found', codes: parts } : null
  }

  function match(clues: Clues): ListResult {
    const now = matchAmong(clues, names.find)
    if (now.kind === 'elsewhere') return { ...now, far: farOf(clues) }
    if (now.kind !== 'unknown') return now
    const then = matchAmong(clues, names.findFormer, 0)
    if (then.kind === 'found') return { ...then, ancien: clues.names[0] ?? '' }
    if (then.kind === 'ambiguous') return then
    const [name] = clues.names
    if (name === undefined || clues.codes.length > 0 || clues.departement !== null) return now
    const there = farName(name, france, names)
    return there ? { kind: 'far-name', ...there, near: there.isSure ? [] : now.near } : now
  }

  /** What is meant of elsewhere: a name says more than what may be a postal code. */
  function farOf({ names: [name], codes, departement }: Clues): readonly UnitCode[] {
    const inside = departement ?? departementOf(codes[0])
    const named = name === undefined ? null : farName(name, france, names, inside)
    return named?.isSure ? named.far : codes.filter((code) => france.has(code))
  }

  function matchAmong(
    clues: Clues,
    find: (name: string) => readonly Place[],
    most = mostNear,
  ): ListResult {
    const { codes, postals = [] } = clues
    const places = clues.names.map(find).find((found) => found.length > 0) ?? []
    const named = codes.find((code) => places.some((place) => place.includes(code)))
    if (named) return { kind: 'found', codes: [named] }
    for (const postal of [...postals, ...codes]) {
      const served = narrowed(places, (code) => hasPostal(code, postal))
      if (served.length > 0) return asResult(served)
    }
    const known = codes.map(withPostal).find((result) => result !== null)
    if (known) return known
    if (clues.names.length === 0 && codes.length === 0 && postals[0]) return postalAlone(postals[0])
    const departement = clues.departement ?? departementOf(codes[0])
    if (departement === null) return asResult(places, clues.names, most)
    const here = places.filter((place) => place.some((code) => isIn(code, departement)))
    if (here.length > 0) return asResult(here)
    if (clues.names.length === 0 && codes[0]) return postalOnly(codes[0])
    if (!departements.has(departement)) return ELSEWHERE
    if (places.length > 0) return { kind: 'unknown', near: places.flat().slice(0, most) }
    return codes.length > 0 ? ELSEWHERE : asResult([], clues.names, most)
  }

  function asResult(
    places: readonly Place[],
    texts: readonly string[] = [],
    most = mostNear,
  ): ListResult {
    const [place, ...others] = places
    if (place && others.length === 0) return { kind: 'found', codes: place }
    if (place) return { kind: 'ambiguous', candidates: places.flat().toSorted() }
    return { kind: 'unknown', near: most === 0 ? [] : names.near(texts[0] ?? '', most) }
  }

  function servedBy(postal: string): UnitCode[] {
    return [...units.keys()].filter((code) => hasPostal(code, postal))
  }

  /** Codes of before 1968 look like today's postal codes of Paris: 75013 was Le Bourget. */
  function withPostal(code: UnitCode): ListResult | null {
    const known = byCode(code)
    const served = known?.kind === 'former' ? servedBy(code) : []
    if (known?.kind !== 'former' || served.length === 0) return known
    return { kind: 'ambiguous', candidates: [...new Set([...served, known.code])].toSorted() }
  }

  function postalOnly(postal: UnitCode): ListResult {
    const candidates = servedBy(postal).toSorted()
    return candidates.length > 0 ? { kind: 'ambiguous', candidates } : ELSEWHERE
  }

  /** A code that is said to be postal stands for the only commune that it serves. */
  function postalAlone(postal: string): ListResult {
    const served = servedBy(postal).toSorted()
    if (served.length === 1) return { kind: 'found', codes: served }
    if (served.length > 1) return { kind: 'ambiguous', candidates: served }
    return departements.has(departementOf(postal) ?? '') ? { kind: 'unknown', near: [] } : ELSEWHERE
  }

  const isNamed = (text: string): boolean =>
    names.find(text).length > 0 || names.findFormer(text).length > 0
  const isFarNamed = (text: string): boolean => farName(text, france, names) !== null
  return { byCode, match, isNamed, isFarNamed, cities: names.cities }
}

/** The places that a postal code serves; of a city, only the arrondissements. */
function narrowed(places: readonly Place[], keep: (code: UnitCode) => boolean): Place[] {
  return places.map((place) => place.filter(keep)).filter((place) => place.length > 0)
}

function departementOf(code: string | undefined): string | null {
  if (code === undefined) return null
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2)
}
