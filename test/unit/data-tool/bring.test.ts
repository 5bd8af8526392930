import { afterEach, describe, expect, it } from 'vitest'
import type { Asking } from '../../../tools/data/fetch/ask.ts'
import { bring } from '../../../tools/data/fetch/source.ts'
import {
  arcgisService,
  exception,
  standIn,
  type StandIn,
  type StandInAnswer,
  type StandInFeature,
  wfsPage,
} from '../../support/stand-ins.ts'

/** Nothing here waits for the end of it but what is slow on purpose. */
const HASTY: Asking = { timeout: 60_000, tries: 2, pause: 1 }
const square = (at: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [at, 43],
      [at + 1, 43],
      [at + 1, 44],
      [at, 43],
    ],
  ],
})
const feature = (rank: number): StandInFeature => ({
  type: 'Feature',
  id: rank,
  properties: { OBJECTID: rank, nom: `CPTS d’exemple ${rank}` },
  geometry: square(rank),
})
const FIVE = [1, 2, 3, 4, 5].map(feature)

let server: StandIn | null = null
afterEach(async () => {
  await server?.stop()
  server = null
})

/** What comes of a service, and the names in it. */
async function brought(
  answer: (url: URL, rank: number) => StandInAnswer,
  path: string,
  asking: Asking = HASTY,
  layer: string | null = null,
) {
  server = await standIn(answer)
  const found = await bring(`${server.origin}${path}`, layer, asking)
  if (!found.ok) return found
  const { features } = JSON.parse(new TextDecoder().decode(found.file.bytes)) as {
    features: { properties: { nom: string } }[]
  }
  return {
    ...found,
    names: features.map(({ properties }) => Number(properties.nom.slice(-1))).toSorted(),
  }
}
const WFS = '/geoserver/GCS/ows?service=WFS&typeName=GCS:AMBU_CPTS&CQL_FILTER=a'
const wfs = (answer: (url: URL, rank: number) => StandInAnswer, asking?: Asking) =>
  brought(answer, WFS, asking)
const ARCGIS = '/arcgis/rest/services/CPTS/FeatureServer/0'
const arcgis = (answer: (url: URL, rank: number) => StandInAnswer) => brought(answer, ARCGIS)
const ALL = { ok: true, names: [1, 2, 3, 4, 5] }

it('asks a server of one’s own network, whose name has no dot, and nothing that is no address of the web', async () => {
  server = await standIn(wfsPage(FIVE))
  const near = `${server.origin.replace('127.0.0.1', 'localhost')}/ows?service=WFS&typeNames=a:b`
  expect(await bring(near, null, HASTY)).toMatchObject({ ok: true })
  for (const address of ['ows', 'file:///etc/hosts', 'ftp://exemple.fr/liste.csv', ''])
    expect(await bring(address, null, HASTY)).toMatchObject({ ok: false, reason: 'not-web' })
})

describe('a layer of a WFS', () => {
  it('comes page by page, in an order, in degrees, with what its address asks besides', async () => {
    expect(await wfs(wfsPage(FIVE, { cap: 2 }))).toMatchObject({ ...ALL, repeated: 0 })
    const pages = server?.asked.filter(({ searchParams }) => searchParams.has('startIndex')) ?? []
    expect(pages.map(({ searchParams }) => searchParams.get('startIndex'))).toEqual(['0', '2', '4'])
    expect(Object.fromEntries(pages[0]?.searchParams ?? [])).toMatchObject({
      version: '2.0.0',
      typeNames: 'GCS:AMBU_CPTS',
      outputFormat: 'application/json',
      srsName: 'EPSG:4326',
      sortBy: 'OBJECTID',
      CQL_FILTER: 'a',
    })
  })

  it.each([
    ['that has no key, and makes its ids anew', { cap: 2, keyless: true }],
    ['that knows no order', { cap: 2, unordered: true }],
    ['that does not say how many there are', { cap: 2, total: (): null => null }],
    ['that counts from one, so that pages overlap', { cap: 2, fromOne: true }],
    ['that gives all at once, whatever it is asked', { stuck: true, all: true }],
    [
      'that does so without a word on how many',
      { stuck: true, all: true, total: (): null => null },
    ],
  ])('comes whole from a service %s', async (_, habits) => {
    expect(await wfs(wfsPage(FIVE, habits))).toMatchObject(ALL)
  })

  it('is read anew where it changes between two pages, and given up where it changes again', async () => {
    const once = wfsPage(FIVE, { cap: 2, total: (page: number): number => (page === 0 ? 4 : 5) })
    expect(await wfs(once)).toMatchObject(ALL)
    await server?.stop()
    const always = wfsPage(FIVE, { cap: 2, total: (page: number): number => 10 + page })
    expect(await wfs(always)).toMatchObject({ ok: false, reason: 'moving' })
  })

  it('counts what it holds twice once, where one page has all of it', async () => {
    const twice = [...FIVE, feature(1)]
    expect(await wfs(wfsPage(twice, { cap: 1000 }))).toMatchObject({ ...ALL, repeated: 1 })
  })

  it('is refused whole where a page is missing', async () => {
    const whole = wfsPage(FIVE, { cap: 2 })
    const without = (url: URL): StandInAnswer =>
      url.searchParams.get('startIndex') === '2'
        ? { body: JSON.stringify({ type: 'FeatureCollection', features: [], numberMatched: 5 }) }
        : whole(url)
    expect(await wfs(without)).toEqual({ ok: false, reason: 'incomplete', detail: '2 / 5' })
    await server?.stop()
    const gone = (url: URL): StandInAnswer =>
      url.searchParams.get('startIndex') === '2' ? { status: 404, body: '' } : whole(url)
    expect(await wfs(gone)).toEqual({ ok: false, reason: 'refused', detail: 'HTTP 404' })
  })

  it('is refused where the same page comes for ever, or where there is none', async () => {
    const alone = { cap: 2, stuck: true, total: () => null }
    expect(await wfs(wfsPage(FIVE, alone))).toMatchObject({ reason: 'no-paging' })
    await server?.stop()
    expect(await wfs(wfsPage([]))).toMatchObject({ ok: false, reason: 'empty' })
  })

  it('tells what the service says, though it says it with status 200', async () => {
    expect(await wfs(() => ({ body: exception('Unknown &lt;layer&gt;') }))).toMatchObject({
      ok: false,
      reason: 'service-error',
      detail: 'Unknown <layer>',
    })
    expect(server?.asked).toHaveLength(1)
  })

  it.each<[string, Partial<StandInAnswer>, Asking]>([
    ['cut by the network', { cut: 40 }, HASTY],
    ['in trouble', { status: 503 }, HASTY],
    // A busy machine may be late itself: several tries are left for the answer that comes at once.
    ['slow', { slow: 60_000 }, { timeout: 200, tries: 8, pause: 1 }],
  ])(
    'is asked again where its service is %s once, and given up where it stays so',
    async (_, trouble, asking) => {
      const good = wfsPage(FIVE)
      const once = (url: URL, rank: number): StandInAnswer => ({
        ...good(url),
        ...(rank === 0 ? trouble : {}),
      })
      expect(await wfs(once, asking)).toMatchObject(ALL)
      await server?.stop()
      const bad = await wfs((url) => ({ ...good(url), ...trouble }), asking)
      expect(bad.ok).toBe(false)
      expect(server?.asked).toHaveLength(asking.tries)
    },
  )

  it('is refused where JSON stops before its end, though it came whole', async () => {
    const half = (url: URL): StandInAnswer => ({ body: wfsPage(FIVE)(url).body.slice(0, 200) })
    expect(await wfs(half)).toMatchObject({ ok: false, reason: 'cut' })
  })

  it('has to be named', async () => {
    expect(await brought(wfsPage(FIVE), '/geoserver/ows')).toMatchObject({ reason: 'no-layer' })
    await server?.stop()
    expect(await brought(wfsPage(FIVE), '/geoserver/ows', HASTY, 'a:b')).toMatchObject({
      ...ALL,
      source: expect.stringContaining('typeNames=a%3Ab') as string,
    })
  })
})

