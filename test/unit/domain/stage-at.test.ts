import { describe, expect, it } from 'vitest'
import { dayShown, monthsOfStages, stageAt } from '../../../src/domain/atlas/stage-at.ts'
import type { Cpts, Fact } from '../../../src/domain/cpts/cpts.ts'
import type { Stage } from '../../../src/domain/cpts/stage.ts'

const fact = <T>(valeur: T, date: string | null): Fact<T> => ({
  valeur,
  date,
  sources: ['Document d’exemple'],
})
const cpts = (historique: readonly Fact<Stage>[], aci: string | null = null): Cpts =>
  ({
    id: 'cpts-d-exemple-a',
    historique,
    stade: historique.at(-1) ?? null,
    aci: aci === null ? null : fact(aci, null),
  }) as unknown as Cpts

describe('where a CPTS stood on a day', () => {
  const one = cpts(
    [fact('lettre-intention', '2020-03'), fact('projet-valide', '2021')],
    '2022-05-14',
  )

  it('is the last stage that it had reached for certain', () => {
    expect(stageAt(one, '2020-03-30')).toBe('aucune')
    expect(stageAt(one, '2020-03-31')).toBe('lettre-intention')
    expect(stageAt(one, '2021-12-30')).toBe('lettre-intention')
    expect(stageAt(one, '2021-12-31')).toBe('projet-valide')
    expect(stageAt(one, '2022-05-14')).toBe('aci-signe')
  })

  it('is told to be without date where no one dates a stage, even the last', () => {
    expect(stageAt(cpts([]), '2024-01-01')).toBe('sans-date')
    expect(stageAt(cpts([fact('aci-signe', null)]), '2024-01-01')).toBe('sans-date')
  })

  it('can be followed from the first dated stage to today', () => {
    const months = monthsOfStages([one, cpts([])], '2020-06-12')
    expect(months).toEqual(['2020-03-31', '2020-04-30', '2020-05-31', '2020-06-12'])
    expect(monthsOfStages([cpts([])], '2024-01-01')).toEqual([])
  })

  it('is shown on the last day of a month, and today, as is said, where no stage is dated', () => {
    const today = '2020-06-12'
    expect(dayShown([one], '2020-04', today)).toEqual({ day: '2020-04-30', isDated: true })
    expect(dayShown([cpts([])], '2020-04', today)).toEqual({ day: today, isDated: false })
  })
})
