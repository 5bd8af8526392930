import { area, feature as toFeature } from '@turf/turf'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignContours, unitsOfRegion } from '../../../tools/geo/assign-contours.ts'
import { attributesFrom, type Attributes } from '../../../tools/geo/attributes.ts'
import { formerCodesOf } from '../../../tools/geo/former-codes.ts'
import type { Layer } from '../../../tools/geo/layer.ts'
import { readAttributePackage } from '../../../tools/geo/package-data.ts'
import { unitShapes } from '../../../tools/geo/unit-shapes.ts'
import { square } from './support.ts'

let attributes: Attributes
beforeAll(() => {
  attributes = attributesFrom(readAttributePackage())
})

/** A layer of invented squares in a row. */
function layerOf(codes: readonly string[]): Layer {
  return {
    fichier: 'essai.geojson',
    features: codes.map((code, rank) => ({
      rank: rank + 1,
      code,
      nom: null,
      departement: null,
      geometry: square(code, 2 + rank / 10, 46).geometry,
    })),
  }
}

const arrondissementsOfLyon = Array.from({ length: 9 }, (_, rank) => `6938${rank + 1}`)

function codesIn(region: string, codes: readonly string[]): { units: string[]; strays: unknown[] } {
  const found = unitsOfRegion(region, assignContours(layerOf(codes), attributes), attributes)
  return {
    units: found.units.map(({ code }) => code),
    strays: found.contoursWithoutUnit.map(({ code }) => code),
  }
}

describe('a former code', () => {
  it('is translated to the commune of today, which the union of the former ones draws', () => {
    // Valserhône was made in 2019 of Bellegarde (01033), Châtillon (01091) and Lancrans (01205).
    const { contours } = assignContours(layerOf(['01033', '01091', '01205']), attributes)
    const units = [...attributes.units.values()].filter(({ code }) => code === '01033')
    const drawn = unitShapes(units, contours, 'essai.geojson')
    if (!drawn.ok) throw new Error(drawn.failure.what)
    expect(drawn.value.merged).toEqual([{ code: '01033', from: ['01033', '01091', '01205'] }])
    const shape = drawn.value.shapes.get('01033')
    const one = area(square('', 2, 46))
    expect(shape && area(toFeature(shape))).toBeCloseTo(3 * one, -2)
    expect(shape?.type).toBe('Polygon')
  })

  it('beside the commune that absorbed it adds nothing to its area', () => {
    const layer = layerOf(['01033', '01091'])
    const same = { ...layer.features[1]!, geometry: layer.features[0]!.geometry }
    const { contours } = assignContours(
      { ...layer, features: [layer.features[0]!, same] },
      attributes,
    )
    const units = [...attributes.units.values()].filter(({ code }) => code === '01033')
    const drawn = unitShapes(units, contours, 'essai.geojson')
    const shape = drawn.ok ? drawn.value.shapes.get('01033') : undefined
    expect(shape && area(toFeature(shape))).toBeCloseTo(area(square('', 2, 46)), -2)
  })

  it('is never one that a commune bears today', () => {
    const commune = (code: string, more: object) => ({
      code,
      nom: code,
      type: 'commune-actuelle' as const,
      departement: '01',
      region: '84',
      ...more,
    })
    const formerCodes = formerCodesOf([
      commune('01001', { anciensCodes: ['01002', '01003'] }),
      commune('01002', {}),
      { ...commune('01004', { chefLieu: '01001' }), type: 'commune-deleguee' },
    ])
    expect(Object.fromEntries(formerCodes)).toEqual({ '01003': '01001', '01004': '01001' })
  })

  it('is kept with its commune, so that older lists still find it', () => {
    expect(attributes.units.get('01033')?.anciensCodes).toEqual(
      expect.arrayContaining(['01091', '01205']),
    )
  })
})

describe('Paris, Lyon and Marseille', () => {
  it('give way to their arrondissements when the contours have them all', () => {
    const { units, strays } = codesIn('84', ['69123', ...arrondissementsOfLyon])
    expect(units).toEqual(expect.arrayContaining(arrondissementsOfLyon))
    expect(units).not.toContain('69123')
    expect(strays).toEqual([])
  })

  it('stay communes when the contours have no arrondissement', () => {
    const { units } = codesIn('84', ['69123'])
    expect(units).toContain('69123')
    expect(units.filter((code) => code.startsWith('6938'))).toEqual([])
  })

  it('stay communes beside a few arrondissements, which are then listed as contours without unit', () => {
    const { units, strays } = codesIn('84', ['69123', '69381'])
    expect(units).toContain('69123')
    expect(units).not.toContain('69381')
    expect(strays).toEqual(['69381'])
  })

  it('give way to arrondissements that come without their commune, the missing ones being without contour', () => {
    const { units } = codesIn('84', ['69381'])
    expect(units).toEqual(expect.arrayContaining(arrondissementsOfLyon))
    expect(units).not.toContain('69123')
  })

  it('give their arrondissements their EPCI and their own population', () => {
    const first = attributes.units.get('75101')
    expect(first?.epci).toBe(attributes.units.get('75056')?.epci)
    expect(first?.epci).not.toBeNull()
    const arrondissements = attributes.arrondissements.get('75056') ?? []
    const total = arrondissements.reduce((sum, { population }) => sum + (population ?? 0), 0)
    expect(total).toBe(attributes.units.get('75056')?.population)
  })
})

describe('a unit', () => {
  it('has no population rather than zero when the package gives none', () => {
    const data = readAttributePackage()
    const [first] = data.communes
    const { population: _none, ...silent } = first!
    const known = attributesFrom({ ...data, communes: [silent] })
    expect(known.units.get(silent.code)?.population).toBeNull()
  })

  it('outside every région is counted, not listed as unknown', () => {
    const assignment = assignContours(layerOf(['97502', '2A004']), attributes)
    expect(assignment.outsideRegions).toBe(1)
    expect(assignment.unknown).toEqual([])
  })
})
