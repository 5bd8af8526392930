import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { OutgoingMessage } from '@hocuspocus/server'
import * as fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, afterEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { LINES, linesOf, updateOf } from '../../../src/data/lot/shared-document.ts'
import { openServerLine } from '../../../src/data/team/server-line.ts'
import type { RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { tokensIn } from '../../../tools/team/tokens.ts'
import { freePort, type RunningServer, startTeamServer } from '../../support/team-server.ts'
import { change, region } from '../domain/change-samples.ts'
import { type ServerDevice, serverDevice } from './server-device.ts'

const folder = mkdtempSync(join(tmpdir(), 'atlas-serveur-'))
const site = join(folder, 'site')
mkdirSync(site)
writeFileSync(join(site, 'index.html'), '<!doctype html><title>Atlas d’exemple</title>')
const team = join(folder, 'equipe')
const tokens = tokensIn(join(team, 'jetons.json'))

/** As a browser’s: one that is closed before it is open says so by its end alone, where `ws` without a listener throws. */
class BrowserLikeSocket extends WebSocket {
  constructor(...parts: ConstructorParameters<typeof WebSocket>) {
    super(...parts)
    this.on('error', () => {})
  }
}

const opened: { close(): void }[] = []
const running = new Set<RunningServer>()
afterEach(async () => {
  for (const one of opened.splice(0)) one.close()
  for (const server of running) await server.kill()
  running.clear()
  rmSync(join(team, 'equipe.sqlite'), { force: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function startServer(port: number): Promise<RunningServer> {
  const server = await startTeamServer(site, team, port)
  running.add(server)
  return server
}

function personAt(port: number, id: string): ServerDevice {
  const address = `ws://127.0.0.1:${port}/equipe`
  const device = serverDevice(
    { id, name: `Personne d’exemple ${id}` },
    region(),
    async (parts) => openServerLine({ ...parts, address, socket: BrowserLikeSocket }),
    { soon: 10 },
  )
  opened.push(device)
  return device
}

const stated = (fait: 'site' | 'telephone' | 'email', valeur: string): RecordEdit => ({
  kind: 'fact',
  fait,
  valeur,
  date: null,
})
const contacts = (device: ServerDevice) => {
  const found = device.records().cpts.find(({ id }) => id === 'a')?.contacts
  return [found?.site?.valeur, found?.telephone?.valeur, found?.email?.valeur]
}
const PATIENT = { timeout: 15_000, interval: 20 }

/** What SQLite holds of the région, once it found itself whole. */
function keptLines() {
  rmSync(join(team, 'equipe.sqlite.lock'), { recursive: true, force: true })
  const database = new sqlite.Database(join(team, 'equipe.sqlite'))
  try {
    expect(database.get('PRAGMA integrity_check')).toEqual({ integrity_check: 'ok' })
    const data = database.get('SELECT data FROM documents WHERE name = ?', '11')?.['data']
    return linesOf([data as Uint8Array])?.lines ?? new Map<string, string>()
  } finally {
    database.close()
  }
}

it('loses nothing of two people at work when the server is killed and started again', async () => {
  const port = await freePort()
  const server = await startServer(port)
  const a = personAt(port, 'A')
  const b = personAt(port, 'B')
  await a.server().join(tokens.give('A'))
  await b.server().join(tokens.give('B'))
  a.edit([change(stated('site', 'https://exemple.fr'))])
  b.edit([change(stated('telephone', '01 23 45 67 89'))])
  const both = ['https://exemple.fr', '01 23 45 67 89']
  await expect
    .poll(() => [contacts(a), contacts(b)], PATIENT)
    .toEqual([
      [...both, undefined],
      [...both, undefined],
    ])
  expect(a.state().people).toEqual(['Personne d’exemple B'])

  // In the middle of a change, and of one by each while it is away.
  a.edit([change({ kind: 'note', note: 'Au dernier moment' }, { cpts: 'b' })])
  await server.kill()
  // What it holds while it writes stays behind, where it is killed just then.
  mkdirSync(join(team, 'equipe.sqlite.lock'), { recursive: true })
  await expect.poll(() => a.state().line, PATIENT).toBe('offline')
  a.edit([change(stated('email', 'contact@exemple.fr'))])
  b.edit([change({ kind: 'note', note: 'Sans serveur' })])
  const again = await startServer(port)
  const all = [...both, 'contact@exemple.fr']
  const notes = (device: ServerDevice) => device.records().cpts.map(({ note }) => note)
  await expect.poll(() => [contacts(a), contacts(b)], PATIENT).toEqual([all, all])
  await expect
    .poll(() => [notes(a), notes(b)], PATIENT)
    .toEqual([
      ['Sans serveur', 'Au dernier moment'],
      ['Sans serveur', 'Au dernier moment'],
    ])
  expect([a.state().waiting, b.state().waiting]).toEqual([[], []])

  // Whoever comes to it later has it all from what is on disk.
  await expect.poll(() => a.server().state.getState().inStep !== null, PATIENT).toBe(true)
  await again.kill('SIGTERM')
  expect(keptLines().size).toBe(5)
  await startServer(port)
  const c = personAt(port, 'C')
  await c.server().join(tokens.give('C'))
  await expect.poll(() => contacts(c), PATIENT).toEqual(all)
})

it('refuses a token that is nobody’s, or no longer, and whoever takes lines out', async () => {
  const port = await freePort()
  const server = await startServer(port)
  const stranger = personAt(port, 'X')
  await stranger.server().join('pas-un-jeton')
  await expect.poll(() => stranger.state().line, PATIENT).toBe('refused')
  const a = personAt(port, 'A')
  await a.server().join(tokens.give('A'))
  a.edit([change(stated('site', 'https://exemple.fr'))])
  await expect.poll(() => a.state().inStep !== null, PATIENT).toBe(true)
  expect(stranger.state()).toMatchObject({ line: 'refused', taken: [] })

  const token = tokens.give('M')
  const rough = new HocuspocusProvider({
    name: '11',
    token,
    websocketProvider: new HocuspocusProviderWebsocket({
      url: `ws://127.0.0.1:${port}/equipe`,
      WebSocketPolyfill: BrowserLikeSocket,
      onClose: ({ event }) => void ended.push(event.reason),
    }),
  })
  const ended: string[] = []
  opened.push({
    close: () => {
      rough.destroy()
      rough.configuration.websocketProvider.destroy()
    },
  })
  rough.attach()
  await expect.poll(() => rough.document.getMap(LINES).size, PATIENT).toBeGreaterThan(0)
  rough.document.getMap(LINES).clear()
  await expect.poll(() => ended[0], PATIENT).toBe('lines')
  await expect.poll(() => rough.document.getMap(LINES).size, PATIENT).toBeGreaterThan(0)
  expect(server.said()).toContain('a été rétablie')

  // Whoever says nothing hears no more either.
  tokens.revoke('A')
  await expect.poll(() => a.state().line, PATIENT).toBe('refused')
  a.edit([change(stated('telephone', '01 23 45 67 89'))])
  await a.sync()
  expect(contacts(a)).toEqual(['https://exemple.fr', '01 23 45 67 89', undefined])
})

it('goes on for the others, whatever a stranger or someone with a token sends', async () => {
  const port = await freePort()
  const server = await startServer(port)
  const token = tokens.give('M')
  const auth = authMessage('11', token)
  const fair = new OutgoingMessage('11')
    .createSyncMessage()
    .writeUpdate(updateOf(new Map([['a', 'un']])))
    .toUint8Array()
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          fc.constantFrom('__proto__', 'constructor', '99').map((name) => authMessage(name, token)),
          // One of the application's, cut off or with another byte in it.
          fc
            .record({ at: fc.nat(fair.length - 1), byte: fc.nat(255), isCut: fc.boolean() })
            .map(({ at, byte, isCut }) => {
              const hurt = Uint8Array.from(fair)
              hurt[at] = byte
              return isCut ? hurt.slice(0, at) : hurt
            }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      async (isKnown, messages) => {
        const socket = new WebSocket(`ws://127.0.0.1:${port}/equipe`)
        socket.on('error', () => {})
        await new Promise((resolve) => socket.once('open', resolve))
        if (isKnown) socket.send(auth)
        for (const message of messages) socket.send(message)
        const answered = new Promise((resolve) => {
          socket.once('pong', resolve)
          socket.once('close', resolve)
        })
        socket.ping()
        await answered
        socket.terminate()
      },
    ),
    { numRuns: 150 },
  )
  const a = personAt(port, 'A')
  await a.server().join(tokens.give('A'))
  a.edit([change(stated('site', 'https://exemple.fr'))])
  await expect.poll(() => a.state().inStep !== null, PATIENT).toBe(true)
  expect(server.said()).not.toContain('Unhandled')
})

/** How the client of the engine says who it is. */
function authMessage(name: string, token: string): Uint8Array {
  const text = (said: string): number[] => [said.length, ...Buffer.from(said)]
  return Uint8Array.from([...text(name), 2, 0, ...text(token)])
}

it('is left while it does not answer', async () => {
  const port = await freePort()
  const calls: Socket[] = []
  const mute = createServer((call) => void calls.push(call.resume())).listen(port, '127.0.0.1')
  const a = personAt(port, 'A')
  await a.server().join('jeton')
  await expect.poll(() => calls.length, PATIENT).toBe(1)
  const [call] = calls
  const left = new Promise((resolve) => call?.once('close', resolve))
  a.server().leave()
  await left
  expect(a.state().phase).toBe('there')
  mute.close()
})

it('serves the application beside it, and tells that it is there', async () => {
  const port = await freePort()
  await startServer(port)
  const at = (path: string) => fetch(`http://127.0.0.1:${port}/${path}`)
  expect(await (await at('equipe.json')).json()).toEqual({ format: 1 })
  expect(await (await at('suivi/envoi?region=11')).text()).toContain('Atlas d’exemple')
  expect((await at('absent.json')).status).toBe(404)
  expect((await at('%2e%2e%2fequipe%2fjetons.json')).status).not.toBe(200)
})
