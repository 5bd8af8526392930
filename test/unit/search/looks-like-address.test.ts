import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeAddress } from '../../../src/features/search/looks-like-address.ts'
import { builtRegion, publishedCpts } from '../../support/region.ts'

describe('what looks like an address', () => {
  it.each([
    '12 rue d’exemple',
    '12 RUE D’EXEMPLE',
    '12bis avenue d’exemple',
    '12 ter, av exemple',
    '4 b bd d’exemple',
    'rue d’exemple',
    'Grande place de l’exemple',
    'allée des exemples 77000 Melun',
    'quai exemple',
    'rte de Melun',
    'cours d’exemple',
    '75013 rue d’exemple',
    '12 grand exemple',
    '1 impasse exe',
  ])('« %s » does', (text) => expect(looksLikeAddress(text)).toBe(true))

  it.each([
    '',
    '12',
    '12 ',
    '12 rue',
    '12 rue d',
    'rue',
    'rue de la',
    '75013',
    '75013 Paris',
    'Paris 13',
    'Paris 13e Arrondissement',
    '13e arrondissement paris',
    '1er arrondissement marseille',
    '93 montreuil',
    '12 exemple',
    'evry cour',
    'CPTS Paris 13',
    '2 à 3',
    '12bisexemple grand exemple',
  ])('« %s » does not', (text) => expect(looksLikeAddress(text)).toBe(false))

  it('is no name of a commune, CPTS or intercommunalité, nor any beginning of one: names stay here', () => {
    const names = ['11', '93'].flatMap((region) => {
      const { units, epci, ept } = builtRegion(region)
      return [
        ...[...units.values()].flatMap(({ nom, codesPostaux: [code = ''] }) => [
          nom,
          `${code} ${nom}`,
        ]),
        ...Object.values(epci),
        ...Object.values(ept),
        ...publishedCpts(region).cpts.map(({ nom }) => nom),
      ]
    })
    const taken = names.flatMap((nom) =>
      Array.from(nom, (_, end) => nom.slice(0, end + 1)).filter(looksLikeAddress),
    )
    expect(names.length).toBeGreaterThan(4000)
    expect(taken).toEqual([])
  })

  it('can be told of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof looksLikeAddress(text)).toBe('boolean')
      }),
    )
  })
})
