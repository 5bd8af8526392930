import { expect, test } from 'vitest'
import { EMPTY_SKETCH } from '../../../src/domain/sketch/sketch.ts'
import { type SketchSurroundings, sketchFacts } from '../../../src/domain/sketch/sketch-facts.ts'
import {
  atlasOf,
  cell,
  gridSurroundings,
  WITHOUT_CONTOUR,
} from '../../support/sketch-surroundings.ts'
import { codes, sketch, unit } from './samples.ts'

const grid = gridSurroundings()
const facts = (line: string, cut = {}, surroundings: SketchSurroundings = grid) =>
  sketchFacts(sketch(line, cut), surroundings, null)
const RING = '01101 01102 01103 01201 01203 01301 01302 01303'

test('an empty sketch has no taille, no piece, nothing around it and covers nothing', () => {
  expect(sketchFacts(EMPTY_SKETCH, grid, null)).toEqual({
    territory: new Set(),
    population: { habitants: 0, estimation: 0, sansDonnee: [], inconnues: [] },
    taille: null,
    areaKm2: 0,
    departements: [],
    epci: [],
    ept: [],
    pieces: [],
    enclaves: [],
    around: [],
    overlaps: [],
  })
})

test('a unit without a figure leaves no taille, and a sketch of nobody is taille 1', () => {
  const units = [unit('01001', 90_000), unit('01002', null), unit('01003', 0)]
  const surroundings = { ...grid, atlas: atlasOf(units, []), neighbours: null }
  expect(facts('01001 01002', {}, surroundings).taille).toBeNull()
  expect(facts('01001', { '01002': 0.1 }, surroundings).taille).toBeNull()
  expect(facts('01001 2A004', {}, surroundings).taille).toBeNull()
  expect(facts('01003', {}, surroundings).taille).toMatchObject({
    taille: 1,
    depuisPrecedente: null,
  })
})

test('the same sketch is told both ways to another taille: by a unit around it and by one of its own', () => {
  const units = ['01001', '01002', '01003'].map((text) => unit(text, 40_000))
  const [a, b, c] = units.map((one) => one.code)
  const neighbours = new Map(
    a && b && c
      ? ([
          [a, [b]],
          [b, [a, c]],
          [c, [b]],
        ] as const)
      : [],
  )
  expect(
    facts('01001 01002', {}, { ...grid, atlas: atlasOf(units, []), neighbours }).taille,
  ).toEqual({
    taille: 3,
    avantSuivante: { taille: 4, habitants: 95_001 },
    depuisPrecedente: { taille: 2, habitants: 1 },
    ajouts: [],
    retraits: [
      { code: a, habitants: 40_000, taille: 2 },
      { code: b, habitants: 40_000, taille: 2 },
    ],
  })
  const one = facts('01001', {}, { ...grid, atlas: atlasOf(units, []), neighbours })
  expect(one.taille?.ajouts).toEqual([{ code: b, habitants: 40_000, taille: 3 }])
})

test('what a sketch surrounds is an enclave, what lies apart a piece of its own', () => {
  const { pieces: found, enclaves, around } = facts(`${RING} 01600`)
  expect(found).toEqual([codes(RING), codes('01600')])
  expect(around.filter((code) => `${RING} 01600`.includes(code))).toEqual([])
  expect(around).toHaveLength(15)
  expect(enclaves).toEqual([[cell(2, 2)]])
})

test('a unit that is cut still closes the ring, and counts by its share in the area', () => {
  const cut = facts(RING.replace('01302', ''), { '01302': 0.25 })
  expect(cut.enclaves).toEqual([[cell(2, 2)]])
  expect(cut.pieces).toHaveLength(1)
  expect(cut.around).toEqual(facts(RING).around)
  const [open, whole, side] = [facts(RING.replace('01302', '')), facts(RING), facts('01302')].map(
    ({ areaKm2 }) => areaKm2 ?? Number.NaN,
  )
  expect(cut.areaKm2).toBeCloseTo((open ?? 0) + (side ?? 0) / 4)
  expect(whole).toBeCloseTo((open ?? 0) + (side ?? 0))
})

test('a unit without contour counts its inhabitants, lies apart, and leaves the area unknown', () => {
  const found = facts(`01000 ${WITHOUT_CONTOUR}`)
  expect(found.population.habitants).toBe(21_000)
  expect(found.areaKm2).toBeNull()
  expect(found.pieces).toEqual([[cell(0, 0)], [WITHOUT_CONTOUR]])
  expect(found.around).toEqual(codes('01001 01100'))
})

test('before the contours are read, what needs them is unknown and the rest is there', () => {
  const found = facts(RING, {}, { ...grid, neighbours: null, areas: null })
  expect(found).toMatchObject({ areaKm2: null, pieces: null, enclaves: null, around: [] })
  expect(found.taille?.retraits).toEqual(facts(RING).taille?.retraits)
  expect(found.overlaps).toEqual(facts(RING).overlaps)
})
