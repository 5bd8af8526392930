import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { atlasAt, figuresAt } from '../../../src/domain/atlas/atlas-at.ts'
import { dayOfMonth, monthsOfStages } from '../../../src/domain/atlas/stage-at.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const { units } = builtRegion('11')
const atlas = buildAtlas(publishedCpts('11'), units)
const TODAY = '2026-11-28'
const months = monthsOfStages(atlas.dataset.cpts, TODAY)
const at = (day: string) => {
  const figures = figuresAt(atlas, day)
  return { figures, stood: atlasAt(atlas, figures) }
}

describe('an atlas as it stood on a day', () => {
  it('holds each CPTS that was at a stage then, at that stage, and those that no one dates without one', () => {
    const { figures, stood } = at(dayOfMonth(months, '2022-05') ?? '')
    expect(figures.counts.get('aucune')).toBeGreaterThan(0)
    expect(stood.facts.size).toBe(atlas.facts.size - (figures.counts.get('aucune') ?? 0))
    for (const [id, { cpts }] of stood.facts) {
      const stage = figures.stages.get(id)
      expect(cpts.stade?.valeur ?? 'sans-date').toBe(stage)
      if (stage !== 'aci-signe') expect(cpts.aci).toBeNull()
    }
  })

  it('knows no CPTS that was not there, in any fact', () => {
    const { stood } = at(months[0] ?? '')
    const named = [
      ...[...stood.membership.values()].flat(),
      ...stood.overlaps.flatMap(({ a, b }) => [a, b]),
      ...[...stood.facts.values()].flatMap(({ overlaps }) => overlaps.map(({ autre }) => autre)),
    ]
    expect(named.filter((id) => !stood.facts.has(id))).toEqual([])
    expect(stood.coverage.population.habitants).toBeLessThan(atlas.coverage.population.habitants)
  })

  it('counts as covered only what is dated', () => {
    const { figures, stood } = at(months[0] ?? '')
    expect(figures.covered.population.habitants).toBeLessThan(stood.coverage.population.habitants)
  })
})

describe('the day of a month', () => {
  it('is the nearest that there is', () => {
    const days = ['2020-03-31', '2020-04-30', '2020-05-12']
    expect(dayOfMonth(days, '2020-04')).toBe('2020-04-30')
    expect(dayOfMonth(days, '2020-05')).toBe('2020-05-12')
    expect(dayOfMonth(days, '2031-01')).toBe('2020-05-12')
    expect(dayOfMonth(days, '2001-01')).toBe('2020-03-31')
    expect(dayOfMonth([], '2020-04')).toBeUndefined()
  })
})
