import { describe, expect, it } from 'vitest'
import { geometryClient, type Port } from '../../../src/worker/client.ts'
import type { FromWorker, ToWorker } from '../../../src/worker/protocol.ts'
import { requestQueue } from '../../../src/worker/queue.ts'
import { createRunner } from '../../../src/worker/run.ts'
import { codeOf, lettersRegion } from '../../support/squares.ts'

/** The worker's own code in this thread, with its steps taken by hand. */
function workerByHand() {
  const listeners: ((event: { data: FromWorker }) => void)[] = []
  const steps: (() => void)[] = []
  const ran: string[] = []
  const run = createRunner()
  const receive = requestQueue(
    (request) => {
      ran.push(request.task)
      return run(request)
    },
    (data) => listeners.forEach((listener) => listener({ data })),
    (next) => steps.push(next),
  )
  const port: Port = {
    postMessage: (message: ToWorker) => receive(message),
    addEventListener: (type: string, listener: never) => {
      if (type === 'message') listeners.push(listener)
    },
  }
  const work = (): void => {
    while (steps.length > 0) steps.shift()?.()
  }
  return { client: geometryClient(port), work, ran }
}

const topology = lettersRegion(['ab', 'ab'])
const open = { region: '01', topology }

describe('the geometry worker', () => {
  it('opens a région, then outlines its territories', async () => {
    const { client, work } = workerByHand()
    const opened = client.ask('open', open)
    const outlined = client.ask('outline', { region: '01', codes: [codeOf('a'), codeOf('b')] })
    work()
    expect((await opened).neighbours).toEqual([
      [codeOf('a'), [codeOf('b')]],
      [codeOf('b'), [codeOf('a')]],
    ])
    expect(await outlined).toMatchObject({ ok: true })
  })

  it('gives a failure that can be expected as a value', async () => {
    const { client, work } = workerByHand()
    void client.ask('open', open)
    const outlined = client.ask('outline', { region: '01', codes: [] })
    work()
    expect(await outlined).toEqual({ ok: false, reason: 'empty-territory' })
  })

  it('rejects when it is asked about a région that was not opened', async () => {
    const { client, work } = workerByHand()
    const outlined = client.ask('outline', { region: '02', codes: [codeOf('a')] })
    work()
    await expect(outlined).rejects.toThrow('region 02 was not opened')
  })

  it('never runs a request cancelled while it waited', async () => {
    const { client, work, ran } = workerByHand()
    const abort = new AbortController()
    void client.ask('open', open)
    const outlined = client.ask('outline', { region: '01', codes: [codeOf('a')] }, abort.signal)
    abort.abort(new Error('stale'))
    work()
    await expect(outlined).rejects.toThrow('stale')
    expect(ran).toEqual(['open'])
  })

  it('asks nothing for a signal that is already aborted', async () => {
    const { client, work, ran } = workerByHand()
    await expect(client.ask('open', open, AbortSignal.abort(new Error('late')))).rejects.toThrow(
      'late',
    )
    work()
    expect(ran).toEqual([])
  })

  it('drops the answer of a request cancelled after it ran', async () => {
    const { client, work } = workerByHand()
    const abort = new AbortController()
    const opened = client.ask('open', open, abort.signal)
    work()
    abort.abort()
    await expect(opened).resolves.toMatchObject({ border: [codeOf('a'), codeOf('b')] })
  })
})
