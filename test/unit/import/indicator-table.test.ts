import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { figureOf, hasNoData, unitOf } from '../../../src/data/import/indicator-cells.ts'
import { type IndicatorResult, indicatorTable } from '../../../src/data/import/indicator-table.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { contentOf } from '../../support/import-files.ts'
import { builtRegion } from '../../support/region.ts'
import { codes, unit } from '../domain/samples.ts'

const UNITS = indexUnits([
  unit('01001', 10, { anciensCodes: codes('01101 01102 01109') }),
  unit('01002', 10, { anciensCodes: codes('01109') }),
  unit('01003', 10),
])

async function indicator(
  text: string | Uint8Array,
  units = UNITS,
  nom = 'Fichier 2023',
): Promise<IndicatorResult> {
  const content = await contentOf(text)
  if (content.kind !== 'table') throw new Error(content.kind)
  return indicatorTable(content.tables[0]!, units, nom)
}
async function table(text: string) {
  const result = await indicator(text)
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('a table of indicators', () => {
  it('gives a figure or a category to each commune, whatever stands beside', async () => {
    const { indicator: found, report } = await table(
      [
        'Observatoire d’exemple',
        'Données de 2022',
        'Code;Libellé;Part de 75 ans et plus (en %);Zonage;Médecin;Vide',
        '1001;A;12,5;1_sous dotée;Dr Exemple;',
        '01002;B;N/A - résultat non disponible;N/A;Dr Autre;',
        '01003;C;0;2_dotée;Dr Encore;nc',
        '33063;Bordeaux;8;2_dotée;;',
        '01999;D;9;2_dotée;;',
        'Total;;9;;;',
      ].join('\n'),
    )
    expect(found).toMatchObject({
      titre: 'Fichier 2023',
      source: 'Observatoire d’exemple',
      annee: 2022,
      inconnus: ['01999'],
    })
    const [part, zonage] = found.colonnes
    expect(part).toMatchObject({ kind: 'numeric', unite: '%', cle: 'part-de-75-ans-et-plus-en' })
    expect([...part!.valeurs]).toEqual([
      ['01001', 12.5],
      ['01003', 0],
      ['33063', 8],
    ])
    expect(zonage).toMatchObject({ kind: 'categorical', libelle: 'Zonage' })
    expect([...zonage!.valeurs.values()]).toEqual(['1_sous dotée', '2_dotée', '2_dotée'])
    expect(report.sansCode).toEqual([9])
    expect(report.sansDonnee.get('zonage')).toEqual(['01002'])
    expect(report.ecartees).toEqual([
      { entete: 'Libellé', raison: 'label' },
      { entete: 'Médecin', raison: 'person' },
      { entete: 'Vide', raison: 'empty' },
    ])
  })

  it('brings former codes to those of today, and gives no value where two differ or several claim', async () => {
    const { indicator: found, report } = await table(
      'Code;a;b\n01101;1;x\n01102;1;y\n01109;5;z\n01002;2;x\n01002;;x\n',
    )
    const [a, b] = found.colonnes
    expect([...a!.valeurs]).toEqual([
      ['01001', 1],
      ['01002', 2],
    ])
    expect([...b!.valeurs]).toEqual([['01002', 'x']])
    expect(report.traduits.map(({ from }) => from)).toEqual(['01101', '01102'])
    expect(report.partages).toEqual(['01109'])
    expect(report.sansDonnee.get('b')).toEqual(['01001'])
  })

  it('is the same table each time, and another where a value changes', async () => {
    const id = async (text: string) => (await table(text)).indicator.id
    expect(await id('Code;a\n01001;1\n01002;2\n')).toBe(await id('Code;a\n01002;2\n01001;1\n'))
    expect(await id('Code;a\n01001;1\n01002;2\n')).not.toBe(await id('Code;a\n01001;1\n01002;3\n'))
  })

  it('takes its title from its only column, and its year from a column of years', async () => {
    const { indicator: found } = await table('Code;Taux;Année\n01001;1;2019\n01002;2;2019\n')
    expect(found).toMatchObject({ titre: 'Taux', annee: 2019, source: null })
  })

  it('is none without codes, or without values', async () => {
    expect(await indicator('Commune;a\nx;1\ny;2\n')).toEqual({ ok: false, reason: 'no-codes' })
    expect(await indicator('Code;Libellé\n01001;A\n01002;B\n')).toEqual({
      ok: false,
      reason: 'no-values',
    })
  })
})

it.each([
  ['1 234,5', 1234.5],
  ['1 234', 1234],
  ['1,234.5', 1234.5],
  ['1.234,5', 1234.5],
  ['12,3 %', 12.3],
  ['-0.4', -0.4],
  ['−3', -3],
  ['.5', 0.5],
  ['', null],
  ['3_intermediaire', null],
  ['1e999', null],
])('reads %s as a figure', (text, value) => {
  expect(figureOf(text)).toBe(value)
})

it('knows what says that there is no figure, and which unit a header names', () => {
  for (const text of ['N/A', 's', 'secret', '-', 'nd', '#N/A', 'non significatif'])
    expect(hasNoData(text, 'figure')).toBe(true)
  expect(hasNoData('s', 'category')).toBe(false)
  expect(unitOf('Taux (pour 100 000 habitants)', [])).toBe('pour 100 000 habitants')
  expect(unitOf('Densité pour 10 000 hab.', [])).toBe('pour 10 000 hab.')
  expect(unitOf('Taux (2022)', ['1 %', '2 %'])).toBe('%')
  expect(unitOf('Taux', ['1'])).toBeNull()
})

// Only where the file stands beside the project: nothing of it is committed.
const CARTOSANTE = new URL(
  '../../../../shared/data/cartosante-zonage-sages-femmes.csv',
  import.meta.url,
)
it.skipIf(!existsSync(CARTOSANTE))('opens an export of CartoSanté as it comes', async () => {
  const { units } = builtRegion('93')
  const result = await indicator(new Uint8Array(readFileSync(CARTOSANTE)), units, 'cartosante')
  if (!result.ok) throw new Error(result.reason)
  const { colonnes, ...said } = result.indicator
  expect(said).toMatchObject({
    titre: 'Zonage sages-femmes',
    source: 'CartoSanté',
    annee: null,
    inconnus: [],
  })
  expect(colonnes).toHaveLength(1)
  expect(colonnes[0]?.valeurs.size).toBe(34_955)
  expect([...units.keys()].filter((code) => !colonnes[0]?.valeurs.has(code))).toEqual([])
})
