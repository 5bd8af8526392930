import type { Cpts, Fact, Source } from '../../domain/cpts/cpts.ts'
import { sourceDate } from '../../domain/cpts/completeness.ts'
import { formatDate } from '../../fr/words/format.ts'
import { frFacts } from '../../fr/cpts/cpts.ts'
import { frMembers } from '../../fr/cpts/members.ts'

type Sourced = Pick<Fact<unknown>, 'sources' | 'date'>

/** Every source of a record once, with the facts it is quoted for and their dates, in words. */
export function factsBySource(cpts: Cpts): readonly (readonly [Source, readonly string[]])[] {
  const { contacts } = cpts
  const names = { ...frFacts, ...frMembers.facts }
  const all: readonly (readonly [keyof typeof names, Sourced | null])[] = [
    ['perimetre', cpts.perimetre],
    ['stade', cpts.stade],
    ['aci', cpts.aci],
    ['membres', cpts.membres],
    ['structures', cpts.structures],
    ['missions', cpts.missions],
    ['perinatalite', cpts.perinatalite],
    ['site', contacts.site],
    ['email', contacts.email],
    ['telephone', contacts.telephone],
    ['populationAnnoncee', cpts.populationAnnoncee],
    ['finess', cpts.finess],
  ]
  const bySource = new Map<Source, readonly string[]>()
  for (const [key, fact] of all) {
    for (const source of fact?.sources ?? []) {
      // That of a stage is when it was reached.
      const date = key === 'stade' ? sourceDate(cpts, source) : (fact?.date ?? null)
      const words = names[key] + (date === null ? '' : ` (${formatDate(date)})`)
      bySource.set(source, [...(bySource.get(source) ?? []), words])
    }
  }
  return [...bySource]
}
