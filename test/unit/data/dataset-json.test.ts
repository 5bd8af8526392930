import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { parseCptsDataset } from '../../../src/data/cpts-dataset.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { codes, cpts } from '../domain/samples.ts'

const FOLDER = join(import.meta.dirname, '../../../public/geo/cpts')

function read(text: string): CptsDataset {
  const parsed = parseCptsDataset(JSON.parse(text))
  expect(parsed.problems).toEqual([])
  if (!parsed.ok) throw new Error('No dataset')
  return parsed.dataset
}

const fact = <T>(valeur: T) => ({ valeur, sources: ['Liste inventée'], date: '2024' })
const dataset = (...list: CptsDataset['cpts']): CptsDataset => ({
  format: 1,
  region: '11',
  nom: 'Région inventée',
  avertissement: 'Données inventées.',
  chiffresOfficiels: null,
  cpts: list,
})

test.each(['11', '93'])('the published file of %s comes out letter by letter', (region) => {
  const text = readFileSync(join(FOLDER, `${region}.json`), 'utf8')
  expect(datasetJson(read(text))).toBe(text)
})

describe('the file of a dataset', () => {
  const late = cpts('cpts-b', codes('75113'), 'complet', {
    membres: fact({ infirmier: 12, 'medecin-generaliste': 3 }),
    structures: fact({}),
    archive: fact({ fusionneeDans: 'cpts-a' }),
  })

  it('holds the facts that came late where they are known, and gives them back', () => {
    const given = dataset(cpts('cpts-a', codes('75113')), late)
    const text = datasetJson(given)
    expect(text.match(/"(membres|structures|archive)"/g)).toHaveLength(3)
    expect(read(text)).toEqual(given)
  })

  it('has its keys in one order, whatever that of the objects', () => {
    const turned = (value: object): object => Object.fromEntries(Object.entries(value).toReversed())
    const mixed = { ...turned(late), perimetre: turned(late.perimetre) } as typeof late
    expect(datasetJson(dataset(mixed))).toBe(datasetJson(dataset(late)))
  })

  it('ends with a newline and differs by one line where one fact does', () => {
    const lines = (nom: string) => datasetJson(dataset({ ...late, nom })).split('\n')
    const [a, b] = [lines('CPTS Nord'), lines('CPTS Sud')]
    expect(a.at(-1)).toBe('')
    expect(a.filter((line, rank) => line !== b[rank])).toEqual(['      "nom": "CPTS Nord",'])
  })
})
