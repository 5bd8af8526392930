import { expect, it } from 'vitest'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { readEditionFile } from '../../../src/data/edition-file.ts'
import { published } from '../storage/edit-support.ts'

const dataset = published({})
const file = (text: string): Blob => new Blob([text])
const reasonOf = async (text: string, region = dataset.region): Promise<string> => {
  const read = await readEditionFile(file(text), region)
  return read.ok ? 'read' : read.reason
}

it('an edition that was kept is read as it was published', async () => {
  expect(await readEditionFile(file(datasetJson(dataset)), dataset.region)).toMatchObject({
    ok: true,
    dataset: { region: dataset.region, cpts: dataset.cpts },
  })
})

it('a file that is no edition of the région says why', async () => {
  const text = datasetJson(dataset)
  expect(await reasonOf('nom;communes')).toBe('not-read')
  expect(await reasonOf('\u0000\u0001')).toBe('not-read')
  expect(await reasonOf('{"type":"FeatureCollection"}')).toBe('not-register')
  expect(await reasonOf(text.replace('"format": 1', '"format": 2'))).toBe('newer')
  expect(await reasonOf(datasetJson({ ...dataset, proposition: true }))).toBe('proposal')
  expect(await reasonOf(text, '44')).toBe('other-region')
})
