import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetIndex } from '../../../src/domain/filters/facet-index.ts'
import { cptsValue, isWithin } from '../../../src/domain/indicators/cpts-value.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { categorical, numeric } from '../../support/indicators.ts'
import { codes, cpts, territory, unit } from './samples.ts'

const units = indexUnits([unit('06001', 1000), unit('06002', 3000), unit('06003', null)])
const rate = numeric({ '06001': 10, '06002': 20 })
const zoning = categorical({ '06001': '1_sous', '06002': '2_sur', '06003': '1_sous' })
const facts = (line: string) => ({
  cpts: cpts('a', codes(line)),
  territory: territory(line),
})

describe('an indicator over one CPTS', () => {
  it('is a mean by inhabitants, with what is missing beside it', () => {
    expect(cptsValue(rate, facts('06001 06002 06003'), units)).toEqual({
      kind: 'numeric',
      figure: 17.5,
      sansDonnee: 1,
    })
  })

  it('is the category that most people live in, with their share', () => {
    expect(cptsValue(zoning, facts('06001 06002'), units)).toEqual({
      kind: 'categorical',
      category: '2_sur',
      part: 0.75,
      sansDonnee: 0,
    })
  })

  it.each(['', '06003'])('is not known over « %s », which is no zero', (line) => {
    expect(cptsValue(rate, facts(line), units)).toBeNull()
    expect(cptsValue(zoning, facts(line), units)).toBeNull()
  })

  it('leaves out a commune that is held in part only: nobody knows whom of it', () => {
    const { perimetre, ...others } = cpts('a', codes('06001 06002'))
    const shared = { ...others, perimetre: { ...perimetre, enPartie: codes('06002') } }
    const value = cptsValue(rate, { cpts: shared, territory: territory('06001 06002') }, units)
    expect(value).toMatchObject({ figure: 10 })
  })
})

describe('what is asked of an indicator', () => {
  it('keeps exactly the figures between its bounds, open ones included', () => {
    const bound = fc.option(fc.integer({ min: -5, max: 5 }))
    fc.assert(
      fc.property(fc.integer({ min: -6, max: 6 }), bound, bound, (figure, min, max) => {
        const value = { kind: 'numeric' as const, figure, sansDonnee: 0 }
        const expected = figure >= (min ?? -Infinity) && figure <= (max ?? Infinity)
        expect(isWithin(value, { kind: 'numeric', min, max })).toBe(expected)
      }),
    )
  })

  it('keeps nothing that is not known', () => {
    expect(isWithin(null, { kind: 'numeric', min: null, max: null })).toBe(false)
    expect(isWithin(null, { kind: 'categorical', categories: ['1_sous'] })).toBe(false)
  })

  it('filters beside the other filters, and what choosing another would show is counted with it', () => {
    const dataset = { format: 1 as const, region: '93', nom: '', avertissement: '' }
    const records = [cpts('a', codes('06001')), cpts('b', codes('06002')), cpts('c', [], 'inconnu')]
    const atlas = buildAtlas({ ...dataset, chiffresOfficiels: null, cpts: records }, units)
    const index = facetIndex(atlas, '2026-11-28')
    const indicateur = {
      words: 'Accessibilité : au moins 15',
      keeps: (each: Parameters<typeof cptsValue>[1]) =>
        isWithin(cptsValue(rate, each, units), { kind: 'numeric', min: 15, max: null }),
    }
    expect(index.passing({ indicateur }).map(({ cpts: { id } }) => id)).toEqual(['b'])
    expect([...index.counts('perimetre', { indicateur })]).toEqual([['complet', 1]])
  })
})
