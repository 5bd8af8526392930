import { afterEach, expect, it } from 'vitest'
import { sharedDocument } from '../../support/shared-document.ts'
import { change, phone, QUAND, region, site } from '../domain/change-samples.ts'
import { type ServerDevice, serverDevice } from './server-device.ts'

const opened: ServerDevice[] = []
afterEach(() => {
  for (const device of opened.splice(0)) device.close()
})
const named = (device: ServerDevice, cpts = 'a') =>
  device.records().cpts.find(({ id }) => id === cpts)

/** Devices that are joined to one server, each by a line of its own. */
async function team(n: number) {
  const shared = sharedDocument()
  const lines = Array.from({ length: n }, () => shared.device())
  const devices = lines.map(({ speak }, who) =>
    serverDevice({ id: `app${who}`, name: `Personne d’exemple ${who}` }, region(), speak),
  )
  opened.push(...devices)
  for (const device of devices) await device.join()
  const sync = async (): Promise<void> => {
    for (let round = 0; round < 3; round++) for (const device of devices) await device.sync()
  }
  return { shared, lines, devices, sync }
}

it('brings what each changes to all, and tells who is there', async () => {
  const { devices, sync } = await team(3)
  const [a, b, c] = devices as [ServerDevice, ServerDevice, ServerDevice]
  a.edit([change(site('https://exemple.fr'))])
  b.edit([change(phone('01 23 45 67 89'))])
  c.edit([change({ kind: 'note', note: 'Nord' }, { cpts: 'b' })])
  await sync()
  for (const device of devices) {
    expect(named(device)?.contacts.site?.valeur).toBe('https://exemple.fr')
    expect(named(device)?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
    expect(named(device, 'b')?.note).toBe('Nord')
  }
  const { people, line, waiting, unread, taken, inStep } = a.state()
  expect(people).toEqual(['Personne d’exemple 1', 'Personne d’exemple 2'])
  expect([line, waiting, unread]).toEqual(['open', [], 0])
  expect(inStep).not.toBeNull()
  expect(taken.map(({ from, facts }) => [from, facts]).toSorted()).toEqual([
    ['Personne d’exemple 1', 1],
    ['Personne d’exemple 2', 1],
  ])
})

it('tells nothing again while nothing is new', async () => {
  const { shared, devices, sync } = await team(2)
  devices[0]?.edit([change(site('https://exemple.fr'))])
  await sync()
  const before = shared.at('11').size
  for (const device of devices) device.reopen()
  await sync()
  expect(shared.at('11').size).toBe(before)
})

it('leaves what two changed otherwise to be chosen, once, and keeps the choice', async () => {
  const { devices, sync } = await team(3)
  const [a, b, c] = devices as [ServerDevice, ServerDevice, ServerDevice]
  a.edit([change(phone('01 23 45 67 89'))])
  b.edit([change(phone('01 98 76 54 32'))])
  await sync()
  expect(a.state().waiting).toMatchObject([{ lot: { from: 'Personne d’exemple 1' }, facts: 1 }])
  expect(a.settle('theirs')).toBe(1)
  await sync()
  for (const device of [a, b, c]) {
    expect(named(device)?.contacts.telephone?.valeur).toBe('01 98 76 54 32')
    expect(device.state().waiting).toEqual([])
  }
})

it('offers both of what two people without a name say of one fact', async () => {
  const { lines, devices, sync } = await team(3)
  const [a, b, c] = devices as [ServerDevice, ServerDevice, ServerDevice]
  for (const device of devices) device.author.setState({ name: '' })
  lines[2]?.becomes('offline')
  a.edit([change(phone('01 23 45 67 89'))])
  b.edit([change(phone('01 98 76 54 32'))])
  c.edit([change(phone('01 11 11 11 11'))])
  await sync()
  lines[2]?.becomes('open')
  await c.sync()
  expect(c.state().waiting.reduce((sum, { facts }) => sum + facts, 0)).toBe(2)
})

it('takes a record that someone else made, and what a third said of it', async () => {
  const { devices, sync } = await team(3)
  const [a, b, c] = devices as [ServerDevice, ServerDevice, ServerDevice]
  a.edit([
    {
      kind: 'create',
      cpts: 'z',
      quand: QUAND,
      source: null,
      nom: 'Z',
      departements: ['75'],
    },
  ])
  await a.sync()
  await b.sync()
  b.edit([change(site('https://z.exemple.fr'), { cpts: 'z' })])
  a.close()
  await b.sync()
  await c.sync()
  expect(named(c, 'z')).toMatchObject({
    nom: 'Z',
    contacts: { site: { valeur: 'https://z.exemple.fr' } },
  })
  await sync()
})

it('does not take again by itself what someone took back, and offers it', async () => {
  const { devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  a.edit([change(site('https://exemple.fr'))])
  await sync()
  b.undo(b.log().length - 1)
  await sync()
  expect(named(b)?.contacts.site).toBeNull()
  expect(b.state().waiting).toMatchObject([{ facts: 1 }])
})

it('asks whoever joins later nothing about what a publication has passed over', async () => {
  const { devices, sync, shared } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  a.edit([change(site('https://exemple.fr'))])
  await sync()
  const [first, ...others] = region().cpts
  const edition = {
    ...region(),
    cpts: [
      {
        ...first!,
        contacts: {
          ...first!.contacts,
          site: {
            valeur: 'https://publie.exemple.fr',
            sources: ['Document d’exemple'],
            date: null,
          },
        },
      },
      ...others,
    ],
  }
  a.publish(edition)
  b.publish(edition)
  await sync()
  const { size } = shared.at('11')
  const late = serverDevice({ id: 'tard', name: '' }, edition, shared.device().speak)
  opened.push(late)
  await late.join()
  expect(late.state().waiting).toEqual([])
  expect(named(late)?.contacts.site?.valeur).toBe('https://publie.exemple.fr')
  await sync()
  expect(shared.at('11').size).toBe(size)
})

it('tells the others what was taken back here, once they heard of it', async () => {
  const { devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  a.edit([change(site('https://exemple.fr'))])
  await sync()
  a.undo(0)
  await sync()
  expect(named(b)?.contacts.site).toBeNull()
})

it('lets work go on while the server is away, and joins what was done once it is there', async () => {
  const { lines, devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  lines[0]?.becomes('offline')
  a.edit([change(site('https://exemple.fr'))])
  b.edit([change(phone('01 23 45 67 89'))])
  await sync()
  expect(a.state()).toMatchObject({ phase: 'joined', line: 'offline' })
  expect(named(b)?.contacts.site).toBeNull()
  a.reopen()
  lines[0]?.becomes('open')
  await sync()
  for (const device of devices) {
    expect(named(device)?.contacts.site?.valeur).toBe('https://exemple.fr')
    expect(named(device)?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
  }
})

it('tells a server anew what it lost', async () => {
  const { shared, devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  a.edit([change(site('https://exemple.fr'))])
  await a.sync()
  shared.at('11').clear()
  await sync()
  expect(named(b)?.contacts.site?.valeur).toBe('https://exemple.fr')
})

it('says that a token is refused, takes nothing meanwhile, and goes on with another', async () => {
  const { shared, devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  shared.tokens.delete('jeton')
  a.reopen()
  b.edit([change(site('https://exemple.fr'))])
  await b.sync()
  await sync()
  expect(a.state()).toMatchObject({ phase: 'joined', line: 'refused', inStep: null })
  expect(named(a)?.contacts.site).toBeNull()
  shared.tokens.add('nouveau')
  await a.join('nouveau')
  expect(a.state().line).toBe('open')
  expect(named(a)?.contacts.site?.valeur).toBe('https://exemple.fr')
})

it('takes nothing of lines that are no facts, and says how many there are', async () => {
  const { shared, devices } = await team(1)
  const [a] = devices as [ServerDevice]
  shared.at('11').set('faux', '{"cpts":"a"}').set('x', '<script>').set('y y', '{}')
  await a.sync()
  expect(a.log()).toEqual([])
  expect(a.state()).toMatchObject({ unread: 3, waiting: [] })
})

it('is offline where what speaks to the server does not load, and says nothing where it does not answer', async () => {
  const failing = serverDevice({ id: 'a', name: '' }, region(), () =>
    Promise.reject(new Error('404')),
  )
  opened.push(failing)
  await failing.join()
  expect(failing.state()).toMatchObject({ phase: 'joined', line: 'offline' })
  const stalling = serverDevice({ id: 'b', name: '' }, region(), () => new Promise(() => {}))
  opened.push(stalling)
  void stalling.join()
  await stalling.sync()
  stalling.edit([change(site('https://exemple.fr'))])
  await stalling.sync()
  expect(stalling.state()).toMatchObject({ line: 'connecting', inStep: null })
})

it('forgets the token of whom leaves, and hears nothing more', async () => {
  const { devices, sync } = await team(2)
  const [a, b] = devices as [ServerDevice, ServerDevice]
  a.server().leave()
  b.edit([change(site('https://exemple.fr'))])
  await sync()
  expect(a.state()).toMatchObject({ phase: 'there', people: [], taken: [] })
  expect(named(a)?.contacts.site).toBeNull()
  a.reopen()
  expect(a.state().phase).toBe('unknown')
})
