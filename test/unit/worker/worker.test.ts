import { afterEach, describe, expect, it, vi } from 'vitest'
import { geometryClient, type Port } from '../../../src/worker/client.ts'
import type { ToWorker } from '../../../src/worker/protocol.ts'
import { requestQueue } from '../../../src/worker/queue.ts'
import { createRunner } from '../../../src/worker/run.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

type Listener = (event: { data: string; message?: string }) => void

/** The worker's own code in this thread, with its steps taken by hand; each start is a new worker with nothing opened. */
function workersByHand() {
  const ran: string[] = []
  const workers: { break: (type: 'error' | 'messageerror', message?: string) => void }[] = []
  let steps: (() => void)[] = []
  let ended = 0
  const start = (): Port => {
    const listeners: { type: string; listener: Listener }[] = []
    const say = (type: string, event: object): void => {
      for (const each of listeners) if (each.type === type) each.listener(event as never)
    }
    const own: (() => void)[] = []
    steps = own
    const run = createRunner()
    const receive = requestQueue(
      (request) => {
        ran.push(request.task)
        return run(request)
      },
      (said) => say('message', { data: JSON.stringify(said) }),
      (next) => own.push(next),
    )
    workers.push({ break: (type, message) => say(type, { message }) })
    return {
      postMessage: (message: ToWorker) => receive(message),
      addEventListener: (type: string, listener: Listener) => listeners.push({ type, listener }),
      terminate: () => {
        ended += 1
        own.length = 0
      },
    }
  }
  const work = (): void => {
    while (steps.length > 0) steps.shift()?.()
  }
  return {
    client: geometryClient(start),
    step: () => steps.shift()?.(),
    work,
    ran,
    workers,
    ended: () => ended,
  }
}

const contours = JSON.stringify(lettersRegion(['ab', 'ab']))
const open = { region: '01', contours }
const a = { region: '01', codes: [codeOf('a')] }

afterEach(() => vi.useRealTimers())

describe('the geometry worker', () => {
  it('opens a région, then outlines its territories', async () => {
    const { client, work } = workersByHand()
    const opened = client.ask('open', open)
    const outlined = client.ask('outline', { region: '01', codes: [codeOf('a'), codeOf('b')] })
    work()
    expect(await opened).toMatchObject({
      ok: true,
      output: {
        units: {
          features: [{ properties: { code: codeOf('a') } }, { properties: { code: codeOf('b') } }],
        },
      },
    })
    expect(await outlined).toMatchObject({ ok: true, output: { ok: true } })
  })

  it.each(['', '{"type":"Topology"', '<html>', '{"type":"FeatureCollection","features":[]}'])(
    'opens no file that is none of contours: %s',
    async (damaged) => {
      const { client, work } = workersByHand()
      const opened = client.ask('open', { region: '01', contours: damaged })
      work()
      expect(await opened).toEqual({ ok: true, output: null })
    },
  )

  it('gives a territory that cannot be outlined as a value of its own', async () => {
    const { client, work } = workersByHand()
    void client.ask('open', open)
    const outlined = client.ask('outline', { region: '01', codes: [] })
    work()
    expect(await outlined).toEqual({ ok: true, output: { ok: false, reason: 'empty-territory' } })
  })

  it('answers that a task failed, and goes on with the others', async () => {
    const { client, work, workers } = workersByHand()
    const outlined = client.ask('outline', { region: '02', codes: [codeOf('a')] })
    const opened = client.ask('open', open)
    work()
    expect(await outlined).toEqual({
      ok: false,
      reason: 'failed',
      detail: 'Error: region 02 was not opened',
    })
    expect(await opened).toMatchObject({ ok: true })
    expect(workers).toHaveLength(1)
  })
})

