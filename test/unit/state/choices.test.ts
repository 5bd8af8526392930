import { describe, expect, it } from 'vitest'
import { CATEGORIES } from '../../../src/domain/filters/colour-mode.ts'
import {
  chooseRegion,
  clearFilters,
  DEFAULT_CHOICES,
  toggleFilter,
} from '../../../src/state/choices.ts'
import { choicesFromQuery } from '../../../src/state/choices-url.ts'

const stages = CATEGORIES.stade

describe('filtering by a category', () => {
  it('shows that category alone, then the next one too', () => {
    const one = toggleFilter(DEFAULT_CHOICES, 'stade', 'aci-signe')
    expect(one.filters).toEqual({ stade: ['aci-signe'] })
    const two = toggleFilter(one, 'stade', 'pre-projet')
    expect(two.filters).toEqual({ stade: ['pre-projet', 'aci-signe'] })
  })

  it('ends when the last category goes, or when all are asked for', () => {
    const one = toggleFilter(DEFAULT_CHOICES, 'stade', 'aci-signe')
    expect(toggleFilter(one, 'stade', 'aci-signe').filters).toEqual({})
    const all = stages.reduce(
      (choices, value) => toggleFilter(choices, 'stade', value),
      DEFAULT_CHOICES,
    )
    expect(all.filters).toEqual({})
  })

  it('leaves what filters under another mode', () => {
    const stage = toggleFilter(DEFAULT_CHOICES, 'stade', 'aci-signe')
    const both = toggleFilter(stage, 'taille', '4')
    expect(both.filters).toEqual({ stade: ['aci-signe'], taille: ['4'] })
    expect(clearFilters(both).filters).toEqual({})
  })
})

describe('choosing another région', () => {
  it('forgets what only existed in the first, and keeps the background and the colours that were chosen', () => {
    const before = {
      ...DEFAULT_CHOICES,
      selection: { kind: 'cpts', id: 'cpts-paris-13' },
      planIgn: true,
      colour: 'stade',
    } as const
    expect(chooseRegion(before, '93')).toEqual({
      ...DEFAULT_CHOICES,
      region: '93',
      planIgn: true,
      colour: 'stade',
    })
  })
})

describe('the colours that an address asks for', () => {
  it('may be named in the words of a site that embeds the map, where its own are not there', () => {
    expect(choicesFromQuery('region=11&theme=perinatalite').colour).toBe('perinatalite')
    expect(choicesFromQuery('theme=perinatalite&couleur=taille').colour).toBe('taille')
  })
})
