import type { Atlas, CptsFacts } from '../atlas/atlas.ts'
import { deadlineFacets } from '../contract/deadline-facet.ts'
import { missingFacts } from '../cpts/completeness.ts'
import { statedMissions } from '../cpts/cpts.ts'
import { answersTo, recordText } from '../cpts/record-text.ts'
import { categoryOf } from './colour-mode.ts'
import { type Facet, FACETS, type Filters } from './facet.ts'
import { completenessBand, recordChecks, recordScore } from './record-score.ts'

/**
 * Where a CPTS stands under a facet on a day, "YYYY-MM-DD".
 *
 * Shape: values of `facetValues`; several for a CPTS of two départements or with several missions, none where no source states a
 * département.
 */
export function valuesOf(facet: Facet, facts: CptsFacts, today: string): readonly string[] {
  const { cpts } = facts
  switch (facet) {
    case 'departement':
      return cpts.departements
    case 'mission':
      return orElse(statedMissions(cpts), 'non-renseigne')
    case 'echeance':
      return deadlineFacets(cpts, today)
    case 'perimetre':
      return [cpts.perimetre.etat]
    case 'completude':
      return [completenessBand(recordScore(cpts, today))]
    case 'manque':
      return orElse(missingFacts(cpts), 'rien')
    case 'verifier':
      return recordChecks(recordScore(cpts, today), facts.recoding)
    default:
      return [categoryOf(facet, facts)]
  }
}

const orElse = (values: readonly string[], none: string): readonly string[] =>
  values.length > 0 ? values : [none]

/** Filters the CPTS of a région as they stand on a day. What filters ask for is worked out the first time they ask. */
export interface FacetIndex {
  /** The CPTS that pass the filters, in the order of the records; the same list each time for the same filters. */
  readonly passing: (filters: Filters) => readonly CptsFacts[]
  /** How many CPTS have each value of a facet among those that pass the other filters: what choosing it would show. */
  readonly counts: (facet: Facet, filters: Filters) => ReadonlyMap<string, number>
  /** Works out beforehand what a text is looked up in: of a thousand CPTS that takes long enough to be felt at the first letter. */
  readonly expectText: () => void
}

/**
 * Indexes the CPTS of an atlas by facet; `today` is "YYYY-MM-DD".
 *
 * A CPTS passes when, under every facet that filters, one of its values is kept, and when its record answers to the text.
 */
export function facetIndex(
  { facts, units }: Pick<Atlas, 'facts' | 'units'>,
  today: string,
): FacetIndex {
  const all = [...facts.values()]
  const values = remembered((facet: Facet) => all.map((each) => valuesOf(facet, each, today)))
  let lines: readonly string[] | null = null
  const texts = (): readonly string[] => (lines ??= all.map(({ cpts }) => recordText(cpts, units)))

  const ranks = ({ texte, indicateur, ...filters }: Filters): number[] => {
    let passing = [...all.keys()]
    for (const facet of FACETS) {
      const kept = filters[facet]
      if (!kept) continue
      const own = values(facet)
      passing = passing.filter((rank) => own[rank]?.some((value) => kept.includes(value)))
    }
    if (indicateur)
      passing = passing.filter((rank) => {
        const each = all[rank]
        return each !== undefined && indicateur.keeps(each)
      })
    if (texte === undefined) return passing
    const own = texts()
    const answers = answersTo(texte)
    return passing.filter((rank) => answers(own[rank] ?? ''))
  }

  // Several parts of a screen ask the same in turn.
  let last: { readonly filters: Filters; readonly passing: readonly CptsFacts[] } | null = null
  return {
    passing: (filters) => {
      if (last?.filters !== filters)
        last = { filters, passing: ranks(filters).flatMap((rank) => all[rank] ?? []) }
      return last.passing
    },
    counts: (facet, filters) => {
      const { [facet]: _, ...others } = filters
      const own = values(facet)
      const counts = new Map<string, number>()
      for (const rank of ranks(others))
        for (const value of own[rank] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
      return counts
    },
    expectText: () => void texts(),
  }
}

/** Works each answer out once. */
function remembered<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const found = known.get(key) ?? work(key)
    known.set(key, found)
    return found
  }
}
