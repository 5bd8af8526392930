import type { UnitIndex } from '../units/unit-index.ts'
import type { Unit, UnitCode } from '../units/unit.ts'
import type { City } from './city-parts.ts'
import { foldedWords, nearFinder } from './fold.ts'

/** What a name stands for: one unit, or a city as all its arrondissements. */
export type Place = readonly UnitCode[]

export interface CommuneNames {
  /** Every place that goes by that name; none where nothing does. */
  readonly find: (name: string) => readonly Place[]
  /** The units in which a commune of that name went up; none where nothing of today's or of before has it. */
  readonly findFormer: (name: string) => readonly Place[]
  /** Cities whose arrondissements the units are. */
  readonly cities: readonly City[]
  /**
   * Units whose name begins with these words, the most populous first, then those some letters away, closest first: two at most, or one in
   * a short name; or as many as are said.
   */
  readonly near: (name: string, most: number, letters?: number) => readonly UnitCode[]
}

/** A name that is no longer that of a commune of its own, and the unit that it is in. */
export interface FormerPlace {
  readonly nom: string
  readonly code: UnitCode
}

const ARTICLES = new Set(['le', 'la', 'les', 'l'])
const ARRONDISSEMENT = /^(?:arrondissements?|arr|ardt|arrdt)$/
const ROMAN = [
  ['', 'x', 'xx'],
  ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
] as const

/**
 * Indexes units by name, whatever the accents, capitals, hyphens and apostrophes.
 *
 * Shape: an article may be missing or stand last ("Courneuve (La)"); "Paris 13", "Paris 13e" and "Paris XIII" are the arrondissement,
 * "Paris" all of them.
 */
export function communeNames(units: UnitIndex, former: readonly FormerPlace[] = []): CommuneNames {
  const exact = new Map<string, Place[]>()
  const loose = new Map<string, Place[]>()
  const lax = new Map<string, Place[]>()
  const cities = new Map<string, UnitCode[]>()
  const add = (key: string, place: Place): void => {
    exact.set(key, [...(exact.get(key) ?? []), place])
    const bare = withoutArticle(key)
    loose.set(bare, [...(loose.get(bare) ?? []), place])
    const small = withoutLinks(key)
    if (small !== '') lax.set(small, [...(lax.get(small) ?? []), place])
  }
  for (const unit of units.values()) {
    for (const key of keysOf(unit)) add(key, [unit.code])
    const city = cityOf(unit)
    if (city) cities.set(city, [...(cities.get(city) ?? []), unit.code])
  }
  for (const [city, codes] of cities) add(city, codes.toSorted())
  const named = Array.from(units.values(), (unit) => ({
    name: withoutArticle(keyOf(unit.nom)),
    code: unit.code,
    population: unit.population ?? 0,
  }))
  const nearly = nearFinder(named)
  const before = new Map<string, Place[]>()
  const exactBefore = new Map<string, UnitCode[]>()
  for (const { nom, code } of former) {
    if (!units.has(code)) continue
    const whole = keyOf(nom)
    exactBefore.set(whole, [...(exactBefore.get(whole) ?? []), code])
    const key = withoutLinks(whole)
    const known = before.get(key) ?? []
    if (!known.some((place) => place.includes(code))) before.set(key, [...known, [code]])
  }
  const byPopulation = (a: Named, b: Named): number => b.population - a.population
  return {
    find: (name) => {
      const key = keyOf(name)
      const near = exact.get(key) ?? loose.get(withoutArticle(key))
      if (near) return near
      const all = lax.get(withoutLinks(key)) ?? []
      // "Cherré" is nearly the name of Cherré-Au, but was to the letter that of a commune elsewhere.
      const known = new Set(all.flat())
      const others = new Set(exactBefore.get(key)?.filter((code) => !known.has(code)))
      return all.length > 0 ? [...all, ...Array.from(others, (code) => [code])] : []
    },
    findFormer: (name) => before.get(withoutLinks(keyOf(name))) ?? [],
    cities: Array.from(cities, ([city, [first, ...others]]) => {
      const nom = first && units.get(first)?.nom.replace(/\s+\d.*$/, '')
      return { nom: nom ?? city, parts: others.length + 1 }
    }),
    near: (name, most, letters) => {
      const key = withoutArticle(keyOf(name))
      const begun = key === '' ? [] : named.filter((each) => each.name.startsWith(`${key} `))
      const close = [...begun.toSorted(byPopulation), ...nearly(key, most, letters)]
      return [...new Set(close.map(({ code }) => code))].slice(0, most)
    },
  }
}

interface Named {
  readonly population: number
}

/** The city that a unit is an arrondissement of, "Paris" of "Paris 13e". */
function cityOf({ nom }: Unit): string | null {
  return / \d+er?$/.test(nom) ? foldedWords(nom).slice(0, -1).join(' ') : null
}

function keysOf(unit: Unit): string[] {
  const city = cityOf(unit)
  const key = keyOf(unit.nom)
  if (city === null) return [key]
  const number = Number(key.slice(city.length))
  const roman = `${ROMAN[0][Math.floor(number / 10)] ?? ''}${ROMAN[1][number % 10] ?? ''}`
  const written = [`${number}`, `${number}`.padStart(2, '0'), roman, `${roman}e`, `${roman}er`]
  return Array.from(new Set(written), (each) => `${city} ${each}`)
}

function keyOf(name: string): string {
  return foldedWords(name)
    .filter((word) => !ARRONDISSEMENT.test(word))
    .join(' ')
}

/** Small words that people leave out, or write otherwise. */
const LINKS = new Set([
  'le',
  'la',
  'les',
  'l',
  'de',
  'du',
  'des',
  'd',
  'lez',
  'et',
  'en',
  'a',
  'au',
  'aux',
])
const PLURALS: Readonly<Record<string, string>> = { saints: 'saint', saintes: 'sainte' }

/** What is left of a name without its small words: "Isle s/ Sorgue" is L’Isle-sur-la-Sorgue. */
function withoutLinks(key: string): string {
  return key
    .split(' ')
    .filter((word) => !LINKS.has(word))
    .map((word) => PLURALS[word] ?? word)
    .join(' ')
}

function withoutArticle(key: string): string {
  const words = key.split(' ')
  const from = words.length > 1 && ARTICLES.has(words[0] ?? '') ? 1 : 0
  const to = words.length - from > 1 && ARTICLES.has(words.at(-1) ?? '') ? -1 : words.length
  return words.slice(from, to).join(' ')
}
