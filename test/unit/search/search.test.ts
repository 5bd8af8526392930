import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas.ts'
import { searchIndex } from '../../../src/features/search/search-index.ts'
import { searchWords } from '../../../src/features/search/fold.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const atlas = buildAtlas(publishedCpts('11'), builtRegion('11').units)
const index = searchIndex(atlas)
const names = (query: string): string[] =>
  index.find(query).units.flatMap((code) => atlas.units.get(code)?.nom ?? [])
const cpts = (query: string): string[] =>
  index.find(query).cpts.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? [])

describe('cutting a text into words', () => {
  it.each([
    ['L’Haÿ-les-Roses', ['hay', 'roses']],
    ['St-Denis', ['saint', 'denis']],
    ['Ste Geneviève', ['sainte', 'genevieve']],
    ['Paris 13e Arrondissement', ['paris', '13']],
    ['Paris 1er', ['paris', '1']],
    ['Vœu', ['voeu']],
    ['Les', ['les']],
    ['  ', []],
  ])('%s', (text, words) => expect(searchWords(text)).toEqual(words))
})

describe('searching Île-de-France', () => {
  it.each([
    ['evry', 'Évry-Courcouronnes'],
    ['l hay', 'L’Haÿ-les-Roses'],
    ["L'HAY LES", 'L’Haÿ-les-Roses'],
    ['st denis', 'Saint-Denis'],
    ['saint-denis', 'Saint-Denis'],
    ['Paris 13', 'Paris 13e Arrondissement'],
    ['13e', 'Paris 13e Arrondissement'],
    ['75013', 'Paris 13e Arrondissement'],
    ['92130', 'Issy-les-Moulineaux'],
    ['vitri sur sene', 'Vitry-sur-Seine'],
    ['boulogne b', 'Boulogne-Billancourt'],
  ])('finds first with « %s » the commune %s', (query, nom) => expect(names(query)[0]).toBe(nom))

  it.each([
    ['senart', 'CPTS de Sénart'],
    ['pole sante paris 13', 'CPTS Paris 13'],
    ['cpts biev', 'CPTS de la Bièvre'],
  ])('finds first with « %s » the CPTS %s', (query, nom) => expect(cpts(query)[0]).toBe(nom))

  it('takes a postal code for what it is, not for a code of 1968', () => {
    expect(names('75013')).toEqual(['Paris 13e Arrondissement'])
  })

  it('answers nothing to an empty question or to nonsense', () => {
    expect(index.find(' ')).toEqual({ units: [], cpts: [] })
    expect(index.find('zzzzqqq')).toEqual({ units: [], cpts: [] })
  })
})
