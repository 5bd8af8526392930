import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a stand-in answers; `cut` hangs up after so many characters, `slow` waits (milliseconds). */
export interface StandInAnswer {
  readonly status?: number
  readonly body: string
  readonly cut?: number
  readonly slow?: number
}

export interface StandIn {
  readonly origin: string
  /** What it was asked, in order. */
  readonly asked: readonly URL[]
  readonly stop: () => Promise<void>
}

/** A local server that answers as it is told, to the nth request of each address. */
export async function standIn(answer: (url: URL, rank: number) => StandInAnswer): Promise<StandIn> {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    const rank = asked.filter(({ href }) => href === url.href).length
    asked.push(url)
    const { status = 200, body, cut, slow = 0 } = answer(url, rank)
    const late = setTimeout(() => {
      response.writeHead(status, { 'content-length': Buffer.byteLength(body) })
      if (cut === undefined) response.end(body)
      else response.write(body.slice(0, cut), () => response.destroy())
    }, slow)
    request.on('close', () => clearTimeout(late))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

export type StandInFeature = Readonly<Record<string, unknown>>

/** How a stand-in for a WFS differs from a good one. */
export interface WfsHabits {
  /** Most features a page holds, whatever is asked. */
  readonly cap?: number
  /** Announced in the nth page; null for "unknown". */
  readonly total?: (rank: number) => number | null
  /** A table without key: pages are refused unless they are ordered, and ids are made anew each time. */
  readonly keyless?: boolean
  /** Knows no order. */
  readonly unordered?: boolean
  /** Always starts at the first feature. */
  readonly stuck?: boolean
  /** Counts the features to leave out from one. */
  readonly fromOne?: boolean
  /** Gives all it has, however few are asked for. */
  readonly all?: boolean
  /** Comes in another order at each request. */
  readonly shuffled?: boolean
}

/** What a WFS 2.0 answers to GetFeature, as a GeoServer does. */
export function wfsPage(
  features: readonly StandInFeature[],
  { cap = 1000, total, keyless, unordered, stuck, fromOne, all, shuffled }: WfsHabits = {},
): (url: URL) => StandInAnswer {
  let pages = 0
  return ({ searchParams: ask }) => {
    const order = ask.get('sortBy')
    if (keyless && ask.has('startIndex') && ask.get('startIndex') !== '0' && !order)
      return { status: 400, body: exception('Cannot do natural order without a primary key') }
    if (unordered && order) return { body: exception('SORTBY is not supported') }
    const [by] = order?.split(',') ?? []
    const valueIn = (feature: StandInFeature): string =>
      String((feature['properties'] as Record<string, unknown>)[by ?? ''])
    const shift = shuffled ? pages % features.length : 0
    const sorted =
      by && !shuffled
        ? features.toSorted((a, b) => valueIn(a).localeCompare(valueIn(b)))
        : [...features.slice(shift), ...features.slice(0, shift)]
    const asked = stuck ? 0 : Number(ask.get('startIndex') ?? 0)
    const start = fromOne && asked > 0 ? asked - 1 : asked
    const size = all ? features.length : Math.min(Number(ask.get('count') ?? 1000), cap)
    const page = sorted.slice(start, start + size)
    const announced = total ? total(pages) : features.length
    pages += Number(ask.has('startIndex'))
    return {
      body: JSON.stringify({
        type: 'FeatureCollection',
        features: page.map((each) =>
          keyless ? { ...each, id: `AMBU.fid--${Math.random()}` } : each,
        ),
        numberMatched: announced ?? 'unknown',
        numberReturned: page.length,
      }),
    }
  }
}

/** What a service says of an error, which a GeoServer does with status 200. */
export const exception = (text: string): string =>
  `<?xml version="1.0"?><ows:ExceptionReport><ows:Exception><ows:ExceptionText>${text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`

/** What an ArcGIS FeatureServer answers: its layer, its count, its pages. */
export function arcgisService(
  features: readonly StandInFeature[],
  {
    max = 2,
    counts = [features.length],
  }: { readonly max?: number; readonly counts?: readonly number[] } = {},
): (url: URL) => StandInAnswer {
  let counted = 0
  return ({ pathname, searchParams: ask }) => {
    const json = (value: unknown): StandInAnswer => ({ body: JSON.stringify(value) })
    if (!pathname.endsWith('/FeatureServer/0') && !pathname.endsWith('/FeatureServer/0/query'))
      return json({ error: { code: 404, message: 'Invalid URL', details: [] } })
    if (!pathname.endsWith('/query'))
      return json({ maxRecordCount: max, objectIdField: 'OBJECTID' })
    if (ask.get('returnCountOnly') === 'true') {
      counted += 1
      return json({ count: counts[Math.min(counted, counts.length) - 1] })
    }
    const start = Number(ask.get('resultOffset'))
    const size = Math.min(Number(ask.get('resultRecordCount')), max)
    const page = features.slice(start, start + size)
    const more = start + page.length < features.length
    return json({
      type: 'FeatureCollection',
      features: page,
      ...(more && { properties: { exceededTransferLimit: true } }),
    })
  }
}
