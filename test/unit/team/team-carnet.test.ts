import { afterEach, expect, it, vi } from 'vitest'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { readNotebook, writeNotebook } from '../../../src/storage/notebook.ts'
import { sharedDrive } from '../../support/shared-drive.ts'
import { region } from '../domain/change-samples.ts'
import { note } from '../storage/notebook-support.ts'
import { newDevice } from '../storage/support.ts'
import { allLook, type TeamDevice, teamDevice } from './team-device.ts'

const opened: TeamDevice[] = []
afterEach(() => {
  for (const device of opened.splice(0)) device.close()
  vi.unstubAllGlobals()
})

it('carries the private notebook between those who chose so, and nowhere else', async () => {
  const drive = sharedDrive()
  const databases = [0, 1, 2].map(() => {
    newDevice()
    const database = atlasDatabase()
    return { database, opened: readNotebook(database) }
  })
  const devices = databases.map(({ database }, who) => {
    const { handle } = drive.folder()
    const name = `Appareil d’exemple ${who}`
    return teamDevice({ id: `app${who}`, name }, region(), () => handle, database)
  })
  opened.push(...devices)
  for (const { opened: before } of databases) expect(await before).toMatchObject({ ok: true })
  const [a, b, c] = devices as [TeamDevice, TeamDevice, TeamDevice]
  const write = (who: number, text: string) =>
    writeNotebook(databases[who]!.database, [
      { entry: note(`n${who}`, { text }), base: null, removed: false },
    ])
  const textsOf = async (who: number) => {
    const read = await readNotebook(databases[who]!.database)
    return read.ok ? read.value.entries.map((each) => each.type === 'note' && each.text) : null
  }
  const inFolder = (text: string): number =>
    [...drive.files.values()].filter((file) => file.text.includes(text)).length
  await write(0, 'Rappeler A')
  await write(1, 'Rappeler B')
  await write(2, 'Rappeler C')
  for (const device of devices) await device.choose()
  await allLook(devices)
  expect(inFolder('Rappeler')).toBe(0)
  expect(a.team().state.getState().carnet).toBe('no')
  await a.team().shareCarnet(true)
  await b.team().shareCarnet(true)
  await allLook(devices)
  expect(await textsOf(0)).toEqual(['Rappeler A', 'Rappeler B'])
  expect(await textsOf(1)).toEqual(['Rappeler A', 'Rappeler B'])
  expect(await textsOf(2)).toEqual(['Rappeler C'])
  expect(inFolder('Rappeler C')).toBe(0)
  // Taken away by one, it goes from the other's too.
  const entry = note('n0', { text: 'Rappeler A' })
  await writeNotebook(databases[0]!.database, [{ entry, base: entry.changed, removed: true }])
  await allLook(devices)
  expect(await textsOf(1)).toEqual(['Rappeler B'])
  await a.team().shareCarnet(false)
  await b.team().shareCarnet(false)
  await allLook(devices)
  expect(inFolder('Rappeler')).toBe(0)
  expect(await textsOf(0)).toEqual(['Rappeler B'])
  expect(c.team().state.getState()).toMatchObject({ failure: null, carnet: 'no' })
})

it('leaves a private notebook that no file could hold on its device, and says so', async () => {
  newDevice()
  const database = atlasDatabase()
  const entry = note('n', { text: 'x'.repeat(2_100_000) })
  await writeNotebook(database, [{ entry, base: null, removed: false }])
  const drive = sharedDrive()
  const device = teamDevice(
    { id: 'app', name: 'Appareil d’exemple' },
    region(),
    () => drive.folder().handle,
    database,
  )
  opened.push(device)
  await device.choose()
  await device.team().shareCarnet(true)
  expect(device.team().state.getState()).toMatchObject({ failure: null, carnet: 'too-long' })
  expect([...drive.files.values()].some(({ text }) => text.includes('xxx'))).toBe(false)
})
