import { type CptsFacts, knownPopulation } from '../../domain/atlas/atlas.ts'
import { nextDeadline } from '../../domain/contract/agenda.ts'
import { knownMembers, PERINATALITE_STATES, statedMissions } from '../../domain/cpts/cpts.ts'
import { dayRange, type PartialDate } from '../../domain/cpts/partial-date.ts'
import { STAGES } from '../../domain/cpts/stage.ts'
import { oldestFact } from '../../domain/filters/freshness.ts'
import { recordScore } from '../../domain/filters/record-score.ts'

/** What the list can be sorted by. */
export const CRITERIA = [
  'nom',
  'alias',
  'departement',
  'stade',
  'stadeDate',
  'aci',
  'echeance',
  'taille',
  'population',
  'communes',
  'missions',
  'perinatalite',
  'chevauchements',
  'membres',
  'completude',
  'fraicheur',
  'finess',
] as const
export type Criterion = (typeof CRITERIA)[number]

/** A column of a table of this device, as `indicatorKey` of `indicator-columns.tsx` writes it. */
export type IndicatorKey = `indicateur:${string}`
export type SortedBy = Criterion | IndicatorKey

export type Order = 'asc' | 'desc'
export interface Sort {
  readonly by: SortedBy
  readonly order: Order
}

export const BY_NAME: Sort = { by: 'nom', order: 'asc' }

const COLLATOR = new Intl.Collator('fr', { numeric: true })

/** Null: the fact is not known. */
export type Key = string | number | null

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

/**
 * The CPTS in the order asked for on a day, "YYYY-MM-DD"; those that it does not tell apart come by name. What an indicator comes to
 * is handed in; where none is, as in a link from another device, the order is that of names.
 */
export function sortFacts(
  facts: readonly CptsFacts[],
  { by, order }: Sort,
  today: string,
  indicatorOf: ((facts: CptsFacts) => Key) | null = null,
): CptsFacts[] {
  const byName = sortBy(facts, ({ cpts }) => cpts.nom, 'asc')
  if (!isIndicator(by)) return sortBy(byName, (each) => sortKey(by, each, today), order)
  return indicatorOf ? sortBy(byName, indicatorOf, order) : byName
}

export function isIndicator(key: string): key is IndicatorKey {
  return key.startsWith('indicateur:')
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : COLLATOR.compare(String(a), String(b))
}

function sortKey(by: Criterion, facts: CptsFacts, today: string): Key {
  const { cpts, territory, taille, overlaps } = facts
  switch (by) {
    case 'nom':
      return cpts.nom
    case 'alias':
      return cpts.alias.join(', ') || null
    case 'departement':
      return cpts.departements.join(' ') || null
    case 'stade':
      return cpts.stade && STAGES.indexOf(cpts.stade.valeur)
    case 'stadeDate':
      return dayKey(cpts.stade?.date)
    case 'aci':
      return dayKey(cpts.aci?.valeur)
    case 'echeance':
      return dayKey(nextDeadline(cpts, today)?.echeance.auPlusTot)
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
    case 'membres':
      return knownMembers(cpts)
    case 'completude':
      return recordScore(cpts, today).score
    case 'fraicheur':
      return dayKey(oldestFact(cpts)?.date)
    case 'finess':
      return cpts.finess?.valeur ?? null
  }
}

/** The first day that a date may stand for, as a number that rises with time. */
function dayKey(date: PartialDate | null | undefined): number | null {
  const range = date ? dayRange(date) : null
  return range && Number(range.auPlusTot.replaceAll('-', ''))
}
