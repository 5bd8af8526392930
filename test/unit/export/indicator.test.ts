import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { communesCsv } from '../../../src/data/export/communes-csv.ts'
import { indicatorExport } from '../../../src/data/export/indicator-export.ts'
import { perimeterGeojson } from '../../../src/data/export/perimeter-geojson.ts'
import { readSketchFile } from '../../../src/data/sketch/read-sketch.ts'
import { sketchCsv } from '../../../src/data/sketch/sketch-csv.ts'
import { sketchGeojson } from '../../../src/data/sketch/sketch-features.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { IndicatorColumn } from '../../../src/domain/indicators/indicator.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { registerCells } from '../../../src/features/indicators/register-cells.ts'
import { draftOf, exportOf, fileOf, square } from '../../support/drafts.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { codes, cpts, territory, unit } from '../domain/samples.ts'

const units = indexUnits([unit('01001', 1000), unit('01002', 2000), unit('01003', 500)])
const rate = numeric({ '01001': -1.5, '01002': 3 }, { unite: '%', libelle: 'Solde' })
const zoning = categorical({ '01001': '1_Sous_dotee', '01002': '2_Sur_dotee' })
const exported = (column: IndicatorColumn) =>
  indicatorExport(table([column]), column, '=Solde ; 2024', units)

const dataset = {
  format: 1,
  region: '84',
  nom: 'Région inventée',
  avertissement: '',
  chiffresOfficiels: null,
  cpts: [cpts('a', codes('01001 01002 01003')), cpts('b', codes('01001'), 'inconnu')],
} as const
const { facts } = buildAtlas(dataset, units)
const outline = { type: 'MultiPolygon' as const, coordinates: [[square(2, 48, 0.5)]] }

describe('the communes of a CPTS as CSV', () => {
  it('end with the indicator: a figure below zero is no formula, a missing one is empty', () => {
    const csv = communesCsv(territory('01001 01002 01003'), units, new Map(), 2023, exported(rate))
    expect(csv.split('\r\n').map((line) => line.split(';').slice(6).join(';'))).toEqual([
      'indicateur;indicateur_valeur',
      `"'=Solde ; 2024";-1,5`,
      `"'=Solde ; 2024";3`,
      `"'=Solde ; 2024";`,
      '',
    ])
  })
})

describe('a perimeter as GeoJSON', () => {
  const propertiesOf = (id: string, column: IndicatorColumn) => {
    const context = { populationYear: 2023, note: null, indicator: exported(column) }
    const text = perimeterGeojson(facts.get(id)!, outline, context)
    return (JSON.parse(text) as FeatureCollection).features[0]?.properties
  }

  it('says the mean, weighted by inhabitants, and how many communes are missing from it', () => {
    expect(propertiesOf('a', rate)).toMatchObject({
      id: 'a',
      indicateur: 'Solde',
      indicateur_source: 'Source d’exemple',
      indicateur_annee: 2024,
      indicateur_unite: '%',
      indicateur_moyenne: 1.5,
      indicateur_communes: null,
      indicateur_sans_donnee: 1,
    })
  })

  it('says the communes and the share of inhabitants of each category', () => {
    expect(propertiesOf('a', zoning)).toMatchObject({
      indicateur_unite: null,
      indicateur_moyenne: null,
      indicateur_communes: { '1_Sous_dotee': 1, '2_Sur_dotee': 1 },
      indicateur_parts: { '1_Sous_dotee': 0.333333, '2_Sur_dotee': 0.666667 },
      indicateur_sans_donnee: 1,
    })
  })

  it('says nothing of a perimeter that is not known', () => {
    expect(propertiesOf('b', rate)).toMatchObject({
      indicateur_moyenne: null,
      indicateur_sans_donnee: null,
    })
  })
})

describe('the register', () => {
  const cellsOf = (id: string, column: IndicatorColumn) =>
    registerCells(
      { table: table([column]), column },
      units,
    )(facts.get(id)!).map(({ label, value }) => [label, value])

  it('has the mean of each CPTS with its unit, what is missing from it, and its source', () => {
    expect(cellsOf('a', rate)).toEqual([
      ['Solde\u00a0: moyenne pondérée (%)', 1.5],
      ['Solde\u00a0: communes sans donnée', 1],
      ['Solde\u00a0: source', 'Source d’exemple, 2024'],
    ])
  })

  it('has communes and shares of each category, those without any too', () => {
    const rare = categorical({ '01002': '2_Sur_dotee', '75101': '1_Sous_dotee' })
    expect(cellsOf('a', rare)).toEqual([
      ['Zonage\u00a0: Sous-dotée (communes)', 0],
      ['Zonage\u00a0: Sous-dotée (% des habitants)', 0],
      ['Zonage\u00a0: Sur-dotée (communes)', 1],
      ['Zonage\u00a0: Sur-dotée (% des habitants)', 100],
      ['Zonage\u00a0: communes sans donnée', 2],
      ['Zonage\u00a0: source', 'Source d’exemple, 2024'],
    ])
  })

  it('leaves a CPTS without a known perimeter empty, under the same columns', () => {
    const labels = (id: string) => cellsOf(id, zoning).map(([label]) => label)
    expect(labels('b')).toEqual(labels('a'))
    expect(
      cellsOf('b', zoning)
        .slice(0, -1)
        .map(([, value]) => value),
    ).toEqual([null, null, null, null, null])
  })
})

describe('the files of a sketch', () => {
  const draft = draftOf({ sketch: { units: territory('01001 01002'), parts: new Map() } })
  const given = { ...exportOf(draft, units.values()), indicator: exported(rate) }

  it('say the indicator and read back as the same sketch', async () => {
    const geojson = sketchGeojson(given)
    const [first] = (JSON.parse(geojson) as FeatureCollection).features
    expect(first?.properties).toMatchObject({ indicateur: 'Solde', indicateur_moyenne: 1.5 })
    const csv = sketchCsv(given)
    expect(csv).toContain(`;millesime_population;indicateur;indicateur_valeur\r\n`)
    expect(csv).toContain(`;"'=Solde ; 2024";-1,5\r\n`)
    for (const text of [geojson, csv]) {
      const read = await readSketchFile(fileOf(text))
      expect(read).toMatchObject({ ok: true, draft: { sketch: draft.sketch } })
    }
  })
})
