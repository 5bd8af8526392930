import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchForNewVersion } from '../../../src/session/new-version.ts'

class Worker extends EventTarget {
  state = 'installing'
  readonly heard: unknown[] = []
  postMessage(message: unknown): void {
    this.heard.push(message)
  }
  install(): void {
    this.state = 'installed'
    this.dispatchEvent(new Event('statechange'))
  }
}
class Registration extends EventTarget {
  waiting: Worker | null = null
  installing: Worker | null = null
  readonly update = vi.fn<() => Promise<void>>(async () => {})
  find(): Worker {
    this.installing = new Worker()
    this.dispatchEvent(new Event('updatefound'))
    return this.installing
  }
}
class Container extends EventTarget {
  controller: object | null
  readonly registration = new Registration()
  readonly register = vi.fn<() => Promise<Registration | undefined>>(async () => this.registration)
  constructor(controlled: boolean) {
    super()
    this.controller = controlled ? {} : null
  }
  change(): void {
    this.controller = {}
    this.dispatchEvent(new Event('controllerchange'))
  }
}

/** A page, controlled by the worker of an earlier visit or not yet. */
async function page(controlled: boolean) {
  const workers = new Container(controlled)
  const reload = vi.fn<() => void>()
  const watched = watchForNewVersion(workers, '/atlas/', reload)
  await Promise.resolve()
  await Promise.resolve()
  return { workers, reload, watched, version: () => watched.state.getState().version }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a new version of the application', () => {
  it('is not what a first visit installs', async () => {
    const { workers, reload, version } = await page(false)
    expect(workers.register).toHaveBeenCalledWith('/atlas/sw.js', { scope: '/atlas/' })
    workers.registration.find().install()
    workers.change()
    expect(version()).toBe('none')
    expect(reload).not.toHaveBeenCalled()
  })

  it('is offered, and reloads nothing until the person takes it', async () => {
    const { workers, reload, watched, version } = await page(true)
    const coming = workers.registration.find()
    expect(version()).toBe('none')
    coming.install()
    expect(version()).toBe('ready')
    expect(coming.heard).toEqual([])
    expect(reload).not.toHaveBeenCalled()
    watched.take()
    expect(coming.heard).toEqual([{ type: 'SKIP_WAITING' }])
    expect(reload).not.toHaveBeenCalled()
    workers.change()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that was there before the page opened is offered too', async () => {
    const workers = new Container(true)
    workers.registration.waiting = new Worker()
    const { state } = watchForNewVersion(workers, '/', () => {})
    await vi.waitFor(() => expect(state.getState().version).toBe('ready'))
  })

  it('that another tab took is told, and does not reload this one', async () => {
    const { workers, reload, watched, version } = await page(true)
    workers.change()
    expect(version()).toBe('elsewhere')
    expect(reload).not.toHaveBeenCalled()
    watched.take()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is looked for while a tab stays open, and without network nothing is said', async () => {
    const { workers } = await page(true)
    workers.registration.update.mockRejectedValue(new Error('offline'))
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000)
    expect(workers.registration.update).toHaveBeenCalledTimes(2)
  })

  it('is not watched for where workers are blocked', async () => {
    const workers = new Container(false)
    workers.register.mockResolvedValue(undefined)
    const { state } = watchForNewVersion(workers, '/', () => {})
    // A failure here would be an unhandled rejection, which fails the run.
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(state.getState().version).toBe('none')
  })

  it('is not asked of a browser that keeps no application', () => {
    const { state } = watchForNewVersion(undefined, '/', () => {})
    expect(state.getState().version).toBe('none')
  })
})