describe('a request that is called off', () => {
  it('never runs when it was still waiting', async () => {
    const { client, work, ran } = workersByHand()
    const abort = new AbortController()
    void client.ask('open', open)
    const outlined = client.ask('outline', a, abort.signal)
    abort.abort(new Error('stale'))
    work()
    expect(await outlined).toMatchObject({ ok: false, reason: 'cancelled' })
    expect(ran).toEqual(['open'])
  })

  it('is not sent when its signal is already aborted', async () => {
    const { client, work, workers } = workersByHand()
    expect(await client.ask('open', open, AbortSignal.abort())).toMatchObject({
      reason: 'cancelled',
    })
    work()
    expect(workers).toHaveLength(0)
  })

  it('keeps the answer that came before', async () => {
    const { client, work } = workersByHand()
    const abort = new AbortController()
    const opened = client.ask('open', open, abort.signal)
    work()
    abort.abort()
    expect(await opened).toMatchObject({ ok: true })
  })
})

describe('a worker that fails', () => {
  it.each([
    ['does not load', 'error', undefined, 'the worker did not load'],
    ['throws', 'error', 'out of memory', 'out of memory'],
    ['says what cannot be read', 'messageerror', undefined, 'the worker did not load'],
  ] as const)('answers all that waited when it %s', async (_, type, message, detail) => {
    const { client, workers, ended } = workersByHand()
    const asked = [client.ask('open', open), client.ask('outline', a)]
    workers[0]?.break(type, message)
    for (const answer of await Promise.all(asked))
      expect(answer).toEqual({ ok: false, reason: 'crashed', detail })
    expect(ended()).toBe(1)
  })

  it('gives its place to another, which opens the same régions again', async () => {
    const { client, work, workers } = workersByHand()
    const opened = client.ask('open', open)
    work()
    await opened
    workers[0]?.break('error', 'killed')
    const outlined = client.ask('outline', a)
    work()
    expect(await outlined).toMatchObject({ ok: true, output: { ok: true } })
    expect(workers).toHaveLength(2)
  })

  it('is not listened to any more once another has its place', async () => {
    const { client, work, workers } = workersByHand()
    void client.ask('open', open)
    workers[0]?.break('error')
    const second = client.ask('open', open)
    workers[0]?.break('error', 'late')
    work()
    expect(await second).toMatchObject({ ok: true })
  })

  it('is not started for ever, until someone asks for it', async () => {
    const { client, work, workers } = workersByHand()
    for (const turn of [0, 1, 2]) {
      const answer = client.ask('open', open)
      workers[turn]?.break('error', `turn ${turn}`)
      await answer
    }
    expect(await client.ask('open', open)).toMatchObject({ reason: 'crashed', detail: 'turn 2' })
    expect(workers).toHaveLength(3)
    client.retry()
    const opened = client.ask('open', open)
    work()
    expect(await opened).toMatchObject({ ok: true })
  })

  it('is told where the browser refuses to start it', async () => {
    const client = geometryClient(() => {
      throw new Error('blocked by the policy')
    })
    expect(await client.ask('open', open)).toEqual({
      ok: false,
      reason: 'crashed',
      detail: 'Error: blocked by the policy',
    })
  })

  it('is told when it says nothing for a minute, whatever is asked meanwhile', async () => {
    vi.useFakeTimers()
    const { client, work, workers } = workersByHand()
    const silent = client.ask('open', open)
    await vi.advanceTimersByTimeAsync(40_000)
    const behind = client.ask('outline', a)
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await silent).toMatchObject({ ok: false, reason: 'stalled' })
    expect(await behind).toMatchObject({ ok: false, reason: 'stalled' })
    const opened = client.ask('open', open)
    work()
    expect(await opened).toMatchObject({ ok: true })
    expect(workers).toHaveLength(2)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('has a minute again with each answer that comes', async () => {
    vi.useFakeTimers()
    const { client, step, work, workers } = workersByHand()
    const first = client.ask('open', open)
    const second = client.ask('outline', a)
    await vi.advanceTimersByTimeAsync(40_000)
    step()
    expect(await first).toMatchObject({ ok: true })
    await vi.advanceTimersByTimeAsync(40_000)
    work()
    expect(await second).toMatchObject({ ok: true })
    expect(workers).toHaveLength(1)
  })
})
