import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { CRITERIA, sortBy, sortFacts, type Sort } from '../../../src/features/list/sort.ts'
import { pressed, sortFromQuery, sortToQuery } from '../../../src/features/list/sort-url.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const fact = <T>(valeur: T) => ({ valeur, sources: ['test'], date: null })

function factsOf(...list: Cpts[]) {
  const units = [unit('01001', 50_000), unit('01002', 9_000), unit('01003', null)]
  const dataset = { format: 1, region: '84', nom: '', avertissement: '', chiffresOfficiels: null }
  const atlas = buildAtlas(
    { ...dataset, format: 1, cpts: list },
    new Map(units.map((each) => [each.code, each])),
  )
  return [...atlas.facts.values()]
}
const ids = (list: readonly Cpts[], sort: Sort) =>
  sortFacts(factsOf(...list), sort, '2025-06-10').map((each) => each.cpts.id)

const unstated = (id: string) => cpts(id, [], 'inconnu')

const items = fc.array(
  fc.record({ key: fc.option(fc.oneof(fc.nat(4), fc.constantFrom(0.5, 7))), rank: fc.nat() }),
)
const order = fc.constantFrom('asc' as const, 'desc' as const)

describe('sorting by a key', () => {
  it('keeps every item, orders the known ones and puts the unknown last, both ways', () => {
    fc.assert(
      fc.property(items, order, (all, way) => {
        const sorted = sortBy(all, ({ key }) => key, way)
        expect(new Set(sorted)).toEqual(new Set(all))
        const keys = sorted.map(({ key }) => key)
        const known = keys.filter((key) => key !== null)
        expect(keys.slice(known.length).every((key) => key === null)).toBe(true)
        const rising = known.toSorted((a, b) => a - b)
        expect(known).toEqual(way === 'asc' ? rising : rising.toReversed())
      }),
    )
  })

  it('leaves equal keys in the order they came in, both ways', () => {
    fc.assert(
      fc.property(items, order, (all, way) => {
        const sorted = sortBy(all, ({ key }) => key, way)
        for (const value of new Set(all.map(({ key }) => key))) {
          const same = ({ key }: { key: number | null }) => key === value
          expect(sorted.filter(same)).toEqual(all.filter(same))
        }
      }),
    )
  })
})

describe('sorting CPTS', () => {
  const small = cpts('petite', codes('01002'))
  const large = cpts('grande', codes('01001'))
  const unmeasured = cpts('sans-chiffre', codes('01003'))
  const unknown = cpts('inconnue', [], 'inconnu')

  it('by population: without a figure is last, never zero', () => {
    const all = [unknown, unmeasured, small, large]
    expect(ids(all, { by: 'population', order: 'asc' }).slice(0, 2)).toEqual(['petite', 'grande'])
    expect(ids(all, { by: 'population', order: 'desc' }).slice(0, 2)).toEqual(['grande', 'petite'])
  })

  it('by stage, in the order of the stages', () => {
    const signed = cpts('b', [], 'inconnu', { stade: fact('aci-signe') })
    const early = cpts('c', [], 'inconnu', { stade: fact('pre-projet') })
    expect(ids([unknown, signed, early], { by: 'stade', order: 'asc' })).toEqual([
      'c',
      'b',
      'inconnue',
    ])
  })

  it('by name where nothing else tells them apart, whatever the order', () => {
    const twins = [cpts('n10', []), cpts('n9', []), cpts('ecole', [], 'complet', { nom: 'École' })]
    for (const way of ['asc', 'desc'] as const)
      expect(ids(twins, { by: 'missions', order: way })).toEqual(['n9', 'n10', 'ecole'])
  })

  it('by overlaps: none known differs from not known', () => {
    expect(ids([unknown, small], { by: 'chevauchements', order: 'asc' })).toEqual([
      'petite',
      'inconnue',
    ])
  })
})

describe('sorting CPTS by what staff follow', () => {
  const signed = (id: string, date: string) =>
    cpts(id, [], 'inconnu', { aci: fact(date), stade: { ...fact('aci-signe'), date } })
  const all = [unstated('z'), signed('tard', '2024-12-01'), signed('tot', '2022'), unstated('y')]

  it('by the day of the ACI or of the stage, a year from its first day', () => {
    for (const by of ['aci', 'stadeDate'] as const) {
      expect(ids(all, { by, order: 'asc' })).toEqual(['tot', 'tard', 'y', 'z'])
      expect(ids(all, { by, order: 'desc' })).toEqual(['tard', 'tot', 'y', 'z'])
    }
    const within = [
      signed('mars', '2022-03'),
      signed('annee', '2022'),
      signed('avant', '2021-12-31'),
    ]
    expect(ids(within, { by: 'aci', order: 'asc' })).toEqual(['avant', 'annee', 'mars'])
  })

  it('by the next deadline, without a contract last', () => {
    expect(ids(all, { by: 'echeance', order: 'asc' })).toEqual(['tot', 'tard', 'y', 'z'])
  })

  it('by how complete records are, the thinnest first', () => {
    const known = cpts('connue', codes('01001'), 'complet', { finess: fact('010000001') })
    expect(ids([known, unstated('vide')], { by: 'completude', order: 'asc' })).toEqual([
      'vide',
      'connue',
    ])
  })

  it('by the oldest fact, and by members: a count of none differs from no count', () => {
    const none = cpts('aucun', [], 'inconnu', {
      membres: { ...fact({ infirmier: 0 }), date: '2020' },
    })
    const some = cpts('quelques', [], 'inconnu', {
      membres: { ...fact({ infirmier: 4, 'sage-femme': 2 }), date: '2023' },
      finess: { ...fact('010000001'), date: '2021' },
    })
    const members = [unstated('x'), some, none]
    expect(ids(members, { by: 'membres', order: 'asc' })).toEqual(['aucun', 'quelques', 'x'])
    const dated = [
      unstated('x'),
      some,
      cpts('vieille', [], 'inconnu', { finess: { ...fact('1'), date: '2020' } }),
    ]
    expect(ids(dated, { by: 'fraicheur', order: 'asc' })).toEqual(['vieille', 'quelques', 'x'])
  })
})

describe('the order in the address', () => {
  it('gives back every order, and leaves the other parameters', () => {
    const sort = fc.record({ by: fc.constantFrom(...CRITERIA), order })
    fc.assert(
      fc.property(sort, sort, (before, after) => {
        const query = sortToQuery(new URLSearchParams('region=93&dep=13'), before)
        const written = sortToQuery(query, after)
        expect(sortFromQuery(written)).toEqual(after)
        expect([written.get('region'), written.get('dep')]).toEqual(['93', '13'])
      }),
    )
  })

  it('is by name where nothing, or nonsense, is written', () => {
    expect(sortFromQuery(new URLSearchParams('tri=couleur&ordre=desc'))).toEqual({
      by: 'nom',
      order: 'asc',
    })
    expect(`${sortToQuery(new URLSearchParams(), { by: 'nom', order: 'asc' })}`).toBe('')
  })

  it('starts with the largest where quantities are sorted, then turns round', () => {
    const once = pressed({ by: 'nom', order: 'asc' }, 'population')
    expect(once).toEqual({ by: 'population', order: 'desc' })
    expect(pressed(once, 'population')).toEqual({ by: 'population', order: 'asc' })
  })
})
