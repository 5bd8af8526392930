import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Address } from '../../../src/data/geocoding-answer.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { addressUnit } from '../../../src/features/search/address-unit.ts'
import { groupsOf } from '../../../src/features/search/groups.ts'
import {
  addressOptions,
  type Choice,
  groupOptions,
  searchOptions,
  toldApart,
} from '../../../src/features/search/search-options.ts'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import { builtFacts, builtRegion, publishedCpts } from '../../support/region.ts'

const file = builtRegion('11')
const atlas = buildAtlas(publishedCpts('11'), file.units)
const { bounds } = backdropOf(file.topology)
const known = { bounds, shapes: regionShapes(file.topology) }
const groups = groupsOf(file)
const PARIS_13 = [2.3561, 48.8322]
const at = (code: string | null, point: number[]): Address => ({
  label: '12 Rue d’exemple',
  code: code as UnitCode | null,
  point,
})
const unitOf = (code: string | null, point: number[]) =>
  addressUnit(at(code, point), file.units, known)

describe('the unit of an address', () => {
  it.each([
    ['its own code, a unit of the région', '75113', PARIS_13, '75113'],
    ['the point, where the code is Paris as a whole', '75056', PARIS_13, '75113'],
    ['the point, where there is no code', null, PARIS_13, '75113'],
    ['its code, a little beyond the simplified border', '77288', [3.57, 48.6], '77288'],
    ['none in another région', '69383', [4.8496, 45.7597], null],
    ['none where the point refutes the code', '75113', [4.8496, 45.7597], null],
    ['none at a point that is no number', '75113', [], null],
  ])('is %s', (_, code, point, expected) => expect(unitOf(code, point)).toBe(expected))

  it('is its code while the contours are on their way, and none without code', () => {
    const early = { bounds, shapes: null }
    expect(addressUnit(at('75113', PARIS_13), file.units, early)).toBe('75113')
    expect(addressUnit(at('75056', PARIS_13), file.units, early)).toBeNull()
    expect(addressUnit(at('75113', [4.8496, 45.7597]), file.units, early)).toBeNull()
  })

  it('is always one of the région', () => {
    fc.assert(
      fc.property(
        fc.option(fc.constantFrom('75113', '75056', '69123', '13055', '77288', '99999')),
        fc.tuple(fc.double({ min: 1, max: 4 }), fc.double({ min: 48, max: 49.5 })),
        (code, point) => {
          const unit = unitOf(code, point)
          expect(unit === null || file.units.has(unit)).toBe(true)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('lines of results', () => {
  it('tell an address by its commune and the CPTS there, or lead to its région where that is there', () => {
    const lyon = { ...at('69383', [4.8496, 45.7597]), label: '3 Rue d’exemple' }
    const ajaccio = at('2A004', [8.7376, 41.9267])
    const lines = addressOptions(atlas, known, [lyon, at('75056', PARIS_13), ajaccio], ['84'])
    expect(lines.map(({ nom, detail, choice }) => ({ nom, detail, choice }))).toEqual([
      {
        nom: '3 Rue d’exemple',
        detail: 'Auvergne-Rhône-Alpes, autre région',
        choice: { kind: 'elsewhere', region: '84', code: '69383' },
      },
      {
        nom: '12 Rue d’exemple',
        detail: 'Paris 13e · CPTS Paris 13',
        choice: { kind: 'unit', code: '75113' },
      },
    ])
  })

  it('tell a CPTS that has a part of the commune only as that', () => {
    const one = publishedCpts('11').cpts.find(({ nom }) => nom === 'CPTS Paris 13')!
    const perimetre = { ...one.perimetre, enPartie: ['75113' as UnitCode] }
    const parts = { ...publishedCpts('11'), cpts: [{ ...one, perimetre }] }
    const hits = { units: ['75113' as UnitCode], cpts: [], groups: [] }
    const [line] = searchOptions(buildAtlas(parts, file.units), groups, hits)
    expect(line!.detail).toBe('75013 · CPTS Paris 13 (en partie)')
  })

  it('tell a group by what it is and holds; choosing it lists that', () => {
    const group = [...groups.values()].find(({ nom }) => nom === 'Grand Paris Seine Ouest')!
    const [line] = searchOptions(atlas, groups, { units: [], cpts: [], groups: [group.siren] })
    const held = groupOptions(atlas, group)
    const cpts = held.filter(({ section }) => section === 'cpts')
    expect(held.filter(({ section }) => section === 'communes')).toHaveLength(8)
    expect(cpts).toHaveLength(3)
    expect(line!.detail).toBe('Établissement public territorial (EPT) · 8 communes · 3 CPTS')
    expect(line!.choice).toEqual({ kind: 'group', group })
  })

  it('tell of an EPCI of two régions how many of its communes are in the other', () => {
    const own = builtFacts('53')
    const groups = groupsOf(own)
    const [line] = searchOptions(buildAtlas(publishedCpts('53'), own.units), groups, {
      units: [],
      cpts: [],
      groups: ['243500741'],
    })
    expect(line!.detail).toMatch(/ · 31\scommunes, dont 8 hors de cette région · /)
  })

  it('tell a group without a known perimeter by the CPTS that bear the names of its communes', () => {
    const group = [...groups.values()].find(({ nom }) => nom === 'Plaine Commune')!
    const [line] = searchOptions(atlas, groups, { units: [], cpts: [], groups: [group.siren] })
    expect(line!.detail).toMatch(/8\scommunes · peut-être\s: \d\sCPTS$/)
  })

  it('tell a commune that no known perimeter has by the CPTS of its name, or that none is known', () => {
    const hits = { units: ['93001', '91200'] as UnitCode[], cpts: [], groups: [] }
    expect(searchOptions(atlas, groups, hits).map(({ detail }) => detail)).toEqual([
      '93300 · peut-être\u00a0: CPTS Aubervilliers',
      '91410 · aucune CPTS connue',
    ])
  })

  it('tell communes of one name by their département, whichever région they are in', () => {
    const line = (key: string, nom: string, choice: Choice) => ({ key, nom, choice })
    const at = (code: string): Choice => ({ kind: 'unit', code: code as UnitCode })
    const far = (code: string): Choice =>
      ({ ...at(code), kind: 'elsewhere', region: '04' }) as Choice
    const lines = [
      line('a', 'Saint-Denis', at('93066')),
      line('b', 'Saint-Denis', far('97411')),
      line('c', 'Saint-Prix', at('95539')),
    ]
    expect([...toldApart(lines)]).toEqual([
      ['a', 'Seine-Saint-Denis (93)'],
      ['b', 'La Réunion (974)'],
    ])
    expect(toldApart(lines.slice(1)).size).toBe(0)
    // A name of before and the commune that it is in now are one place.
    expect(
      toldApart([line('a', 'Onzain', at('41167')), line('b', 'Onzain', far('41167'))]).size,
    ).toBe(0)
  })

  it('keep their order: communes, CPTS, groups', () => {
    const [group] = groups.values()
    const [cpts] = atlas.facts.keys()
    const hits = { units: ['75113' as UnitCode], cpts: [cpts!], groups: [group!.siren] }
    expect(searchOptions(atlas, groups, hits).map(({ section }) => section)).toEqual([
      'communes',
      'cpts',
      'groups',
    ])
  })
})
