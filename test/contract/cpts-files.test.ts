import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' }
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { coverage } from '../../src/domain/atlas/coverage.ts'
import type { Cpts, CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { membership, sharedUnits } from '../../src/domain/atlas/overlap.ts'
import { indexUnits, type UnitIndex } from '../../src/domain/units/unit-index.ts'
import { isUnitCode, type Unit } from '../../src/domain/units/unit.ts'

const FOLDER = new URL('../../public/geo/cpts/', import.meta.url)

function read(region: string): CptsDataset {
  const result = parseCptsDataset(
    JSON.parse(readFileSync(new URL(`${region}.json`, FOLDER), 'utf8')),
  )
  expect(result.problems).toEqual([])
  if (!result.ok) throw new Error(`${region}.json is no dataset`)
  return result.dataset
}

/** Paris, Lyon and Marseille count as arrondissements, never as communes besides. */
const SPLIT = new Set(['75056', '69123', '13055'])
const TYPES = new Set(['commune-actuelle', 'arrondissement-municipal'])

const regionOf = new Map<string, string>()
const units: Unit[] = []
for (const { code, type, nom, departement, region, population } of communes) {
  if (!TYPES.has(type) || SPLIT.has(code) || !isUnitCode(code)) continue
  regionOf.set(code, region ?? '')
  units.push({
    code,
    nom,
    population: population ?? null,
    departement: departement ?? '',
    epci: null,
    ept: null,
    codesPostaux: [],
    anciensCodes: [],
  })
}
const layerOf = (region: string): UnitIndex =>
  indexUnits(units.filter(({ code }) => regionOf.get(code) === region))
const departementOf = new Map(units.map(({ code, departement }) => [code, departement]))

const idf = read('11')
const paca = read('93')
const all: readonly (readonly [CptsDataset, Cpts])[] = [idf, paca].flatMap((dataset) =>
  dataset.cpts.map((cpts) => [dataset, cpts] as const),
)

/** Every text of a value, keys aside. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

test('there are two files, each named by the code of its région', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(['11.json', '93.json'])
  expect([idf.region, paca.region]).toEqual(['11', '93'])
})

test('Île-de-France has 47 records, Provence-Alpes-Côte d’Azur 70', () => {
  expect([idf.cpts.length, paca.cpts.length]).toEqual([47, 70])
})

test('Île-de-France carries the official figures of 29 April 2024', () => {
  expect(idf.chiffresOfficiels).toMatchObject({
    cpts: 120,
    aciSignes: 91,
    partPopulationCouverte: 0.79,
    date: '2024-04-29',
  })
  expect(paca.chiffresOfficiels).toBeNull()
})

test('ids are unique across the régions', () => {
  expect(new Set(all.map(([, { id }]) => id)).size).toBe(all.length)
})

test('every code is a current commune or arrondissement of the région of its file', () => {
  const strangers = all.flatMap(([{ region }, { nom, perimetre }]) =>
    perimetre.codes
      .filter((code) => regionOf.get(code) !== region)
      .map((code) => `${nom}: ${code}`),
  )
  expect(strangers).toEqual([])
})

test('the départements of a CPTS are those of its communes', () => {
  const otherwise = all
    .filter(([, { perimetre }]) => perimetre.codes.length > 0)
    .filter(([, { perimetre, departements }]) => {
      const found = new Set(perimetre.codes.map((code) => departementOf.get(code) ?? '?'))
      return [...found].toSorted().join(' ') !== departements.join(' ')
    })
  expect(otherwise.map(([, { nom }]) => nom)).toEqual([])
})

test('the codes of a perimeter are in ascending order, so that differences are readable', () => {
  for (const [, { perimetre }] of all) expect(perimetre.codes).toEqual(perimetre.codes.toSorted())
})

test('texts have French apostrophes and non-breaking spaces, and no leftover of a work list', () => {
  const written = all.flatMap(([{ avertissement }, { nom, alias, doutes, note, ...facts }]) =>
    texts([
      avertissement,
      nom,
      alias,
      doutes,
      note,
      facts.missions?.valeur,
      facts.perinatalite?.valeur,
    ]),
  )
  const wrong = /'| [:;?!»]|« |à confirmer|\(projet\)|\d \d{3}\b|^\s|\s$/
  expect(written.filter((text) => wrong.test(text))).toEqual([])
})

test('Nice is shared by three CPTS and Toulon by two', () => {
  const shared = new Map<string, readonly string[]>(sharedUnits(membership(paca.cpts)))
  expect(shared.get('06088')).toHaveLength(3)
  expect(shared.get('83137')).toHaveLength(2)
  expect(shared.size).toBe(2)
})

test('the CPTS of Provence-Alpes-Côte d’Azur cover at least 97 % of its population', () => {
  const seen = coverage(paca.cpts, layerOf('93'))
  expect(seen.population.inconnues).toEqual([])
  expect(seen.part).toBeGreaterThanOrEqual(0.97)
  expect(seen.part).toBeLessThanOrEqual(1)
})

test('the perimeters of Île-de-France are mostly unknown, and the file says so', () => {
  const seen = coverage(idf.cpts, layerOf('11'))
  expect(seen.cpts).toEqual({ complet: 18, partiel: 13, inconnu: 16 })
  expect(seen.part).toBeLessThan(0.79)
  expect(idf.avertissement).toContain('incomplète')
})

test('no stage is stated for Provence-Alpes-Côte d’Azur, as its list gives none', () => {
  expect(paca.cpts.filter(({ stade }) => stade !== null)).toEqual([])
})
