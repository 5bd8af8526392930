import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchJson, fetchText, LoadError, type LoadFailure } from '../../../src/data/fetch-json.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const still = new AbortController().signal
const JSON_TYPE = 'application/json'

function serve(body: BodyInit | null, status = 200, type = JSON_TYPE): void {
  const headers = { 'content-type': type }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, headers })))
}

/** A body that comes part by part. */
function parts(write: (controller: ReadableStreamDefaultController<Uint8Array>) => void) {
  return new ReadableStream({ start: write })
}

/** Why a file could not be used; null where it could. */
async function reasonFor(signal = still): Promise<LoadFailure['reason'] | null> {
  return fetchJson('geo/11.topo.json', signal).then(
    () => null,
    (error: unknown) => {
      if (error instanceof LoadError) return error.failure.reason
      throw error
    },
  )
}

describe('a data file that comes in parts', () => {
  it('is read whole, a letter cut in two included, and tells how far it is', async () => {
    const bytes = new TextEncoder().encode('{"nom":"Île"}')
    const cut = bytes.indexOf(0xc3) + 1
    serve(
      parts((controller) => {
        controller.enqueue(bytes.slice(0, cut))
        controller.enqueue(bytes.slice(cut))
        controller.close()
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
      parts((controller) => {
        controller.enqueue(new TextEncoder().encode('{"nom'))
        controller.error(new TypeError('network error'))
      }),
    )
    await expect(fetchJson('geo/11.topo.json', still)).rejects.toMatchObject({
      failure: { reason: 'unavailable', file: 'geo/11.topo.json' },
    })
  })
})

describe('a data file', () => {
  it('is damaged where it ends in the middle of a letter', async () => {
    serve(new TextEncoder().encode('{"nom":"Î').slice(0, -1))
    const asked = fetchText('geo/11.topo.json', still)
    await expect(asked).rejects.toMatchObject({ failure: { reason: 'damaged' } })
  })

  it('is damaged where its letters are those of another encoding, which would be read as others', async () => {
    serve(Uint8Array.from('{"nom":"\u00cele"}', (letter) => letter.charCodeAt(0)))
    expect(await reasonFor()).toBe('damaged')
  })

  it.each([
    ['404', 404, JSON_TYPE],
    ['410', 410, JSON_TYPE],
    ['404 with a page', 404, 'text/html'],
    ['a page in its stead', 200, 'text/html; charset=utf-8'],
  ])('is missing: %s', async (_, status, type) => {
    serve('{}', status, type)
    expect(await reasonFor()).toBe('missing')
  })

  it.each([401, 403, 408, 429, 500, 502, 503, 504])(
    'may well be there though the server answers %i, with a page or without',
    async (status) => {
      serve('{}', status)
      expect(await reasonFor()).toBe('unavailable')
      serve('<!doctype html>', status, 'text/html')
      expect(await reasonFor()).toBe('unavailable')
    },
  )

  it('may well be there where no server can be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await reasonFor()).toBe('unavailable')
  })

  it.each([
    ['cut off', '{"cpts":[{"id":'],
    ['with a comma too many', '{"cpts":[1,]}'],
    ['empty', ''],
  ])('is damaged: %s', async (_, body) => {
    serve(body)
    expect(await reasonFor()).toBe('damaged')
  })
})

describe('a server that stalls', () => {
  /** An answer that never comes, or a body that stops after these parts, until the one who asks gives up. */
  function stall(body: ((signal: AbortSignal) => BodyInit) | null): void {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', (_: string, { signal }: { readonly signal: AbortSignal }) =>
      body
        ? Promise.resolve(new Response(body(signal), { headers: { 'content-type': JSON_TYPE } }))
        : new Promise((_resolve, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason)),
          ),
    )
  }
  /** Sends a part every twenty seconds, `times` times, then nothing more. */
  const slowly = (times: number, last: string | null) => (signal: AbortSignal) =>
    parts((controller) => {
      signal.addEventListener('abort', () => controller.error(signal.reason))
      const send = (left: number): void => {
        controller.enqueue(new TextEncoder().encode(left > 0 ? ' ' : (last ?? ' ')))
        if (left > 0) setTimeout(() => send(left - 1), 20_000)
        else if (last !== null) controller.close()
      }
      send(times)
    })

  it('before it answers is given up', async () => {
    stall(null)
    const reason = reasonFor()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await reason).toBe('unavailable')
  })

  it('in the middle of the file is given up', async () => {
    stall(slowly(3, null))
    const reason = reasonFor()
    await vi.advanceTimersByTimeAsync(180_000)
    expect(await reason).toBe('unavailable')
  })

  it('is not what a slow one does', async () => {
    stall(slowly(6, '{}'))
    const reason = reasonFor()
    await vi.advanceTimersByTimeAsync(180_000)
    expect(await reason).toBeNull()
  })

  it('leaves who asks free to give up, which is no failure', async () => {
    stall(null)
    const asking = new AbortController()
    const reason = reasonFor(asking.signal)
    asking.abort(new DOMException('Gone', 'AbortError'))
    await expect(reason).rejects.toMatchObject({ name: 'AbortError' })
  })
})
