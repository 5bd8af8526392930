import { describe, expect, it } from 'vitest'
import { progressOf } from '../../../src/features/progress/use-progress.ts'
import { atlasOf } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const atlas = () =>
  atlasOf(
    [cpts('a', codes('91001'), 'complet'), cpts('b', codes('92001'), 'complet')],
    [unit('91001', 50_000), unit('92001', 9000)],
  )
const here = atlas()
const facts = [...here.facts.values()]

describe('the figures of the CPTS that pass the filters', () => {
  it('are worked out once, however often the screen is drawn from the start', () => {
    const filters = {}
    expect(progressOf(here, true, facts, filters)).toBe(progressOf(here, true, facts, filters))
  })

  it('are those of the filters that are set by now, though the list follows later', () => {
    const population = (filters: Parameters<typeof progressOf>[3]): number =>
      progressOf(here, true, facts, filters).figures.couverture.total.population.habitants
    expect(population({})).toBe(59_000)
    expect(population({ departement: ['91'] })).toBe(50_000)
    expect(population({})).toBe(59_000)
  })

  it('are broken down by what a filter leaves: its département, or the région of it', () => {
    const parts = (isSingle: boolean): string[] =>
      progressOf(here, isSingle, facts.slice(0, 1), {
        departement: ['91'],
      }).parts.figures.departements.map(({ code }) => code)
    expect(parts(true)).toEqual(['91'])
    expect(parts(false)).toEqual(['11'])
  })

  it('are those of what is known by now', () => {
    const filters = {}
    const before = progressOf(here, true, facts, filters)
    expect(progressOf(atlas(), true, facts, filters)).not.toBe(before)
  })
})
