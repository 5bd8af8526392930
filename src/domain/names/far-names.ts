import type { UnitCode } from '../units/unit.ts'
import type { CommuneNames } from './commune-names.ts'
import { foldedLetters, foldedWords } from './fold.ts'

/** What all of France’s communes are called, by code. */
export type NamesByCode = ReadonlyMap<UnitCode, { readonly nom: string }>

/** What a name is elsewhere in France, where nothing here bears it. */
export interface FarName {
  /** The communes that bear it; the arrondissements of a city. */
  readonly far: readonly UnitCode[]
  /** Whether one place does, and nothing here is called nearly so. */
  readonly isSure: boolean
}

type Places = ReadonlyMap<string, readonly (readonly UnitCode[])[]>

const PLACES = new WeakMap<NamesByCode, Places>()
const ARTICLE = /^(?:l[ea]s? |l['’])/i
const ARRONDISSEMENT = /^(.+) (\d+)er?$/

/**
 * Tells which communes of all of France bear a name, and whether one of them is meant rather than one of here.
 *
 * @param departement the only one to look in; null for all. Errors: null where no commune bears it.
 */
export function farName(
  name: string,
  france: NamesByCode,
  here: CommuneNames,
  departement: string | null = null,
): FarName | null {
  const known = PLACES.get(france) ?? placesOf(france)
  PLACES.set(france, known)
  const words = foldedWords(name).filter((word) => !/^arr(?:ondissement|dt)?$/.test(word))
  const found = known.get(words.join('')) ?? []
  const places = found.filter(([code]) => departement === null || code?.startsWith(departement))
  if (places.length === 0) return null
  // "Saint-Étienne" begins the names of several, and "Misson" is a letter away from Mison.
  const isClear = departement !== null || here.near(name, 1, 1).length === 0
  return { far: places.flat(), isSure: places.length === 1 && isClear }
}

/** The places of each name, with its article and without; a city is all its arrondissements. */
function placesOf(france: NamesByCode): Places {
  const places = new Map<string, (readonly UnitCode[])[]>()
  const cities = new Map<string, UnitCode[]>()
  const add = (key: string, place: readonly UnitCode[]): void => {
    const before = places.get(key)
    if (before) before.push(place)
    else places.set(key, [place])
  }
  for (const [code, { nom }] of france) {
    const [, city, rank] = ARRONDISSEMENT.exec(nom) ?? []
    const name = city === undefined ? nom : `${city} ${rank}`
    add(foldedLetters(name), [code])
    if (ARTICLE.test(name)) add(foldedLetters(name.replace(ARTICLE, '')), [code])
    if (city !== undefined) cities.set(city, [...(cities.get(city) ?? []), code])
  }
  for (const [city, codes] of cities) add(foldedLetters(city), codes)
  return places
}
