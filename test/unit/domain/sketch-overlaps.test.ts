import { expect, test } from 'vitest'
import { EMPTY_SKETCH, type Sketch } from '../../../src/domain/sketch/sketch.ts'
import { sketchOverlaps } from '../../../src/domain/sketch/sketch-overlaps.ts'
import { sketchPopulation } from '../../../src/domain/sketch/sketch-population.ts'
import { atlasOf } from '../../support/sketch-surroundings.ts'
import { codes, cpts, sketch, unit } from './samples.ts'

const atlas = atlasOf(
  [unit('06001', 100), unit('06002', 300), unit('06003', 600), unit('06004', null)],
  [
    cpts('est', codes('06001 06003')),
    cpts('nord', codes('06002 06003')),
    cpts('ouest', codes('06003')),
    cpts('partiel', codes('06001'), 'partiel'),
    cpts('inconnu', codes('06001'), 'inconnu'),
    cpts('vide', codes('06004')),
    cpts('ailleurs', codes('2A004')),
  ],
)
const overlaps = (one: Sketch, origine: string | null = null) =>
  sketchOverlaps(one, sketchPopulation(one, atlas.units).habitants, atlas, origine)
const names = (one: Sketch, origine: string | null = null) =>
  overlaps(one, origine).map(({ autre }) => autre)

test('an empty sketch overlaps nothing', () => {
  expect(overlaps(EMPTY_SKETCH)).toEqual([])
})

test('a commune that three CPTS share overlaps with the three', () => {
  expect(names(sketch('06003'))).toEqual(['est', 'nord', 'ouest'])
})

test('an overlap tells its codes in order, its inhabitants and its share on both sides', () => {
  expect(overlaps(sketch('06003 06002'))[0]).toEqual({
    autre: 'nord',
    codes: codes('06002 06003'),
    population: { habitants: 900, estimation: 0, sansDonnee: [], inconnues: [] },
    part: 1,
    partAutre: 1,
  })
  expect(overlaps(sketch('06003 06002'))[1]).toMatchObject({
    autre: 'est',
    part: 600 / 900,
    partAutre: 600 / 700,
  })
})

test('the CPTS that a sketch started from is no overlap of it, the others are', () => {
  expect(names(sketch('06003'), 'nord')).toEqual(['est', 'ouest'])
})

test('a partial perimeter overlaps by what is known of it, an unknown one by nothing', () => {
  expect(names(sketch('06001'))).toEqual(['est', 'partiel'])
})

test('of a partial perimeter the share is not known, that of the sketch is', () => {
  expect(overlaps(sketch('06001'))[1]).toMatchObject({ autre: 'partiel', part: 1, partAutre: null })
})

test('a unit that is cut overlaps by an estimate', () => {
  expect(overlaps(sketch('06002', { '06003': 0.5 }))).toMatchObject([
    {
      autre: 'nord',
      population: { habitants: 600, estimation: 300 },
      part: 1,
      partAutre: 600 / 900,
    },
    { autre: 'est', population: { habitants: 300, estimation: 300 }, part: 0.5 },
    { autre: 'ouest', codes: codes('06003'), partAutre: 0.5 },
  ])
})

test('shares of a population nobody knows are unknown, and the unit is named', () => {
  expect(overlaps(sketch('06004'))).toMatchObject([
    { autre: 'vide', part: null, partAutre: null, population: { sansDonnee: codes('06004') } },
  ])
})

test('a code of another région still overlaps with a CPTS that lists it', () => {
  expect(overlaps(sketch('06001 2A004')).at(-1)).toMatchObject({
    autre: 'ailleurs',
    part: 0,
    partAutre: null,
    population: { habitants: 0, inconnues: codes('2A004') },
  })
})
