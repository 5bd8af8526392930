import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CptsDataset, editionOf, type Perimetre } from '../../../src/domain/cpts/cpts.ts'
import { diffDatasets, isSame } from '../../../src/domain/edits/dataset-diff.ts'
import { type Choice, mergeDatasets } from '../../../src/domain/edits/dataset-merge.ts'
import { datasets } from './change-arbitraries.ts'
import {
  changedFacts,
  factsOf,
  type Office,
  OFFICES,
  partsOf,
  recordOf,
  settling,
  turns,
  worked,
  works,
} from './offices.ts'

const RUNS = { numRuns: 150 }

/** What an office has: the file that it read last, its own, and the facts that it changed since it last published. */
interface Desk {
  readonly base: CptsDataset
  readonly mine: CptsDataset
  readonly changed: ReadonlySet<string>
}

/** A fact with what it says and who says so. */
interface Stated {
  readonly valeur?: unknown
  readonly sources: readonly string[]
}
const read = (text: string | undefined): unknown =>
  text === undefined ? undefined : JSON.parse(text)
const isStated = (value: unknown): value is Stated =>
  typeof value === 'object' && value !== null && 'sources' in value
/** What is said, whoever says it and when. */
const said = (value: Stated): string => JSON.stringify({ ...value, sources: [], date: null })

/** Holds a merge against what each side changed, fact by fact. */
function expectNothingLost(
  { base, mine, theirs, merged }: Record<'base' | 'mine' | 'theirs' | 'merged', CptsDataset>,
  choice: Choice | null = null,
): void {
  const [was, here, there, out] = [base, mine, theirs, merged].map(factsOf) as [
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
    ReadonlyMap<string, string>,
  ]
  const gone = (id: string): boolean =>
    was.has(`${id}/`) && !(here.has(`${id}/`) && there.has(`${id}/`))
  const whole = (facts: ReadonlyMap<string, string>, id: string) =>
    JSON.stringify([...facts].filter(([key]) => recordOf(key) === id))
  for (const key of new Set([...was.keys(), ...here.keys(), ...there.keys(), ...out.keys()])) {
    const id = recordOf(key)
    const [before, own, other, now] = [was, here, there, out].map((facts) => facts.get(key))
    // A record that one side took out stands or falls as one.
    if (gone(id)) {
      const left = [whole(here, id), whole(there, id), whole(was, id)]
      const isLet = left.slice(0, 2).every((one) => one === '[]' || one === left[2])
      expect(isLet ? ['[]'] : left).toContain(whole(out, id))
    } else if (own === other || before === other) expect([key, now]).toEqual([key, own])
    else if (before === own) expect([key, now]).toEqual([key, other])
    else expectOneOf(key, { before, own, other, now }, choice)
  }
}

function expectOneOf(
  key: string,
  { before, own, other, now }: Record<'before' | 'own' | 'other' | 'now', string | undefined>,
  choice: Choice | null,
): void {
  const [old, mine, theirs, merged] = [before, own, other, now].map(read)
  if (isStated(mine) && isStated(theirs) && isStated(merged)) {
    if (key.endsWith('/perimetre') && choice === 'both' && said(mine) !== said(theirs)) {
      const [o, m, t, u] = [old, mine, theirs, merged] as (Perimetre | undefined)[]
      const all = new Set([...(o?.codes ?? []), ...(m?.codes ?? []), ...(t?.codes ?? [])])
      const left = [...all].filter((code) => {
        const [a, b] = [m?.codes.includes(code), t?.codes.includes(code)]
        return o?.codes.includes(code) ? a && b : a || b
      })
      expect(u?.codes.toSorted()).toEqual(left.toSorted())
    }
    if (said(mine) === said(theirs)) {
      expect(said(merged)).toBe(said(mine))
      const sources = new Set([...mine.sources, ...theirs.sources])
      expect(new Set(merged.sources)).toEqual(sources)
      return
    }
    if (key.endsWith('/perimetre') && choice !== 'mine' && choice !== 'theirs') return
  }
  if (key.endsWith('/avancement')) return expectStages([mine, theirs, old, merged])
  if ([own, other, before].includes(now)) return
  // Each changed other parts of it: every part is as the one that changed it has it.
  const parts = [before, own, other, now].map((text) => partsOf(key, text))
  expect([key, parts.includes(null)]).toEqual([key, false])
  const [was, here, there, out] = parts
  for (const part of parts.flatMap((each) => [...(each?.keys() ?? [])])) {
    const [a, b, c, is] = [was, here, there, out].map((each) => each?.get(part))
    expect([key, part, is]).toEqual([key, part, a === b ? c : b])
    if (a !== b && a !== c) expect([key, part, b]).toEqual([key, part, c])
  }
}

