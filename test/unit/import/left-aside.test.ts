import { describe, expect, it } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import {
  countLeft,
  countLeftBefore,
  type LeftAside,
  leftWith,
  planProposed,
} from '../../../src/domain/import/left-aside.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { keepLeftAside, leftAside } from '../../../src/storage/left-aside.ts'
import { contextOf, datasetOf, LETTERS } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'

const fact = <const T>(valeur: T, date: string, source = 'Relevé') => ({
  valeur,
  sources: [source],
  date,
})
const record = (id: string, more: Partial<Cpts> = {}): Cpts =>
  cpts(id, codes('01001'), 'complet', { nom: `CPTS d’exemple ${id}`, ...more })
const KNOWN = [record('a', { finess: fact('010000001', '2024') })]

/** What the month's file proposes: a number that the record has otherwise, and a CPTS of which nothing is known. */
function proposed(month: string, finess = '010000002', source = 'Relevé'): readonly Cpts[] {
  return [
    record('a', { finess: fact(finess, month, source) }),
    record('b', { perimetre: { ...record('b').perimetre, codes: codes('01004'), date: month } }),
  ]
}

function planOf(
  file: readonly Cpts[],
  left: LeftAside,
  choices: Partial<ImportChoices> = {},
): ImportPlan {
  const input = { kind: 'dataset', dataset: { ...datasetOf(file), proposition: true } } as const
  const context = contextOf(LETTERS, { records: KNOWN })
  const decided = { ...NO_CHOICES, policy: 'demander' as const, ...choices }
  return planProposed(input, context, decided, { left, region: '01' })
}
const asked = ({ cpts: planned }: ImportPlan): readonly string[] =>
  planned.flatMap(({ offers, leftOut, incoming }) => [
    ...offers.filter(({ waits }) => waits).map(({ field }) => field),
    ...(leftOut?.reason === 'new-cpts' ? [incoming.nom] : []),
  ])

describe('what was left aside of a proposal', () => {
  const first = planOf(proposed('2026-10'), [])
  const facts = new Map(
    first.cpts.flatMap(({ offers }) => offers.map(({ key }) => [key, 'record'] as const)),
  )
  const decided = { facts, cpts: new Map([['#b', 'ignore' as const]]) }
  const left = leftWith([], planOf(proposed('2026-10'), [], decided), '01')

  it('is not asked again a month later, and is counted', () => {
    expect(asked(first)).toEqual(['finess', 'CPTS d’exemple b'])
    const next = planOf(proposed('2026-11'), left)
    expect(asked(next)).toEqual([])
    expect(next.changes).toEqual([])
    expect(countLeftBefore(next, { left, region: '01' })).toBe(2)
  })

  it('is asked anew where the value or its source is another, or the région', () => {
    expect(asked(planOf(proposed('2026-11', '010000003'), left))).toEqual(['finess'])
    expect(asked(planOf(proposed('2026-11', '010000002', 'Autre relevé'), left))).toEqual([
      'finess',
    ])
    const input = { kind: 'dataset', dataset: datasetOf(proposed('2026-11')) } as const
    const elsewhere = planProposed(
      input,
      contextOf(LETTERS, { records: KNOWN }),
      { ...NO_CHOICES, policy: 'demander' },
      { left, region: '02' },
    )
    expect(asked(elsewhere)).toHaveLength(2)
  })

  it('may be taken all the same, and is then remembered no longer', () => {
    const [key] = [...facts.keys()]
    const plan = planOf(proposed('2026-11'), left, { facts: new Map([[key!, 'file']]) })
    expect(plan.changes.map(({ kind }) => kind)).toContain('fact')
    expect(countLeft(plan)).toBe(1)
    expect(leftWith(left, plan, '01')).toHaveLength(1)
  })

  it('is forgotten where it is looked at again and not answered; what other files proposed is not', () => {
    const again = planOf(proposed('2026-11'), [])
    expect(leftWith([...left, 'autre'], again, '01')).toEqual(['autre'])
  })

  it('is kept on the device, and is nothing where it cannot be read', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value).size > 0,
      removeItem: (name: string) => void kept.delete(name),
    }
    keepLeftAside(left, storage)
    expect(leftAside(storage)).toEqual(left)
    expect([...kept.values()].join()).not.toMatch(/exemple|0100000/)
    kept.set([...kept.keys()][0]!, '{')
    expect(leftAside(storage)).toEqual([])
  })
})
