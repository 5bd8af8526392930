import { createContext } from 'react'
import type { Cpts, Source } from '../../domain/cpts/cpts.ts'
import { type FactName, factOf } from '../../domain/edits/record-change.ts'

/** The number under which a page says each source once; none where a page gives no such list. */
export type SourceNumbers = ReadonlyMap<Source, number>
export const SourceNumbersContext = createContext<SourceNumbers>(new Map())

/** The facts in the order of the page, what comes with the stage and the perimeter aside. */
const BEFORE: readonly FactName[] = ['aci']
const AFTER: readonly FactName[] = [
  'populationAnnoncee',
  'site',
  'email',
  'telephone',
  'finess',
  'missions',
  'perinatalite',
  'membres',
  'structures',
]

/** The sources of a record, each once, numbered from 1 in the order in which its page meets them. */
export function numberedSources(cpts: Cpts): SourceNumbers {
  const of = (names: readonly FactName[]) => names.map((name) => factOf(cpts, name))
  const met = [cpts.stade, ...of(BEFORE), cpts.perimetre, ...of(AFTER), cpts.archive ?? null]
  const sources = new Set(met.flatMap((fact) => fact?.sources ?? []))
  return new Map(Array.from(sources, (source, rank) => [source, rank + 1]))
}