function expectStages(all: readonly unknown[]): void {
  // Stages that both state alike are joined; the stages themselves are those of a side.
  const stages = (one: unknown) =>
    JSON.stringify(
      (
        one as { historique?: { valeur: string; date: string | null }[] } | undefined
      )?.historique?.map(({ valeur, date }) => [valeur, date]),
    )
  const [mine, theirs, old, merged] = all.map(stages)
  expect([mine, theirs, old]).toContain(merged)
}

describe('two offices', () => {
  it('lose no fact in one merge: what one changed is there, and what both did is one of the values', () => {
    const choices = fc.constantFrom<(Choice | null)[]>(null, 'mine', 'theirs', 'both', 'base')
    fc.assert(
      fc.property(datasets, works, works, choices, (base, one, other, choice) => {
        const [mine, theirs] = [worked(base, one), worked(base, other)]
        const { dataset, conflicts } = mergeDatasets(base, mine, theirs, () => choice)
        expectNothingLost({ base, mine, theirs, merged: dataset }, choice)
        if (choice !== null) expect(conflicts).toEqual([])
      }),
      RUNS,
    )
  })

  it('that publish in turn change no fact but their own, and lose none that only one of them changed', () => {
    fc.assert(
      fc.property(datasets, turns, (start, all) => {
        let published: CptsDataset = { ...start, edition: 1 }
        const desk: Desk = { base: published, mine: published, changed: new Set() }
        const desks: Record<Office, Desk> = { nord: desk, sud: desk }
        /** Who ever changed a record, and the last word of each office on each fact that it changed. */
        const hands = new Map<string, Set<Office>>()
        const words = new Map<string, Map<Office, string | undefined>>()
        const take = (office: Office, choices: readonly Choice[]): void => {
          const { base, mine, changed } = desks[office]
          const { dataset, conflicts } = mergeDatasets(base, mine, published, settling(choices))
          expect(conflicts).toEqual([])
          // Who keeps a record that the other took out states all of it anew.
          const kept = (id: string): boolean =>
            id !== 'file' && !published.cpts.some((one) => one.id === id)
          const restated = [...factsOf(dataset).keys()].filter((fact) => kept(recordOf(fact)))
          desks[office] = {
            base: published,
            mine: dataset,
            changed: new Set([...changed, ...restated]),
          }
        }
        const publish = (office: Office): void => {
          const { mine, changed } = desks[office]
          const next = { ...mine, edition: editionOf(published) + 1 }
          const records = new Set([...changed].map(recordOf))
          const here = ({ cpts }: CptsDataset, id: string) => cpts.some((one) => one.id === id)
          for (const fact of changedFacts(published, next)) {
            const id = recordOf(fact)
            const isBack = id !== 'file' && !(here(published, id) && here(next, id))
            expect(isBack ? records : changed).toContain(isBack ? id : fact)
          }
          published = next
          desks[office] = { base: next, mine: next, changed: new Set() }
        }
        for (const { office, work, choices, publishes } of all) {
          const { base, mine, changed } = desks[office]
          const after = worked(mine, work)
          const done = changedFacts(mine, after)
          const facts = factsOf(after)
          for (const fact of done) {
            const id = recordOf(fact)
            hands.set(id, (hands.get(id) ?? new Set()).add(office))
            words.set(fact, (words.get(fact) ?? new Map()).set(office, facts.get(fact)))
          }
          desks[office] = { base, mine: after, changed: new Set([...changed, ...done]) }
          take(office, choices)
          if (publishes) publish(office)
        }
        for (const office of OFFICES) {
          take(office, ['mine'])
          publish(office)
        }
        const end = factsOf(published)
        const removed = new Set(all.flatMap(({ work }) => work.removed))
        for (const [fact, by] of words) {
          const id = recordOf(fact)
          // A record taken out by one and changed by the other is a choice, made for all of it.
          if (by.size > 1 || (removed.has(id) && (hands.get(id)?.size ?? 0) > 1)) continue
          expect([fact, end.get(fact)]).toEqual([fact, [...by.values()][0]])
        }
        for (const office of OFFICES) {
          take(office, ['mine'])
          expect(isSame(diffDatasets(published, desks[office].mine))).toBe(true)
        }
      }),
      RUNS,
    )
  })
})
