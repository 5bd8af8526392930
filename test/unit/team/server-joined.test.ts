import { afterEach, expect, it } from 'vitest'
import { LoadError } from '../../../src/data/fetch-json.ts'
import { followTeamServer } from '../../../src/session/team-server.ts'
import { sharedDocument } from '../../support/shared-document.ts'
import { region } from '../domain/change-samples.ts'
import { page } from '../storage/support.ts'
import { keptTexts, type ServerDevice, serverDevice } from './server-device.ts'

const opened: ServerDevice[] = []
afterEach(() => {
  for (const device of opened.splice(0)) device.close()
})

it('is joined and left in all tabs of a device, of which the person is told as one', async () => {
  const shared = sharedDocument()
  const texts = keptTexts()
  const tab = () =>
    serverDevice({ id: 'a', name: 'A. B.' }, region(), shared.device().speak, { texts })
  const [one, other] = [tab(), tab()]
  opened.push(one, other)
  await one.join()
  await other.sync()
  await other.sync()
  expect([one.state(), other.state()]).toMatchObject([
    { phase: 'joined', people: [] },
    { phase: 'joined', line: 'open', people: [] },
  ])
  one.server().leave()
  await other.sync()
  expect(other.state().phase).toBe('there')
})

it('speaks no more to a server that is of a later version now, and still has the token', async () => {
  const texts = keptTexts()
  const { speak } = sharedDocument().device()
  let format = 1
  const a = serverDevice({ id: 'a', name: '' }, region(), speak, {
    texts,
    ask: async () => ({ format }),
  })
  opened.push(a)
  await a.join()
  await a.server().look()
  expect(a.state()).toMatchObject({ phase: 'joined', line: 'open' })
  format = 2
  await a.server().look()
  expect(a.state()).toMatchObject({ phase: 'newer', people: [] })
  a.reopen()
  expect(a.state().phase).toBe('joined')
})

it('stays joined on a page whose browser keeps nothing', async () => {
  const nothing = { getItem: () => null, setItem: () => false, removeItem: () => undefined }
  const { speak } = sharedDocument().device()
  const a = serverDevice({ id: 'a', name: '' }, region(), speak, { texts: nothing })
  opened.push(a)
  await a.join()
  await a.sync()
  expect(a.state()).toMatchObject({ phase: 'joined', line: 'open' })
  a.server().again()
  await a.sync()
  expect(a.state().phase).toBe('joined')
})

it.each([
  [
    'none',
    () => Promise.reject(new LoadError({ reason: 'missing', file: 'equipe.json', detail: '' })),
  ],
  ['none', async () => ({ equipe: true })],
  ['newer', async () => ({ format: 2 })],
  ['there', async () => ({ format: 1 })],
] as const)('knows of the site that it has a server: %s', async (phase, ask) => {
  const server = followTeamServer({
    author: { getState: () => ({ name: '' }), subscribe: () => () => {} } as never,
    device: keptTexts(),
    speak: () => Promise.reject(new Error('not asked for')),
    times: { page: page() },
    records: { state: { subscribe: () => () => {} } } as never,
    ask,
  })
  await server.look()
  expect(server.state.getState().phase).toBe(phase)
  server.close()
})