describe('a layer of an ArcGIS service', () => {
  it('comes page by page, no larger than it gives them, in the order of its key', async () => {
    expect(await arcgis(arcgisService(FIVE))).toMatchObject(ALL)
    const pages = server?.asked.filter(({ searchParams }) => searchParams.has('resultOffset')) ?? []
    expect(pages.map(({ searchParams }) => searchParams.get('resultOffset'))).toEqual([
      '0',
      '2',
      '4',
    ])
    expect(Object.fromEntries(pages[0]?.searchParams ?? [])).toMatchObject({
      outSR: '4326',
      orderByFields: 'OBJECTID',
      resultRecordCount: '2',
      f: 'geojson',
    })
  })

  it('goes on after an empty page that says that others follow', async () => {
    const good = arcgisService(FIVE)
    const answer = (url: URL): StandInAnswer => {
      const offset = Number(url.searchParams.get('resultOffset') ?? 0)
      if (offset < 2 && url.searchParams.has('resultOffset'))
        return {
          body: JSON.stringify({
            type: 'FeatureCollection',
            features: [],
            exceededTransferLimit: true,
          }),
        }
      const moved = new URL(url)
      moved.searchParams.set('resultOffset', String(offset - 2))
      return good(url.searchParams.has('resultOffset') ? moved : url)
    }
    expect(await arcgis(answer)).toMatchObject(ALL)
  })

  it('is refused where a page is missing, and where its count changes twice', async () => {
    expect(await arcgis(arcgisService(FIVE, { counts: [7] }))).toMatchObject({
      reason: 'incomplete',
      detail: '5 / 7',
    })
    await server?.stop()
    expect(await arcgis(arcgisService(FIVE, { counts: [5, 6, 5] }))).toMatchObject(ALL)
    await server?.stop()
    expect(await arcgis(arcgisService(FIVE, { counts: [5, 6, 5, 7] }))).toMatchObject({
      reason: 'moving',
    })
  })

  it('tells the errors that come with status 200, and asks which layer is meant', async () => {
    const other = '/arcgis/rest/services/CPTS/FeatureServer/3'
    expect(await brought(arcgisService(FIVE), other)).toMatchObject({
      reason: 'service-error',
      detail: '404 Invalid URL',
    })
    await server?.stop()
    const service = '/arcgis/rest/services/CPTS/FeatureServer'
    expect(await brought(arcgisService(FIVE), service)).toMatchObject({
      reason: 'no-layer',
      detail: expect.stringContaining('FeatureServer/0') as string,
    })
  })

  it('keeps a token out of what facts are said to come from', async () => {
    const found = await brought(arcgisService(FIVE), `${ARCGIS}?token=abc`)
    expect(found).toMatchObject({ ...ALL, source: `${server?.origin}${ARCGIS}` })
    expect(server?.asked.every(({ searchParams }) => searchParams.get('token') === 'abc')).toBe(
      true,
    )
  })
})
