import { describe, expect, it } from 'vitest'
import { LoadError } from '../../../src/data/fetch-json.ts'
import { parseRegionFacts, type RegionFactsJson } from '../../../src/data/region-facts.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'

const [A, B] = ['01001', '01002'] as UnitCode[]

/** Two units that touch, the second without contour in `superficie`. */
const file = (change: Partial<RegionFactsJson['units']> = {}): RegionFactsJson => ({
  format: 1,
  region: '84',
  units: {
    code: [A!, B!],
    nom: ['Commune d’exemple A', 'Commune d’exemple B'],
    population: [120, null],
    departement: ['01', '01'],
    epci: [null, null],
    ept: [null, null],
    codesPostaux: ['01000 01001', ''],
    anciensCodes: ['', ''],
    voisins: [[1], []],
    superficie: [1250, null],
    ...change,
  },
  bord: [0],
  departements: { '01': 'Ain' },
  ailleurs: { '44': 'Loire-Atlantique' },
  epci: {},
  ept: {},
})

describe('what is known of the units of a région', () => {
  it('is read line by line: names, figures, who touches whom, areas', () => {
    const facts = parseRegionFacts(file(), 'x')
    expect(facts.units.get(A!)).toMatchObject({ population: 120, codesPostaux: ['01000', '01001'] })
    expect([...facts.neighbours]).toEqual([
      [A, [B]],
      [B, [A]],
    ])
    expect([...facts.areas]).toEqual([[A, 12.5]])
    expect([...facts.border]).toEqual([A])
    expect([...facts.departements]).toEqual([['01', 'Ain']])
    expect(facts.elsewhere).toEqual({ '44': 'Loire-Atlantique' })
  })

  it('lacks the names of other départements where a device holds a file from before they were told', () => {
    const { ailleurs: _, ...before } = file()
    expect(parseRegionFacts(before, 'x').elsewhere).toEqual({})
  })

  it('tells the units that have a contour, those that touch nothing included', () => {
    expect([...parseRegionFacts(file(), 'x').withContour]).toEqual([A, B])
    const { withContour, neighbours } = parseRegionFacts(file({ voisins: [[], null] }), 'x')
    expect([...withContour]).toEqual([A])
    expect([...neighbours]).toEqual([[A, []]])
  })

  it('lacks areas, and nothing else, where a device holds a file from before they were told', () => {
    const { superficie: _, ...before } = file().units
    const facts = parseRegionFacts({ ...file(), units: before }, 'x')
    expect(facts.areas.size).toBe(0)
    expect({ ...facts, areas: null }).toEqual({ ...parseRegionFacts(file(), 'x'), areas: null })
  })

  it.each([
    ['a column is short', { nom: ['Commune d’exemple A'] }],
    ['a column of areas is short', { superficie: [1250] }],
    ['a code is none', { code: ['01001', '1002'] }],
    ['a figure is no number of people', { population: [120, -1] }],
    ['a former code is none', { anciensCodes: ['01003 1004', ''] }],
    ['a unit touches one that is not there', { voisins: [[7], []] }],
  ])('is damaged where %s', (_, change) => {
    expect(() => parseRegionFacts(file(change), 'x')).toThrow(LoadError)
  })
})
