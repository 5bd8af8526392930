import { openDB } from 'idb'
import { beforeEach, expect, it } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { readNotebook, writeNotebook } from '../../../src/storage/notebook.ts'
import { notebookFile, notebookIn } from '../../../src/storage/notebook-record.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { mark, note } from './notebook-support.ts'
import { newDevice } from './support.ts'

beforeEach(newDevice)

const put = (entry: ReturnType<typeof note>) => ({ entry, base: null, removed: false })

it('an entry that cannot be read is counted, stays, and costs no other', async () => {
  const database = atlasDatabase()
  await writeNotebook(database, [put(note('a'))])
  const raw = await openDB(DATABASE)
  await raw.put('notebook', { region: '11', id: 'b', text: 'd’une version à venir' })
  const read = await readNotebook(database)
  expect(read).toEqual({ ok: true, value: { entries: [note('a')], corrupt: 1 } })
  await writeNotebook(database, [put(note('b'))])
  const all = await raw.getAll('notebook')
  raw.close()
  expect(all.map(({ text }) => text)).toContain('d’une version à venir')
  expect(all).toContainEqual(note('b'))
})

it('a saved notebook is read back whole, and nothing else is taken for one', () => {
  const entries = [note('a'), mark('b')]
  expect(notebookIn(notebookFile(entries))).toEqual(entries)
  for (const other of [
    '',
    '{}',
    '[1]',
    notebookFile(entries).replace('"version": 1', '"version": 2'),
  ])
    expect(notebookIn(other)).toBeNull()
})
