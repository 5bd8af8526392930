import { expect, it } from 'vitest'
import { indicatorTable } from '../../../src/data/import/indicator-table.ts'
import { caseFile, region } from '../../support/cases.ts'
import { contentOf } from '../../support/import-files.ts'

async function columnsOf(name: string): Promise<readonly string[]> {
  const content = await contentOf(caseFile(name), region('93'))
  if (content.kind !== 'table') throw new Error(content.kind)
  const read = indicatorTable(content.tables, region('93').units, name)
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
