import * as fc from 'fast-check'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { Choice, Conflict } from '../../../src/domain/edits/dataset-merge.ts'
import type { ChangeEntry } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { IDS, logs } from './change-arbitraries.ts'

export const OFFICES = ['nord', 'sud'] as const
export type Office = (typeof OFFICES)[number]

/** What an office does between two looks at what is published: changes, and what a file edited by hand may do besides. */
export interface Work {
  readonly log: readonly ChangeEntry[]
  /** Records taken out of the file, or put last in it. */
  readonly removed: readonly string[]
  readonly last: string | null
  readonly avertissement: string | null
}

export const works: fc.Arbitrary<Work> = fc.record({
  log: logs,
  removed: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...IDS], { maxLength: 2 }) },
  ),
  last: fc.option(fc.constantFrom(...IDS)),
  avertissement: fc.option(fc.constantFrom('Avertissement C', 'Avertissement D'), { freq: 3 }),
})

/** One office’s turn: it works, reads what is published, and mostly publishes; what is in conflict is settled by these, in turn. */
export interface Turn {
  readonly office: Office
  readonly work: Work
  readonly choices: readonly Choice[]
  readonly publishes: boolean
}

const choices = fc.array(fc.constantFrom<Choice[]>('mine', 'theirs', 'both', 'base'), {
  minLength: 1,
  maxLength: 7,
})
export const turns: fc.Arbitrary<readonly Turn[]> = fc.array(
  fc.record({
    office: fc.constantFrom(...OFFICES),
    work: works,
    choices,
    publishes: fc.oneof(
      { weight: 3, arbitrary: fc.constant(true) },
      { weight: 1, arbitrary: fc.constant(false) },
    ),
  }),
  { minLength: 2, maxLength: 7 },
)

/** The file after the work. */
export function worked(
  before: CptsDataset,
  { log, removed, last, avertissement }: Work,
): CptsDataset {
  const file = replay(before, log).dataset
  const left = file.cpts.filter(({ id }) => !removed.includes(id))
  return {
    ...file,
    avertissement: avertissement ?? file.avertissement,
    cpts: [...left.filter(({ id }) => id !== last), ...left.filter(({ id }) => id === last)],
  }
}

/** Settles conflicts by these choices, in turn. */
export function settling(choose: readonly Choice[]): (conflict: Conflict) => Choice {
  let asked = 0
  return () => choose[asked++ % choose.length] ?? 'mine'
}

/**
 * Every fact of a file on a line of its own, "a/note" or "a/contacts/email", as the file would say it: told apart without any code of
 * the application. A stage and its history are one fact. A record that is there has the line "a/".
 */
export function factsOf({ cpts, nom, avertissement }: CptsDataset): ReadonlyMap<string, string> {
  const facts = new Map([
    ['file/nom', text(nom)],
    ['file/avertissement', text(avertissement)],
  ])
  for (const { id, contacts, stade, historique, ...rest } of cpts) {
    facts.set(`${id}/`, 'true')
    facts.set(`${id}/avancement`, text({ stade, historique }))
    for (const [name, value] of Object.entries(contacts))
      facts.set(`${id}/contacts/${name}`, text(value))
    for (const [name, value] of Object.entries(rest)) facts.set(`${id}/${name}`, text(value))
  }
  return facts
}

/** JSON with the keys of objects in one order. */
function text(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
}

/** The facts in which two files differ. */
export function changedFacts(before: CptsDataset, after: CptsDataset): ReadonlySet<string> {
  const [old, now] = [factsOf(before), factsOf(after)]
  return new Set([...old.keys(), ...now.keys()].filter((key) => old.get(key) !== now.get(key)))
}

/** The record that a fact is of. */
export const recordOf = (fact: string): string => fact.slice(0, fact.indexOf('/'))

/** What a fact that is a list or a set of figures consists of, each on a line of its own; null for any other fact. */
export function partsOf(
  fact: string,
  text: string | undefined,
): ReadonlyMap<string, string> | null {
  const name = fact.slice(fact.indexOf('/') + 1)
  const held = JSON.parse(text ?? 'null') as unknown
  if (held === null) return null
  const value = (held as { valeur?: unknown } | null)?.valeur ?? null
  const lines = (all: readonly unknown[]) => new Map(all.map((one) => [JSON.stringify(one), '']))
  if (['alias', 'departements', 'doutes'].includes(name)) return lines(held as readonly unknown[])
  if (name === 'echeances') {
    const answers = held as Cpts['echeances']
    return new Map(
      answers.map(({ valeur: { echeance, ...said } }) => [echeance, JSON.stringify(said)]),
    )
  }
  if (value === null) return null
  if (name === 'missions') return lines(value as readonly unknown[])
  if (name === 'membres' || name === 'structures')
    return new Map(Object.entries(value).map(([key, n]) => [key, `${n}`]))
  if (name !== 'perinatalite') return null
  const { etat, themes } = value as { etat: string; themes: readonly string[] }
  return new Map([['etat', etat], ...lines(themes)])
}
