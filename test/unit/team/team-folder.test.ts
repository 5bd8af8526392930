import { afterEach, expect, it } from 'vitest'
import type { RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { type Fault, sharedDrive } from '../../support/shared-drive.ts'
import { change, phone, region, site } from '../domain/change-samples.ts'
import { allLook, type TeamDevice, teamDevice } from './team-device.ts'

const opened: TeamDevice[] = []
afterEach(() => {
  for (const device of opened.splice(0)) device.close()
})

const note = (words: string): RecordEdit => ({ kind: 'note', note: words })

/** A team that chose one folder; each device may have its own trouble with it. */
async function team(n: number, fault: (who: number, call: number) => Fault | null = () => null) {
  const drive = sharedDrive()
  const devices = Array.from({ length: n }, (_, who) => {
    const { handle } = drive.folder((call) => fault(who, call))
    return teamDevice(
      { id: `app${who}`, name: `Appareil d’exemple ${who}` },
      region(),
      () => handle,
    )
  })
  opened.push(...devices)
  for (const device of devices) await device.choose()
  return { drive, devices }
}
const named = (device: TeamDevice, cpts: string) =>
  device.records().cpts.find(({ id }) => id === cpts)
const nameOf = (drive: ReturnType<typeof sharedDrive>, device: TeamDevice): string =>
  [...drive.files].find(([, { text }]) => text.includes(device.device()))?.[0] ?? ''

it('brings what each changes to all, each in a file of its own, and tells who is there', async () => {
  const { drive, devices } = await team(3)
  const [a, b, c] = devices as [TeamDevice, TeamDevice, TeamDevice]
  a.edit([change(site('https://exemple.fr'))])
  b.edit([change(phone('01 23 45 67 89'))])
  c.edit([change(note('Nord'), { cpts: 'b' })])
  await allLook(devices)
  for (const device of devices) {
    expect(named(device, 'a')?.contacts.site?.valeur).toBe('https://exemple.fr')
    expect(named(device, 'a')?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
    expect(named(device, 'b')?.note).toBe('Nord')
  }
  expect(drive.files.size).toBe(3)
  const { colleagues, inStep, failure, waiting, taken } = a.team().state.getState()
  expect(colleagues.map(({ name }) => name)).toEqual([
    'Appareil d’exemple 1',
    'Appareil d’exemple 2',
  ])
  expect([failure, waiting]).toEqual([null, []])
  expect(inStep).not.toBeNull()
  expect(taken.map(({ from, facts }) => [from, facts])).toEqual([
    ['Appareil d’exemple 1', 1],
    ['Appareil d’exemple 2', 1],
  ])
})

it('writes nothing again while nothing is new, but a visit once in a while', async () => {
  const { drive, devices } = await team(2)
  devices[0]?.edit([change(site('https://exemple.fr'))])
  await allLook(devices)
  const before = new Map(drive.files)
  await allLook(devices)
  expect(new Map(drive.files)).toEqual(before)
  devices[0]?.wait(600_000)
  await devices[0]?.sync()
  expect([...drive.files].filter(([name, file]) => before.get(name) !== file)).toHaveLength(1)
})

it('does not take again by itself what someone took back, and offers it', async () => {
  const { devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  a.edit([change(site('https://exemple.fr'))])
  await allLook(devices)
  b.undo(b.log().length - 1)
  await allLook(devices)
  expect(named(b, 'a')?.contacts.site).toBeNull()
  expect(b.team().state.getState().waiting).toMatchObject([{ facts: 1 }])
  // What is stated anew is news.
  a.edit([change(site('https://nouveau.exemple.fr'))])
  await allLook(devices)
  expect(named(b, 'a')?.contacts.site?.valeur).toBe('https://nouveau.exemple.fr')
  expect(b.team().state.getState().waiting).toEqual([])
})

it('tells the others what was taken back here, once they heard of it by the folder', async () => {
  const { devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  a.edit([change(site('https://exemple.fr'))])
  await allLook(devices)
  a.undo(0)
  await allLook(devices)
  expect(named(b, 'a')?.contacts.site).toBeNull()
})

it('leaves what both changed otherwise to be chosen, and keeps the choice', async () => {
  const { devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  a.edit([change(phone('01 23 45 67 89'))])
  b.edit([change(phone('01 98 76 54 32'))])
  await allLook(devices)
  expect(named(a, 'a')?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
  expect(named(b, 'a')?.contacts.telephone?.valeur).toBe('01 98 76 54 32')
  expect(a.team().state.getState().waiting).toMatchObject([{ facts: 1 }])
  expect(a.settle('theirs')).toBe(1)
  await allLook(devices)
  for (const device of devices) {
    expect(named(device, 'a')?.contacts.telephone?.valeur).toBe('01 98 76 54 32')
    expect(device.team().state.getState().waiting).toEqual([])
  }
})

it('loses nothing by a file that is cut off, deleted, renamed or copied by the drive', async () => {
  const { drive, devices } = await team(3)
  const [a, b, c] = devices as [TeamDevice, TeamDevice, TeamDevice]
  a.edit([change(phone('01 23 45 67 89'))])
  b.edit([change(phone('01 98 76 54 32'))])
  await allLook(devices)
  const file = nameOf(drive, a)
  const text = drive.files.get(file)?.text ?? ''
  // Half written: told, and what was read of it before still waits for a choice.
  drive.put(file, text.slice(0, text.length / 2))
  await b.sync()
  expect(b.team().state.getState()).toMatchObject({
    unread: [{ name: file, reason: 'damaged' }],
    waiting: [{ facts: 1 }],
  })
  // Gone: the same, on a page opened anew too.
  drive.files.delete(file)
  b.reopen()
  await b.sync()
  expect(b.team().state.getState()).toMatchObject({ unread: [], waiting: [{ facts: 1 }] })
  // Renamed, beside an older copy of it: the later counts, once.
  a.edit([change(site('https://exemple.fr'))])
  await a.sync()
  const later = drive.files.get(file)?.text ?? ''
  drive.files.delete(file)
  drive.put('Copie de la machine d’exemple.json', later)
  drive.put(`${file.replace('.json', '')} (copie en conflit).json`, text)
  await b.sync()
  expect(named(b, 'a')?.contacts.site?.valeur).toBe('https://exemple.fr')
  expect(b.team().state.getState().colleagues).toHaveLength(2)
  await allLook([c, a, b])
  expect(named(c, 'a')?.contacts.site?.valeur).toBe('https://exemple.fr')
})

it('still has what a file said that is gone, though nobody else tells it', async () => {
  const { drive, devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  a.edit([change(phone('01 23 45 67 89'))])
  b.edit([change(phone('01 98 76 54 32'))])
  await allLook(devices)
  drive.files.delete(nameOf(drive, a))
  b.reopen()
  await b.sync()
  expect(b.team().state.getState().waiting).toMatchObject([{ facts: 1 }])
  expect(b.settle('theirs')).toBe(1)
  expect(named(b, 'a')?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
})

it('takes another name where a second browser writes under its own, and loses nothing', async () => {
  const { drive, devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  const { handle } = drive.folder()
  const twin = teamDevice({ id: 'jum', name: 'Jumeau d’exemple' }, region(), () => handle)
  opened.push(twin)
  twin.copyFrom(a.kept())
  twin.edit([change(site('https://exemple.fr'))])
  a.edit([change(phone('01 23 45 67 89'))])
  await allLook([twin, a, b])
  expect(twin.device()).not.toBe(a.device())
  for (const device of [twin, a, b]) {
    expect(named(device, 'a')?.contacts.site?.valeur).toBe('https://exemple.fr')
    expect(named(device, 'a')?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
  }
})

it('leaves alone what is not of a team, and says which file it cannot read', async () => {
  const { drive, devices } = await team(1)
  drive.put('budget.json', '{"total": 12}')
  drive.put('notes.txt', 'texte')
  drive.put('atlas-cpts-equipe-inconnu.json', '')
  drive.put('plus-tard.json', '{"atlas":"equipe","format":2}')
  await devices[0]?.sync()
  expect(devices[0]?.team().state.getState().unread).toEqual([
    { name: 'atlas-cpts-equipe-inconnu.json', reason: 'damaged' },
    { name: 'plus-tard.json', reason: 'newer' },
  ])
  expect(drive.files.get('budget.json')?.text).toBe('{"total": 12}')
})

it('says why a folder is not read or written, and goes on once it is', async () => {
  let wrong: Fault | null = null
  const { devices } = await team(1, () => wrong)
  const [a] = devices as [TeamDevice]
  const reasons = {
    NotFoundError: 'missing',
    NotAllowedError: 'permission',
    NoModificationAllowedError: 'refused',
    QuotaExceededError: 'full',
    UnknownError: 'failed',
  }
  for (const [name, reason] of Object.entries(reasons)) {
    wrong = { kind: 'throws', name }
    await a.sync()
    expect(a.team().state.getState().failure).toEqual({ of: 'folder', reason })
  }
  wrong = { kind: 'stalls' }
  await a.sync()
  expect(a.team().state.getState().failure).toEqual({ of: 'folder', reason: 'slow' })
  wrong = null
  await a.sync()
  expect(a.team().state.getState().failure).toBeNull()
})

it('asks again for a folder whose permission is gone, and then goes on', async () => {
  const drive = sharedDrive()
  let answer: PermissionState = 'prompt'
  const handle = {
    ...drive.folder().handle,
    queryPermission: async () => answer,
    requestPermission: async (): Promise<PermissionState> => (answer = 'granted'),
  }
  const a = teamDevice({ id: 'app', name: '' }, region(), () => handle)
  opened.push(a)
  a.edit([change(site('https://exemple.fr'))])
  await a.choose()
  expect(a.team().state.getState()).toMatchObject({ phase: 'locked', folder: handle.name })
  expect(drive.files.size).toBe(0)
  await a.team().resume()
  expect(a.team().state.getState()).toMatchObject({ phase: 'open', failure: null })
  expect(drive.files.size).toBe(1)
})

it('forgets the folder that one leaves, and leaves its file to the others', async () => {
  const { drive, devices } = await team(2)
  const [a, b] = devices as [TeamDevice, TeamDevice]
  a.edit([change(site('https://exemple.fr'))])
  await a.sync()
  await a.team().leave()
  expect(a.kept()).toBeNull()
  expect(a.team().state.getState().phase).toBe('none')
  await allLook(devices)
  expect(drive.files.size).toBe(2)
  expect(named(b, 'a')?.contacts.site?.valeur).toBe('https://exemple.fr')
})

const FAULTS: readonly Fault[] = [
  { kind: 'throws', name: 'NotReadableError' },
  { kind: 'cuts' },
  { kind: 'does-and-throws', name: 'UnknownError' },
  { kind: 'stalls' },
]

it.each(FAULTS)('loses nothing by a call that fails, whichever it is: $kind', async (fault) => {
  let at = -1
  let calls = 0
  let failing = 0
  for (let isHit = true; isHit; failing++) {
    at = -1
    const { devices } = await team(2, (who) => (who === 0 && calls++ === at ? fault : null))
    const [a, b] = devices as [TeamDevice, TeamDevice]
    a.edit([change(site('https://exemple.fr'))])
    b.edit([change(phone('01 23 45 67 89'))])
    await b.sync()
    calls = 0
    at = failing
    await a.sync()
    isHit = calls > failing
    at = -1
    await allLook(devices)
    for (const device of devices) {
      expect(named(device, 'a')?.contacts.site?.valeur, `call ${failing}`).toBe(
        'https://exemple.fr',
      )
      expect(named(device, 'a')?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
      const { failure, unread, waiting } = device.team().state.getState()
      expect([failure, unread, waiting]).toEqual([null, [], []])
    }
  }
  expect(failing).toBeGreaterThan(8)
})
