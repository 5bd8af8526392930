import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `lie`: the right frame around wrong features; `garbage`: JSON of another shape; `busy`: 429; `picky`: 400. */
export type Mode =
  | 'ok'
  | 'empty'
  | 'fail'
  | 'busy'
  | 'picky'
  | 'stall'
  | 'stall-halfway'
  | 'lie'
  | 'garbage'
  | 'not-json'
  | 'html'
  | 'huge'

/** A stand-in for the Géoplateforme's geocoding, which also fails, stalls and lies. */
export interface StandIn {
  readonly base: string
  mode: Mode
  /** What `ok` answers with. */
  features: unknown[]
  /** Every question that came, in order. */
  readonly asked: URLSearchParams[]
  readonly close: () => Promise<void>
}

/** A feature as the service writes it. Streets are invented. */
export function feature(
  label: string,
  citycode: unknown,
  coordinates: unknown,
  type = 'housenumber',
): unknown {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates },
    properties: {
      label,
      score: 0.93,
      id: 'exemple',
      citycode,
      postcode: '00000',
      city: 'Exemple',
      context: 'exemple',
      type,
      importance: 0.5,
      _type: 'address',
    },
  }
}

export const PARIS_13 = feature('12 Rue d’exemple 75013 Paris', '75113', [2.3561, 48.8322])
export const MELUN = feature('12 Rue d’exemple 77000 Melun', '77288', [2.6603, 48.5397])
export const LYON = feature('12 Rue d’exemple 69003 Lyon', '69383', [4.8496, 45.7597])
/** In a collectivité d’outre-mer, which is of no région. */
export const NOUMEA = feature('12 Rue d’exemple 98800 Nouméa', '98818', [166.4572, -22.2763])

const LIES = [
  feature('longitude hors du monde', '75113', [1234, 48.8]),
  feature('latitude et longitude en texte', '75113', ['2.35', '48.83']),
  feature('un seul nombre', '75113', [2.35]),
  { type: 'Feature', geometry: null, properties: { label: 'sans point', citycode: '75113' } },
  { type: 'Feature', geometry: { type: 'Point', coordinates: [2.35, 48.83] }, properties: null },
  feature(42 as unknown as string, '75113', [2.35, 48.83]),
  'une chaîne',
  null,
]

export async function startStandIn(): Promise<StandIn> {
  const asked: URLSearchParams[] = []
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://exemple').searchParams)
    answer(standIn, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const standIn: StandIn = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage/search`,
    mode: 'ok',
    features: [PARIS_13, MELUN],
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
  return standIn
}

function answer(standIn: StandIn, _: IncomingMessage, response: ServerResponse): void {
  const send = (status: number, body: string, type = 'application/json; charset=utf-8'): void => {
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' })
    response.end(body)
  }
  const collection = (features: unknown[]): string =>
    JSON.stringify({ type: 'FeatureCollection', features, query: 'exemple' })
  const answers: Record<Mode, () => void> = {
    ok: () => send(200, collection(standIn.features)),
    empty: () => send(200, collection([])),
    fail: () => send(503, '{"code":503,"message":"exemple"}'),
    busy: () => send(429, '{"code":429,"message":"exemple"}'),
    picky: () => send(400, '{"code":400,"message":"q must contain between 3 and 200 chars"}'),
    stall: () => undefined,
    'stall-halfway': () => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"type":"FeatureCollection",')
    },
    lie: () => send(200, collection(LIES)),
    garbage: () => send(200, '{"results":[{"fulltext":"exemple"}]}'),
    'not-json': () => send(200, '{"type":"FeatureColl'),
    html: () => send(200, '<!doctype html><h1>Exemple</h1>', 'text/html'),
    huge: () => send(200, collection([PARIS_13, 'x'.repeat(400_000)])),
  }
  answers[standIn.mode]()
}
