import { expect, it } from 'vitest'
import { bundleFiles } from '../../../src/data/import/bundle-files.ts'
import { readImport } from '../../../src/data/import/read-import.ts'
import { cellsFile, droppedFiles } from '../../../src/features/import/brought-files.ts'
import { LAYER, shapefile } from '../../support/import-files.ts'

const bytesIn = async (file: File) => new Uint8Array(await file.arrayBuffer())

/** A folder or a file as a browser tells of what is dropped. */
function entry(path: string, inside: File | readonly object[]): object {
  const fullPath = `/${path}`
  const name = path.split('/').at(-1) ?? path
  if (inside instanceof File)
    return {
      name,
      fullPath,
      isDirectory: false,
      file: (told: (file: File) => void) => told(inside),
    }
  const portions = [inside, []]
  return {
    name,
    fullPath,
    isDirectory: true,
    createReader: () => ({
      readEntries: (told: (some: readonly object[]) => void) => told(portions.shift() ?? []),
    }),
  }
}

it('reads the parts of a shapefile that are dropped in their folder', async () => {
  const { shp, dbf } = shapefile([
    {
      nom: 'CPTS d’exemple A',
      shape: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
              [0, 0],
            ],
          ],
        ],
      },
    },
  ])
  const part = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name)
  const folder = entry('couche', [
    entry('couche/p.shp', part('p.shp', shp)),
    entry('couche/.DS_Store', part('.DS_Store', shp)),
    entry('couche/donnees', [entry('couche/donnees/x.txt', part('x.txt', new Uint8Array()))]),
    entry('couche/p.dbf', part('p.dbf', dbf)),
  ])
  const items = [{ webkitGetAsEntry: () => folder, getAsFile: () => null }]
  const brought = await droppedFiles(items as unknown as DataTransferItemList)
  expect(brought.map(({ path }) => path)).toEqual([
    'couche/p.shp',
    'couche/donnees/x.txt',
    'couche/p.dbf',
  ])
  const packed = await bundleFiles(
    brought.filter(({ path }) => !path.endsWith('txt')),
    'couche.zip',
  )
  const read = await readImport(
    { name: packed.name, bytes: await bytesIn(packed) },
    { units: LAYER },
  )
  expect(read).toMatchObject({ ok: true, content: { kind: 'shapes' } })
})

it('takes a file that comes alone as it is', async () => {
  const file = new File(['CPTS;Commune\n'], 'liste.csv')
  expect(await bundleFiles([{ path: 'liste.csv', file }], 'x.zip')).toBe(file)
})

it('takes copied cells for a table, and one cell for none', async () => {
  const file = cellsFile('CPTS\tCommunes\nA\t"01001\n01002"\n', 'cellules.tsv')
  const read = await readImport(
    { name: 'cellules.tsv', bytes: await bytesIn(file!) },
    { units: LAYER },
  )
  expect(read).toMatchObject({
    content: {
      tables: [{ entete: ['CPTS', 'Communes'], rows: [{ cells: ['A', '01001\n01002'] }] }],
    },
  })
  expect(cellsFile('https://exemple.org\n', 'x.tsv')).toBeNull()
})
