import type { Atlas } from '../../domain/atlas/atlas.ts'
import { WHOLE_CITIES } from '../../domain/units/whole-cities.ts'
import { departementOf, regionOfUnit } from '../../domain/units/regions.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { barerNames } from '../../domain/names/entry-text.ts'
import { searchWords } from '../../domain/names/fold.ts'
import { type Group, groupWords } from './groups.ts'
import { looksLikeAddress, placeWords } from './looks-like-address.ts'
import { isArrondissement, type Manner, wordIndex } from './word-index.ts'

/** What answers a search, best first: codes of units, ids of CPTS, SIREN of groups. */
export interface Hits {
  readonly units: readonly UnitCode[]
  readonly cpts: readonly string[]
  readonly groups: readonly string[]
  /** Whether all that was typed is in each of them, as it was typed. */
  readonly exact: boolean
}

export interface SearchIndex {
  readonly find: (query: string) => Hits
  /** As a `WordIndex` does. */
  readonly takeIn: (count: number) => boolean
}

const AT_MOST = { units: 8, cpts: 8, groups: 4 }
/** All communes of a postal code, and all that bear one name. */
export const ALL_ALIKE = 60
/** Under an address, the communes that it may lie in leave room for the addresses. */
const AT_MOST_IN_ADDRESS = { units: 3, cpts: 0, groups: 0 }
const NOTHING: Hits = { units: [], cpts: [], groups: [], exact: false }

/** The names, postal codes and codes of a région's units, the names of its CPTS, and those of its groups. */
function indexesOf(atlas: Atlas, groups: Iterable<Group>) {
  return {
    units: wordIndex(
      [...atlas.units.values()].map((unit) => ({
        id: unit.code,
        nom: unit.nom,
        // Former codes stay out: those of 1968 look like today's postal codes of Paris.
        autres: placeWordsOf(unit.code, unit.codesPostaux.join(' ')),
        code: unit.code,
        weight: unit.population ?? 0,
      })),
    ),
    cpts: wordIndex(
      [...atlas.facts.values()].map(({ cpts: { id, nom, alias }, population }) => ({
        id,
        nom,
        autres: alias.join(' '),
        weight: population.habitants,
      })),
    ),
    groups: wordIndex(
      Array.from(groups, (group) => ({
        id: group.siren,
        nom: group.nom,
        autres: groupWords(group),
        weight: group.units.reduce((sum, { population }) => sum + (population ?? 0), 0),
      })),
    ),
  }
}

/** What a place is looked up by beside its name: "Lens 62", "Sainte-Marie Martinique", 62300. */
export function placeWordsOf(code: UnitCode, codesPostaux: string): string {
  const region = regionOfUnit(code)
  return `${departementOf(code)} ${region?.outreMer ? region.nom : ''} ${codesPostaux} ${CITY_OF.get(code) ?? ''}`
}

/** The codes of Paris, Lyon and Marseille as a whole, which files have, by arrondissement. */
const CITY_OF: ReadonlyMap<UnitCode, string> = new Map(
  [...WHOLE_CITIES].flatMap(([city, { arrondissements }]) =>
    arrondissements.map((code) => [code, city] as const),
  ),
)

/** Indexes what is in a région. Nothing of it is made before it is first asked for or taken in. */
export function searchIndex(atlas: Atlas, groups: Iterable<Group> = []): SearchIndex {
  let made: ReturnType<typeof indexesOf> | null = null
  const indexes = () => (made ??= indexesOf(atlas, groups))
  const ask = (words: readonly string[], manner: Manner, most = AT_MOST): Hits | null => {
    const text = words.join(' ')
    const { units } = indexes()
    const alike = manner === 'typed' ? (units.find(text, 'name', ALL_ALIKE) as UnitCode[]) : []
    const atMost = isPostalCode(text) ? ALL_ALIKE : most.units
    const found = units.find(text, manner, atMost) as UnitCode[]
    const hits = {
      units: [...new Set(isCity(alike) ? [...alike, ...found] : [...found, ...alike])],
      cpts: indexes().cpts.find(text, manner, most.cpts),
      groups: indexes().groups.find(text, manner, most.groups),
    }
    const some = Object.values(hits).some((each) => each.length > 0)
    return some ? { ...hits, exact: manner === 'typed' } : null
  }
  /** "Paris": nobody looks for its largest arrondissement. */
  const isCity = ([code]: readonly UnitCode[]): boolean =>
    code !== undefined && isArrondissement(atlas.units.get(code)?.nom ?? '')
  const inAddress = (words: readonly string[]): Hits | null =>
    first(endings(words), (run) => ask(run, 'whole', AT_MOST_IN_ADDRESS))

  return {
    takeIn: (count) => Object.values(indexes()).some((each) => each.takeIn(count)),
    find: (query) => {
      const words = searchWords(query)
      if (words.length === 0) return NOTHING
      const exact = ask(words, 'typed')
      if (exact) return exact
      if (looksLikeAddress(query)) return inAddress(placeWords(query)) ?? NOTHING
      return (
        // "commune de Gap", "Vence (siège)", "Créteil CEDEX 4": a name as files and letters have it.
        first(barerNames(query), (form) => ask(searchWords(form), 'typed')) ??
        ask(words, 'misspelt') ??
        ask(words, 'misspelt-more') ??
        // "Montreuil-sous-Bois", "Évry 91": a name with something that the register does not know.
        first(partsOf(words), (run) => ask(run, 'whole')) ??
        NOTHING
      )
    },
  }
}

export function isPostalCode(text: string): boolean {
  return /^\s*\d{5}\s*$/.test(text)
}

/** Fewer and fewer of some words: from the start, then from the end. */
export function partsOf(words: readonly string[]): string[][] {
  return [...beginnings(words), ...endings(words)]
}

/** The words from the start, then fewer and fewer: a single letter tells nothing by itself. */
function beginnings(words: readonly string[]): string[][] {
  return words.map((_, cut) => words.slice(0, words.length - cut)).filter(isTelling)
}

function endings(words: readonly string[]): string[][] {
  return words.map((_, cut) => words.slice(cut)).filter(isTelling)
}

function isTelling(run: readonly string[]): boolean {
  return run.join('').length >= 3
}

function first<T, R>(items: readonly T[], answer: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = answer(item)
    if (found !== null) return found
  }
  return null
}
