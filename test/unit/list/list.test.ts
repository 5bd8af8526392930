import { optionsOf } from '../../../src/domain/filters/facet.ts'
import { describe, expect, it } from 'vitest'
import { buildAtlas, knownPopulation } from '../../../src/domain/atlas/atlas.ts'

import { DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { choicesIntoQuery } from '../../../src/state/choices-url.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const units = new Map(
  [unit('01001', 50_000), unit('01002', 9_000), unit('02001', null)].map((each) => [
    each.code,
    each,
  ]),
)
const atlas = buildAtlas(
  {
    format: 1,
    region: '84',
    nom: '',
    avertissement: '',
    chiffresOfficiels: null,
    cpts: [
      cpts('a', codes('01001 01002')),
      cpts('b', codes('01002'), 'partiel', { departements: ['02'] }),
      cpts('c', codes('01002 02001')),
    ],
  },
  units,
)
const facts = [...atlas.facts.values()]

describe('what one may choose', () => {
  it('offers the départements of the région; without map data, those that records name', () => {
    expect(optionsOf('departement', atlas)).toEqual(['01', '02'])
    expect(optionsOf('departement', buildAtlas(atlas.dataset, new Map()))).toEqual(['02'])
  })
})

describe('what is known of a CPTS', () => {
  it('has a floor for a population where communes or figures are missing', () => {
    expect(facts.map(knownPopulation)).toEqual([
      { habitants: 59_000, floor: false },
      { habitants: 9_000, floor: true },
      { habitants: 9_000, floor: true },
    ])
    const alone = buildAtlas({ ...atlas.dataset, cpts: [cpts('x', codes('02001'))] }, units)
    const [none] = [...alone.facts.values()]
    expect(none && knownPopulation(none)).toBeNull()
  })
})

describe('the address after a change of choices', () => {
  it('keeps what a screen wrote for itself, and drops what the choices no longer hold', () => {
    const after = { ...DEFAULT_CHOICES, region: '93' }
    expect(choicesIntoQuery('?dep=75&tri=population&ordre=desc', after)).toBe(
      '?region=93&tri=population&ordre=desc',
    )
    expect(choicesIntoQuery('?dep=75', DEFAULT_CHOICES)).toBe('?region=france')
  })
})
