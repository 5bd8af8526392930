import { describe, expect, it } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { datasetReport } from '../../../src/data/dataset-report.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { Cpts, CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { cptsValue } from '../../../src/domain/indicators/cpts-value.ts'
import type { NumericColumn } from '../../../src/domain/indicators/indicator.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import { territoryArea } from '../../../src/domain/units/area.ts'
import {
  composeFacts,
  type ComposedFacts,
  regionsBeyond,
} from '../../../src/features/region-model/compose.ts'
import { planIn } from '../../support/cases.ts'
import { after } from '../../support/import-files.ts'
import { builtFacts, publishedCpts } from '../../support/region.ts'
import { codes, cpts } from '../domain/samples.ts'

const REGIONS = ['52', '53', '75', '76', '84', '93']
const facts = new Map(REGIONS.map((region) => [region, builtFacts(region)]))
const adour = publishedCpts('75').cpts.find(({ id }) => id === 'cpts-de-l-adour')!
/** The communes of the two others are not told by their records: these are invented, and lie where those do. */
const redon = example('Redon', '35064 35236 44007 44185 56001 56194', ['35', '44', '56'])
const enclave = example('l’Enclave', '26220 26348 84053 84097 84138 84150', ['26', '84'])

function example(place: string, communes: string, departements: readonly string[]): Cpts {
  const nom = `CPTS d’exemple de ${place}`
  return cpts(`exemple-${departements.join('-')}`, codes(communes), 'complet', {
    nom,
    departements,
  })
}

function dataset(region: string, list: readonly Cpts[]): CptsDataset {
  const { nom, avertissement } = publishedCpts(region)
  return { format: 1, region, nom, avertissement, chiffresOfficiels: null, cpts: list }
}

/** What one sees with a région open, or all of them, where one CPTS is kept in one of two. */
function seen(chosen: string, record: Cpts, home: string, both: readonly string[]): ComposedFacts {
  const away = both.find((region) => region !== home)!
  const firstIn = (region: string) =>
    record.perimetre.codes.filter((code) => facts.get(region)!.units.has(code)).slice(0, 1)
  const neighbour = cpts('voisine', firstIn(home), 'complet')
  const partner = cpts('partenaire', firstIn(away), 'complet')
  const part = (region: string) => ({
    region,
    units: facts.get(region)!,
    dataset: dataset(region, region === home ? [record, neighbour] : [partner]),
    isUnread: false,
  })
  if (chosen === FRANCE) return composeFacts(FRANCE, both.map(part), null, '2026-11-26')
  const others = both.filter((region) => region !== chosen).map(part)
  return composeFacts(chosen, [part(chosen)], null, '2026-11-26', {
    units: others.map(({ units }) => units),
    datasets: others.map(({ dataset: own }) => own),
  })
}

const column: NumericColumn = {
  kind: 'numeric',
  cle: 'exemple',
  libelle: 'Chiffre d’exemple',
  unite: null,
  valeurs: new Map(
    [...facts.values()].flatMap(({ units }) =>
      [...units.keys()].map((code) => [code, Number(code.slice(3))]),
    ),
  ),
}

describe.each([
  [adour, '75', '76'],
  [redon, '53', '52'],
  [enclave, '93', '84'],
])('$nom', (record, home, other) => {
  const both = [home, other]
  const views = [home, other, FRANCE].map((chosen) => seen(chosen, record, home, both))

  it('has the same communes, inhabitants, class, area and indicator in both régions and in France', () => {
    const people = record.perimetre.codes.reduce((sum, code) => {
      const unit = both.map((region) => facts.get(region)!.units.get(code)).find(Boolean)
      return sum + unit!.population!
    }, 0)
    const told = views.map(({ atlas, file, drawable }) => {
      const of = atlas.facts.get(record.id)!
      expect(record.perimetre.codes.every((code) => drawable!.has(code))).toBe(true)
      return {
        communes: [...of.territory],
        population: of.population,
        taille: of.taille,
        km2: territoryArea(of.territory, file!.areas),
        overlaps: of.overlaps,
        value: cptsValue(column, of, atlas.known),
      }
    })
    expect(told[0]).toMatchObject({
      communes: record.perimetre.codes,
      population: { habitants: people, sansDonnee: [], inconnues: [] },
    })
    expect(told[0]!.taille).not.toBeNull()
    expect(told[0]!.km2).not.toBeNull()
    expect(told[0]!.value).not.toBeNull()
    expect(told[0]!.overlaps.map(({ autre }) => autre).toSorted()).toEqual([
      'partenaire',
      'voisine',
    ])
    expect(told[1]).toEqual(told[0])
    expect(told[2]).toEqual(told[0])
  })

  it('counts once in France, and its inhabitants in the région where they live', () => {
    const covered = views.map(({ atlas }) => atlas.coverage.population.habitants)
    expect(covered[0]! + covered[1]!).toBe(covered[2])
    expect(views.map(({ atlas }) => atlas.facts.size)).toEqual([2, 2, 3])
    expect(views.map(({ homes }) => homes.get(record.id))).toEqual([home, home, home])
  })

  it('is published whole in the file of its région, and read again as it was', () => {
    const own = dataset(home, [record])
    const read = parseCptsDataset(JSON.parse(datasetJson(own)))
    expect(read.problems).toEqual([])
    expect(read.ok && read.dataset.cpts[0]).toEqual(record)
    const said = datasetReport(own, { units: facts.get(home)!.units })
    expect(said.filter(({ blocking }) => blocking)).toEqual([])
  })

  it('is brought whole by a table, read for either région', async () => {
    const lines = record.perimetre.codes.map((code) => `${record.nom};${code}`)
    for (const region of both) {
      const plan = await planIn(region, ['CPTS;Code INSEE', ...lines].join('\n'))
      expect(plan.questions).toEqual([])
      expect(after(plan).dataset.cpts[0]?.perimetre).toMatchObject({
        etat: 'complet',
        codes: record.perimetre.codes,
      })
    }
  })
})

it('a CPTS of three régions has all its communes seen from any of them', () => {
  const three = dataset('84', [example('trois régions', '26220 30005 84138', ['26', '30', '84'])])
  const elsewhere = dataset('84', [example('deux régions', '26220 30005', ['26', '30'])])
  expect(regionsBeyond('84', [three], []).toSorted()).toEqual(['76', '93'])
  expect(regionsBeyond('93', [dataset('93', [])], [three, null]).toSorted()).toEqual(['76', '84'])
  expect(regionsBeyond('93', [null], [elsewhere])).toEqual([])
})
