import type { CptsFacts } from '../../domain/atlas.ts'
import { statedMissions } from '../../domain/stated-missions.ts'
import { PERINATALITE_STATES } from '../../domain/cpts.ts'
import { STAGES } from '../../domain/stage.ts'
import { knownPopulation } from './known.ts'

/** What the list can be sorted by. */
export const CRITERIA = [
  'nom',
  'departement',
  'stade',
  'taille',
  'population',
  'communes',
  'missions',
  'perinatalite',
  'chevauchements',
] as const
export type Criterion = (typeof CRITERIA)[number]

export type Order = 'asc' | 'desc'
export interface Sort {
  readonly by: Criterion
  readonly order: Order
}

export const BY_NAME: Sort = { by: 'nom', order: 'asc' }

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** Null: the fact is not known. */
type Key = string | number | null

/** Sorts by a key, what has none last in both orders; equal keys keep the order they came in. */
export function sortBy<T>(items: readonly T[], key: (item: T) => Key, order: Order): T[] {
  const sign = order === 'asc' ? 1 : -1
  return items
    .map((item) => ({ item, key: key(item) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
      return sign * compare(a.key, b.key)
    })
    .map(({ item }) => item)
}

/** The CPTS in the order asked for; those that it does not tell apart come by name. */
export function sortFacts(facts: readonly CptsFacts[], { by, order }: Sort): CptsFacts[] {
  const byName = sortBy(facts, ({ cpts }) => cpts.nom, 'asc')
  return sortBy(byName, (each) => sortKey(by, each), order)
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : COLLATOR.compare(String(a), String(b))
}

function sortKey(by: Criterion, facts: CptsFacts): Key {
  const { cpts, territory, taille, overlaps } = facts
  switch (by) {
    case 'nom':
      return cpts.nom
    case 'departement':
      return cpts.departements.join(' ') || null
    case 'stade':
      return cpts.stade && STAGES.indexOf(cpts.stade.valeur)
    case 'taille':
      return taille
    case 'population':
      return knownPopulation(facts)?.habitants ?? null
    case 'communes':
      return territory.size || null
    case 'missions':
      return statedMissions(facts.cpts).length || null
    case 'perinatalite':
      return cpts.perinatalite && PERINATALITE_STATES.indexOf(cpts.perinatalite.valeur.etat)
    case 'chevauchements':
      return territory.size === 0 ? null : overlaps.length
  }
}
