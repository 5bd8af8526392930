import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { groupsOf } from '../../../src/features/search/groups.ts'
import { searchIndex } from '../../../src/features/search/search-index.ts'
import { searchWords } from '../../../src/domain/names/fold.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

const file = builtRegion('11')
const atlas = buildAtlas(publishedCpts('11'), file.units)
const groups = groupsOf(file)
const index = searchIndex(atlas, groups.values())
const names = (query: string): string[] =>
  index.find(query).units.flatMap((code) => atlas.units.get(code)?.nom ?? [])
const cpts = (query: string): string[] =>
  index.find(query).cpts.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? [])

const NOTHING = { units: [], cpts: [], groups: [], exact: false }
const groupNames = (query: string): string[] =>
  index.find(query).groups.flatMap((siren) => groups.get(siren)?.nom ?? [])

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
    ['Paris 13', 'Paris 13e'],
    ['paris 7e', 'Paris 7e'],
    ['13e', 'Paris 13e'],
    ['75013', 'Paris 13e'],
    ['92130', 'Issy-les-Moulineaux'],
    ['vitri sur sene', 'Vitry-sur-Seine'],
    ['boulogne b', 'Boulogne-Billancourt'],
    ['commune de Montreuil', 'Montreuil'],
    ['Mairie de Montreuil (siège)', 'Montreuil'],
    ['Créteil CEDEX 4', 'Créteil'],
    ['Cré\u00adteil', 'Créteil'],
    ['Cré\u200bteil', 'Créteil'],
    ['94000 CRÉTEIL', 'Créteil'],
  ])('finds first with « %s » the commune %s', (query, nom) => expect(names(query)[0]).toBe(nom))

  it.each([
    ['senart', 'CPTS de Sénart'],
    ['pole sante paris 13', 'CPTS Paris 13'],
    ['cpts biev', 'CPTS de la Bièvre'],
  ])('finds first with « %s » the CPTS %s', (query, nom) => expect(cpts(query)[0]).toBe(nom))

  it('takes a postal code for what it is, not for a code of 1968', () => {
    expect(names('75013')).toEqual(['Paris 13e'])
  })

  it('answers nothing to an empty question or to nonsense', () => {
    expect(index.find(' ')).toEqual(NOTHING)
    expect(index.find('zzzzqqq')).toEqual(NOTHING)
  })
})

describe('misspellings', () => {
  it.each([
    ['vitri', 'Vitry-sur-Seine'],
    ['vitri sur s', 'Vitry-sur-Seine'],
    ['courcourones', 'Évry-Courcouronnes'],
    ['issi les moulinaux', 'Issy-les-Moulineaux'],
    ['isy', 'Issy-les-Moulineaux'],
    ['lhay les roses', 'L’Haÿ-les-Roses'],
    ['vilejuif', 'Villejuif'],
    ['kremlin bissetre', 'Le Kremlin-Bicêtre'],
    ['st ouin', 'Saint-Ouen-sur-Seine'],
    ['noisi le gran', 'Noisy-le-Grand'],
    ['neuilli sur seine', 'Neuilly-sur-Seine'],
    ['corbeille essonne', 'Corbeil-Essonnes'],
    ['creteille', 'Créteil'],
    ['mleun', 'Melun'],
    ['vesrailles', 'Versailles'],
  ])('« %s » finds first %s', (query, nom) => expect(names(query)[0]).toBe(nom))

  it.each([
    ['montreuil sous bois', 'Montreuil'],
    ['fontenay sou bois', 'Fontenay-sous-Bois'],
    ['evry 91', 'Évry-Courcouronnes'],
  ])('« %s », which no name holds whole, finds first %s', (query, nom) =>
    expect(names(query)[0]).toBe(nom),
  )

  it('are taken for the nearest name only', () => {
    expect(names('antoni')).toEqual(['Antony'])
    expect(names('bondi')).toEqual(['Bondy'])
    expect(names('massi')).toEqual(['Massy'])
  })

  it('never drown a right spelling: each name finds itself, and only names that hold its words', () => {
    const lost = [...file.units.values()].filter(({ nom, code }) => {
      const words = searchWords(nom)
      const { units } = index.find(nom)
      const others = units.map((found) => searchWords(file.units.get(found)!.nom))
      const astray = others.filter((other) =>
        words.some((word) => !other.some((each) => each.startsWith(word))),
      )
      return !units.includes(code) || astray.length > 0
    })
    expect(lost.map(({ nom }) => nom)).toEqual([])
  })
})

describe('intercommunalités', () => {
  it.each([
    ['Plaine Commune', 'Plaine Commune'],
    ['cergy', 'CA de Cergy-Pontoise'],
    ['grand paris sud seine', 'CA Grand Paris Sud Seine Essonne Sénart'],
    ['gpso', 'Grand Paris Seine Ouest'],
    ['metropole', 'Métropole du Grand Paris'],
    ['plaine comune', 'Plaine Commune'],
  ])('« %s » offers first %s', (query, nom) => expect(groupNames(query)[0]).toBe(nom))

  it('offers every one by its own name', () => {
    const lost = [...groups.values()].filter(({ nom }) => !groupNames(nom).includes(nom))
    expect(lost.map(({ nom }) => nom)).toEqual([])
    expect(groups.size).toBe(63)
  })

  it('hold every unit of the région, in order', () => {
    const held = new Set([...groups.values()].flatMap(({ units }) => units))
    expect(held).toEqual(new Set(file.units.values()))
    const plaine = [...groups.values()].find(({ nom }) => nom === 'Plaine Commune')!
    expect(plaine.kind).toBe('ept')
    expect(plaine.units.map(({ nom }) => nom)).toEqual([
      'Aubervilliers',
      'Épinay-sur-Seine',
      'L’Île-Saint-Denis',
      'La Courneuve',
      'Saint-Denis',
      'Saint-Ouen-sur-Seine',
      'Stains',
      'Villetaneuse',
    ])
  })

  it('say what they are', () => {
    const all = [...groups.values()]
    const named = (kind: string) => all.filter((group) => group.kind === kind).map(({ nom }) => nom)
    expect(named('metropole')).toEqual(['Métropole du Grand Paris'])
    expect(named('ept')).toHaveLength(11)
    expect(named('autre')).toEqual([])
  })
})

describe('an address, without the network', () => {
  it.each([
    ['12 rue d’exemple 77000 Melun', 'Melun'],
    ['12 rue d’exemple saint denis', 'Saint-Denis'],
    ['3 bis avenue d’exemple, 75013', 'Paris 13e'],
  ])('« %s » still finds %s', (query, nom) => {
    expect(names(query)[0]).toBe(nom)
    expect(names(query).length).toBeLessThanOrEqual(3)
  })

  it('takes no beginning of a street’s name for a commune', () => {
    expect(index.find('12 rue mon')).toEqual(NOTHING)
  })
})

describe('any text', () => {
  it('never throws, and finds only what the région holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem({ maxCount: 6 })),
        (text) => {
          const hits = index.find(text)
          expect(hits.units.every((code) => atlas.units.has(code))).toBe(true)
          expect(hits.cpts.every((id) => atlas.facts.has(id))).toBe(true)
          expect(hits.groups.every((siren) => groups.has(siren))).toBe(true)
        },
      ),
    )
  })
})
