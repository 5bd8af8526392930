import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson } from '../../../src/data/fetch-json.ts'

afterEach(() => vi.unstubAllGlobals())

const still = new AbortController().signal

/** A server that sends a body part by part. */
function serve(body: ReadableStream<Uint8Array>): void {
  const headers = { 'content-type': 'application/json' }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers })))
}

describe('a data file that comes in parts', () => {
  it('is read whole, a letter cut in two included, and tells how far it is', async () => {
    const bytes = new TextEncoder().encode('{"nom":"Île"}')
    const cut = bytes.indexOf(0xc3) + 1
    serve(
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.slice(0, cut))
          controller.enqueue(bytes.slice(cut))
          controller.close()
        },
      }),
    )
    const told: number[] = []
    const json = await fetchJson('geo/11.topo.json', still, {
      onBytes: (received) => told.push(received),
    })
    expect(json).toEqual({ nom: 'Île' })
    expect(told).toEqual([cut, bytes.length])
  })

  it('that stops coming is a failure of the network, to be tried again', async () => {
    serve(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"nom'))
          controller.error(new TypeError('network error'))
        },
      }),
    )
    await expect(fetchJson('geo/11.topo.json', still)).rejects.toMatchObject({
      failure: { reason: 'unavailable', file: 'geo/11.topo.json' },
    })
  })
})
