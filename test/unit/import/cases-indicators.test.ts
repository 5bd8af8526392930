import { describe, expect, it } from 'vitest'
import { indicatorTable } from '../../../src/data/import/indicator-table.ts'
import { caseFile, region } from '../../support/cases.ts'
import { tableOf } from '../../../src/domain/import/source-table.ts'
import { contentOf } from '../../support/import-files.ts'
import { codes } from '../domain/samples.ts'

async function columnsOf(name: string): Promise<readonly string[]> {
  const content = await contentOf(caseFile(name), region('93'))
  if (content.kind !== 'table') throw new Error(content.kind)
  const read = indicatorTable(content.tables[0]!, region('93').units, name)
  if (!read.ok) throw new Error(read.reason)
  return read.indicator.colonnes.map(({ libelle }) => libelle)
}

it('reads figures of a profession as figures, never as names of people', async () => {
  expect(await columnsOf('indic-medecin.csv')).toEqual([
    'Part de patients sans médecin traitant (%)',
    'Densité de médecin généraliste',
    'Nombre de médecins',
    'APL médecin généraliste',
  ])
  expect(await columnsOf('indicateur-part-medecin.csv')).toEqual(['part_sans_medecin_traitant'])
})

describe('a value for a whole city', () => {
  const read = (lines: readonly string[]) => {
    const [entete = '', ...rows] = lines
    const source = tableOf(
      null,
      [entete, ...rows].map((line) => line.split(';')),
    )
    const result = source && indicatorTable(source, region('93').units, 'x')
    if (!result?.ok) throw new Error('no table')
    return result
  }
  const marseille = codes('13201 13208 13216')

  it.each(['indicateur-villes-entieres.csv', 'indicateur-part-medecin.csv'])(
    'stands for each arrondissement where it is a rate: %s',
    async (name) => {
      const content = await contentOf(caseFile(name), region('93'))
      if (content.kind !== 'table') throw new Error(content.kind)
      const result = indicatorTable(content.tables[0]!, region('93').units, name)
      if (!result.ok) throw new Error(result.reason)
      const [column] = result.indicator.colonnes
      const rate = name.includes('villes') ? 26.1 : 12.4
      expect(marseille.map((code) => column?.valeurs.get(code))).toEqual([rate, rate, rate])
      expect(result.report.villes).toEqual([
        { nom: 'Marseille', libelle: column?.libelle, repartie: true },
      ])
      expect(result.indicator.inconnus).toEqual([])
    },
  )

  it('is shared out to none where it is a count, and said', () => {
    const { indicator, report } = read([
      'Code commune;Nombre de médecins;Zonage',
      '13055;1254;sous-dotée',
      '06088;520;dotée',
      '83137;230;dotée',
    ])
    const [count, zoning] = indicator.colonnes
    expect(marseille.map((code) => count?.valeurs.get(code))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(marseille.map((code) => zoning?.valeurs.get(code))).toEqual([
      'sous-dotée',
      'sous-dotée',
      'sous-dotée',
    ])
    expect(report.villes).toEqual([
      { nom: 'Marseille', libelle: 'Nombre de médecins', repartie: false },
      { nom: 'Marseille', libelle: 'Zonage', repartie: true },
    ])
  })

  it('leaves what is said of an arrondissement itself, and is kept for the régions that are not on show', () => {
    const { indicator } = read([
      'Code commune;Taux de pauvreté (%)',
      '13055;26,1',
      '13208;14,5',
      '75056;15,2',
      '06088;21,1',
    ])
    const [rate] = indicator.colonnes
    expect(codes('13201 13208 75101 75120').map((code) => rate?.valeurs.get(code))).toEqual([
      26.1, 14.5, 15.2, 15.2,
    ])
  })
})
