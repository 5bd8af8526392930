import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fetchImport, SANTEGRAPHIE } from '../../../src/data/import/fetch-import.ts'
import { LIMITS } from '../../../src/data/formats/limits.ts'

let server: Server
let origin = ''
const never = new AbortController().signal

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url?.startsWith('/geoserver')) response.end('{"type":"FeatureCollection"}')
    else if (request.url === '/endless') {
      const piece = Buffer.alloc(4_000_000)
      const pour = (): void => {
        while (response.write(piece));
        response.once('drain', pour)
      }
      pour()
    } else response.writeHead(404).end()
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  // "localhost" has no dot, which an address of the web has.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('brings a file from an address, named after the layer that was asked', async () => {
  const seen: number[] = []
  const result = await fetchImport(
    `${origin}/geoserver/ows?typeName=GCS%3AAMBU_CPTS`,
    never,
    (received) => seen.push(received),
  )
  expect(result).toMatchObject({ ok: true, file: { name: 'GCS:AMBU_CPTS' } })
  expect(seen.at(-1)).toBe(28)
})

it('says why nothing came', async () => {
  expect(await fetchImport('javascript:alert(1)', never)).toMatchObject({ reason: 'not-web' })
  expect(await fetchImport(`${origin}/nothing`, never)).toEqual({
    ok: false,
    reason: 'refused',
    detail: 'HTTP 404',
  })
  expect(await fetchImport('http://127.0.0.1:9/', never)).toMatchObject({ reason: 'unreachable' })
})

it('counts what comes, and hangs up on what has no end', async () => {
  let last = 0
  const result = await fetchImport(`${origin}/endless`, never, (received) => (last = received))
  expect(result).toMatchObject({ ok: false, reason: 'too-big' })
  expect(last).toBeLessThanOrEqual(LIMITS.fileBytes)
})

it('can be called off', async () => {
  const abort = new AbortController()
  const coming = fetchImport(`${origin}/endless`, abort.signal, () =>
    abort.abort(new Error('no longer')),
  )
  await expect(coming).rejects.toThrow('no longer')
})

it('knows where the national layer is', () => {
  expect(new URL(SANTEGRAPHIE).searchParams.get('typeName')).toBe('GCS:AMBU_CPTS')
})
