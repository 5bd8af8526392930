import communes from '@etalab/decoupage-administratif/data/communes.json' with { type: 'json' }
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseCptsDataset } from '../../src/data/cpts-dataset.ts'
import { datasetReport } from '../../src/data/dataset-report.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { coverage } from '../../src/domain/atlas/coverage.ts'
import type { Cpts, CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { membership, sharedUnits } from '../../src/domain/atlas/overlap.ts'
import { nominativeForm } from '../../src/domain/cpts/contact-form.ts'
import { isContact, isWebAddress } from '../../src/domain/cpts/contact-value.ts'
import { REGIONS } from '../../src/domain/units/regions.ts'
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
const UNITS = indexUnits(units)
const layerOf = (region: string): UnitIndex =>
  indexUnits(units.filter(({ code }) => regionOf.get(code) === region))
const departementOf = new Map(units.map(({ code, departement }) => [code, departement]))

const FILES = readdirSync(FOLDER).toSorted()
const datasets = FILES.map((name) => read(name.replace('.json', '')))
const of = (region: string) => datasets.find((each) => each.region === region)!
const idf = of('11')
const paca = of('93')
const all: readonly (readonly [CptsDataset, Cpts])[] = datasets.flatMap((dataset) =>
  dataset.cpts.map((cpts) => [dataset, cpts] as const),
)
const records = all.map(([, cpts]) => cpts)
const homeOf = new Map(
  REGIONS.flatMap(({ code, departements }) => departements.map((each) => [each, code] as const)),
)

/** Addresses in the shape of a person’s that are those of an association. */
const GENERIC: readonly string[] = []

/** Every text of a value, keys aside. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

test('there are 219 records of thirteen régions, each file named by the code of its own', () => {
  expect(Object.fromEntries(datasets.map(({ region, cpts }) => [region, cpts.length]))).toEqual({
    '04': 1,
    '06': 1,
    '11': 47,
    '24': 2,
    '27': 7,
    '32': 10,
    '44': 5,
    '52': 7,
    '53': 5,
    '75': 8,
    '76': 29,
    '84': 27,
    '93': 70,
  })
  expect(FILES).toEqual(datasets.map(({ region }) => `${region}.json`))
  expect(records).toHaveLength(219)
})

test('every file says how many CPTS it knows and how whole its list is', () => {
  for (const { region, cpts, avertissement } of datasets) {
    expect(avertissement).toMatch(cpts.length === 1 ? /^Une seule / : `${cpts.length} CPTS `)
    expect(avertissement).toMatch(
      region === '93' ? /d’après la liste de l’ARS/ : /il (en existe|peut en exister) d’autres/,
    )
  }
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

test('every code is a current commune or arrondissement', () => {
  const unknown = all.flatMap(([, { nom, perimetre }]) =>
    perimetre.codes.filter((code) => !UNITS.has(code)).map((code) => `${nom}: ${code}`),
  )
  expect(unknown).toEqual([])
})

test('a CPTS is in the file of a région of its own, and another région only where its records say so', () => {
  const elsewhere = all.flatMap(([{ region }, { id, departements, perimetre }]) => {
    const homes = new Set([
      ...departements.map((code) => homeOf.get(code)),
      ...perimetre.codes.map((code) => regionOf.get(code)),
    ])
    if (departements.length + perimetre.codes.length > 0 && !homes.has(region))
      return [`${id} is not of ${region}`]
    return homes.size > 1 ? [`${id}: ${[...homes].toSorted().join(' ')}`] : []
  })
  expect(elsewhere.toSorted()).toEqual(['cpts-de-l-adour: 75 76', 'cpts-pays-de-redon: 52 53'])
})

test('the CPTS de l’Adour keeps all the communes of both its régions', () => {
  const adour = records.find(({ id }) => id === 'cpts-de-l-adour')!
  const ofGers = adour.perimetre.codes.filter((code) => departementOf.get(code) === '32')
  expect([adour.perimetre.codes.length, ofGers.length]).toEqual([34, 28])
})

test('the départements of a CPTS are in ascending order, among them those of its communes, all of them where its perimeter is whole', () => {
  const otherwise = records
    .filter(({ perimetre }) => perimetre.codes.length > 0)
    .filter(({ perimetre, departements }) => {
      const found = new Set(perimetre.codes.map((code) => departementOf.get(code) ?? '?'))
      const isWhole = perimetre.etat === 'complet'
      return (
        [...found].some((code) => !departements.includes(code)) ||
        (isWhole && found.size !== departements.length) ||
        departements.toSorted().join(' ') !== departements.join(' ')
      )
    })
  expect(otherwise.map(({ nom }) => nom)).toEqual([])
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

test('every fact has its sources, and no stage, contract or source is of a day to come', () => {
  const facts = records.flatMap(({ id, perimetre, stade, historique, aci, contacts, ...rest }) =>
    [
      perimetre,
      stade,
      ...historique,
      aci,
      contacts.site,
      contacts.email,
      contacts.telephone,
      rest.missions,
      rest.perinatalite,
      rest.populationAnnoncee,
      rest.finess,
    ].flatMap((fact) => (fact ? [{ id, ...fact }] : [])),
  )
  expect(facts.filter(({ sources }) => sources.length === 0)).toEqual([])
  const dates = facts.flatMap(({ date, ...fact }) => [date, 'valeur' in fact ? fact.valeur : null])
  const today = new Date().toISOString()
  const isToCome = (date: unknown) =>
    typeof date === 'string' && /^\d{4}(-|$)/.test(date) && date > today
  expect(dates.filter(isToCome)).toEqual([])
})

test('no record names a person, nor gives an address of one', () => {
  const title =
    /(?<!\p{L})(?:(?:Drs?|Pr|Mme|Mlle)(?!\p{L})|M\. |docteure?s? [A-Z]|professeure? [A-Z]|président[es]* [A-Z]|présidée? par)/u
  const written = records.flatMap((cpts) => texts(cpts))
  expect(written.filter((text) => title.test(text))).toEqual([])
  const words = written.filter((text) => !isContact('email', text) && !isWebAddress(text))
  expect(words.filter((text) => text.includes('@'))).toEqual([])
  const nominative = records.flatMap(({ contacts }) => {
    const email = contacts.email?.valeur
    return email !== undefined && nominativeForm(email) !== null ? [email] : []
  })
  expect(nominative).toEqual(GENERIC)
})

test('Toulouse is shared by two CPTS, Nice by three, Toulon by two, Évry and Lisses by two, nothing else is shared', () => {
  expect(Object.fromEntries(sharedUnits(membership(records)))).toEqual({
    '31555': ['cpts-canal-garonne', 'cpts-nougaro-xiii-xv'],
    '06088': [
      'cpts-nice-centre-nice-est',
      'cpts-nice-nord-et-ses-collines',
      'cpts-nice-ouest-vallee',
    ],
    '83137': ['cpts-la-seyne-toulon-ouest', 'cpts-toulon-littoral'],
    '91228': ['cpts-centre-essonne', 'cpts-sante-seine-essonne'],
    '91340': ['cpts-centre-essonne', 'cpts-sante-seine-essonne'],
  })
})

test.each(FILES)('%s can be published again as it stands, letter by letter', (name) => {
  const dataset = of(name.replace('.json', ''))
  expect(datasetJson(dataset)).toBe(readFileSync(new URL(name, FOLDER), 'utf8'))
  const report = datasetReport(dataset, { units: layerOf(dataset.region) })
  expect(report.filter(({ blocking }) => blocking)).toEqual([])
  expect(report.filter(({ kind }) => kind === 'other-departements')).toEqual([])
})

test('the CPTS of Provence-Alpes-Côte d’Azur cover at least 97 % of its population', () => {
  const seen = coverage(paca.cpts, layerOf('93'))
  expect(seen.population.inconnues).toEqual([])
  expect(seen.auPlus).toBeGreaterThanOrEqual(0.97)
  expect(seen.auPlus).toBeLessThanOrEqual(1)
  // Nice and Toulon are shared out between CPTS, nobody knows how.
  expect(seen.population.enPartie).toEqual(['06088', '83137'])
  expect(seen.part).toBeGreaterThanOrEqual(0.87)
})

test('the perimeters of Île-de-France are mostly unknown, and the file says so', () => {
  const seen = coverage(idf.cpts, layerOf('11'))
  expect(seen.cpts).toEqual({ complet: 18, partiel: 13, inconnu: 16 })
  expect(seen.part).toBeLessThan(0.79)
  expect(idf.avertissement).toContain('incomplète')
})

test('one stage only is stated for Provence-Alpes-Côte d’Azur, as its list gives none', () => {
  expect(paca.cpts.filter(({ stade }) => stade !== null).map(({ id }) => id)).toEqual([
    'cpts-pays-d-aubagne-et-de-l-etoile',
  ])
})

test('no name has a hyphen for a dash: as its source spells it is an alias', () => {
  const names = all.map(([, { nom }]) => nom)
  expect(names.filter((nom) => / - |^- | -$/.test(nom))).toEqual([])
})
