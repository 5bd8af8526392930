import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseDevice } from '../../../src/storage/erase-device.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { newDevice } from './support.ts'

const ORIGIN = 'https://exemple.fr'

/** A device with texts of two sites of one host, caches of three folders and a worker. */
function device(scope: string) {
  const texts = () => {
    const kept: Record<string, string> = { 'atlas-cpts-typing': 'a', 'autre-site': 'b' }
    Object.defineProperty(kept, 'removeItem', { value: (key: string) => delete kept[key] })
    return kept
  }
  const [local, session] = [texts(), texts()]
  const names = new Set([
    `workbox-precache-v2-${ORIGIN}/atlas/`,
    `workbox-runtime-${ORIGIN}/atlas/`,
    `workbox-precache-v2-${ORIGIN}/`,
    `workbox-precache-v2-${ORIGIN}/autre/`,
    'photos',
  ])
  const unregister = vi.fn<() => Promise<boolean>>(async () => true)
  vi.stubGlobal('localStorage', local)
  vi.stubGlobal('sessionStorage', session)
  vi.stubGlobal('location', { origin: ORIGIN })
  vi.stubGlobal('caches', {
    keys: async () => [...names],
    delete: async (name: string) => names.delete(name),
  })
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ scope, unregister }) },
  })
  return { local, session, names, unregister }
}

beforeEach(newDevice)
afterEach(() => vi.unstubAllGlobals())

describe('erasing all that the atlas kept', () => {
  it('leaves what other sites of the same host keep', async () => {
    const { local, session, names, unregister } = device(`${ORIGIN}/atlas/`)
    for (const name of [DATABASE, 'autre-base']) (await openDB(name, 9)).close()
    expect(await eraseDevice('/atlas/', () => {})).toBe(true)
    expect(Object.keys(local)).toEqual(['autre-site'])
    expect(Object.keys(session)).toEqual(['autre-site'])
    expect([...names]).toEqual([
      `workbox-precache-v2-${ORIGIN}/`,
      `workbox-precache-v2-${ORIGIN}/autre/`,
      'photos',
    ])
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['autre-base'])
    expect(unregister).toHaveBeenCalledOnce()
  })

  it('leaves the service worker of a folder around its own', async () => {
    const { unregister } = device(`${ORIGIN}/`)
    await eraseDevice('/atlas/', () => {})
    expect(unregister).not.toHaveBeenCalled()
  })

  it('says that it failed where the browser refuses', async () => {
    device(`${ORIGIN}/`)
    vi.stubGlobal('caches', { keys: async () => Promise.reject(new Error('refused')) })
    expect(await eraseDevice('/', () => {})).toBe(false)
  })

  describe('where the device does not answer at once', () => {
    beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
    afterEach(() => void vi.useRealTimers())
    /** A request to delete the database that the test answers. */
    function asked() {
      const request = new EventTarget()
      vi.stubGlobal('indexedDB', { deleteDatabase: () => request })
      vi.stubGlobal('IDBRequest', EventTarget)
      const heard: string[] = []
      const erased = eraseDevice('/', (why) => heard.push(why))
      const says = (type: string) => request.dispatchEvent(new Event(type))
      return {
        heard,
        erased,
        says,
        ready: () => vi.waitFor(() => expect(vi.getTimerCount()).toBe(1)),
      }
    }

    it('says that it is slow, and goes on until it is done', async () => {
      device(`${ORIGIN}/`)
      const { heard, erased, says, ready } = asked()
      await ready()
      await vi.runOnlyPendingTimersAsync()
      expect(heard).toEqual(['slow'])
      says('success')
      expect(await erased).toBe(true)
    })

    it('says that another tab holds the database only where one does', async () => {
      device(`${ORIGIN}/`)
      const { heard, erased, says, ready } = asked()
      await ready()
      says('blocked')
      await vi.runOnlyPendingTimersAsync()
      expect(heard).toEqual(['blocked'])
      says('success')
      expect(await erased).toBe(true)
    })
  })
})
