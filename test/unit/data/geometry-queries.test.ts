import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import {
  backdropsQuery,
  type Distance,
  GeometryError,
  geometryFailuresOf,
  isIncomplete,
  publishedOutlinesQuery,
  regionShapesQuery,
  shapesQuery,
} from '../../../src/data/geometry-queries.ts'
import { outlinesQuery } from '../../../src/data/outline-queries.ts'
import { contoursQuery } from '../../../src/data/queries.ts'
import type { Atlas } from '../../../src/domain/atlas/atlas.ts'
import { territoryKey } from '../../../src/domain/atlas/territory-key.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import type { Outline } from '../../../src/geometry/outline.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import type { Answer, GeometryClient } from '../../../src/worker/client.ts'
import { lettersRegion } from '../../support/squares.ts'

/** A worker that answers when the test says so, and says what it was asked. */
function clientByHand() {
  const waiting: { codes: string; answer: (answer: Answer<never>) => void }[] = []
  const asked: string[] = []
  const client: GeometryClient = {
    retry: () => {},
    ask: (task, input, signal) =>
      new Promise((resolve) => {
        const codes = 'codes' in input ? input.codes.join('+') : task
        asked.push(codes)
        waiting.push({ codes, answer: resolve })
        signal?.addEventListener('abort', () =>
          resolve({ ok: false, reason: 'cancelled', detail: '' }),
        )
      }),
  }
  const answer = async (make: (codes: string) => Answer<never>): Promise<void> => {
    await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
    for (const { codes, answer: give } of waiting.splice(0)) give(make(codes))
    await vi.waitFor(() => {})
  }
  return { client, asked, answer }
}

const outline = (codes: string) =>
  ({ ok: true, output: { ok: true, outline: { shape: codes } } }) as unknown as Answer<never>
const crash: Answer<never> = { ok: false, reason: 'crashed', detail: 'killed' }

const drawable = new Set(['01001', '01002', '01003', '01004'] as UnitCode[])

/** Records by id, each with its units. */
const atlasOf = (perimeters: Readonly<Record<string, readonly string[]>>) =>
  ({
    facts: new Map(
      Object.entries(perimeters).map(([id, units]) => [
        id,
        { cpts: { id }, territory: new Set(units as UnitCode[]) },
      ]),
    ),
  }) as unknown as Pick<Atlas, 'facts'>

const before = atlasOf({ a: ['01001'], b: ['01002'] })
const after = atlasOf({ a: ['01001', '01003'], b: ['01002'] })
const elsewhere = atlasOf({ z: ['01004'] })

const outlines = (client: GeometryClient, region: string, atlas: Pick<Atlas, 'facts'>) =>
  outlinesQuery(client, region, [{ region, atlas, drawable }], [region])

const NOTHING_PUBLISHED = { backdrop: {} as never, outlines: new Map<string, Outline>() }

function observe(client: GeometryClient) {
  const cache = atlasQueries()
  for (const region of ['01', '02']) {
    cache.setQueryData(regionShapesQuery(client, region).queryKey, {} as never)
    cache.setQueryData(publishedOutlinesQuery(client, region).queryKey, NOTHING_PUBLISHED)
  }
  const observer = new QueryObserver(cache, outlines(client, '01', before))
  const stop = observer.subscribe(() => {})
  const shapes = (): unknown =>
    observer.getCurrentResult().data &&
    Object.fromEntries(
      [...(observer.getCurrentResult().data?.drawn ?? [])].map(([id, { shape }]) => [id, shape]),
    )
  return { cache, observer, shapes, stop }
}

afterEach(() => {
  onlineManager.setOnline(true)
  vi.unstubAllGlobals()
})

describe('the outlines of a région', () => {
  it('come, though perimeters changed while they were on their way', async () => {
    const { client, asked, answer } = clientByHand()
    const { observer, shapes, stop } = observe(client)
    await vi.waitFor(() => expect(asked).toEqual(['01001', '01002']))
    observer.setOptions(outlines(client, '01', after))
    await vi.waitFor(() => expect(asked).toHaveLength(3))
    await answer(outline)
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001+01003', b: '01002' }))
    // What did not change was not asked for again.
    expect(asked).toEqual(['01001', '01002', '01001+01003'])
    stop()
  })

  it('stay as they were while new ones come, within the same région', async () => {
    const { client, answer } = clientByHand()
    const { observer, shapes, stop } = observe(client)
    await answer(outline)
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001', b: '01002' }))
    observer.setOptions(outlines(client, '01', after))
    expect(shapes()).toEqual({ a: '01001', b: '01002' })
    observer.setOptions(outlines(client, '02', elsewhere))
    expect(shapes()).toBeUndefined()
    stop()
  })

  it('lack only the one that cannot be worked out, say which, and have it when it is asked for again', async () => {
    const { client, answer } = clientByHand()
    const { observer, shapes, stop } = observe(client)
    await answer((codes) =>
      codes === '01002' ? { ok: false, reason: 'failed', detail: 'thrown' } : outline(codes),
    )
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001' }))
    expect(observer.getCurrentResult()).toMatchObject({ error: null, data: { failed: ['b'] } })
    void observer.refetch()
    await answer(outline)
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001', b: '01002' }))
    stop()
  })

  it('say why they did not come, and come when they are asked for again', async () => {
    const { client, answer } = clientByHand()
    const { observer, shapes, stop } = observe(client)
    await answer(() => crash)
    await vi.waitFor(() => expect(observer.getCurrentResult().error).toBeInstanceOf(GeometryError))
    expect(geometryFailuresOf([observer.getCurrentResult().error, null])).toEqual([
      { reason: 'crashed', region: '01', detail: 'killed' },
    ])
    void observer.refetch()
    await answer(outline)
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001', b: '01002' }))
    stop()
  })
})

describe('outlines drawn when the map was built', () => {
  const shape = 'as published' as unknown as Outline['shape']
  const published = new Map([[territoryKey(['01001' as UnitCode]), { shape } as Outline]])
  const files: string[] = []
  afterEach(() => files.splice(0))
  const drawnWith = async (
    client: GeometryClient,
    perimeters: Readonly<Record<string, readonly string[]>>,
    queries = atlasQueries(),
  ) => {
    const { drawn } = await queries.fetchQuery(outlines(client, '01', atlasOf(perimeters)))
    return Object.fromEntries([...drawn].map(([id, outline]) => [id, outline.shape]))
  }
  const withPublished = (client: GeometryClient) => {
    vi.stubGlobal('fetch', (url: string) => {
      files.push(url)
      return Promise.resolve(new Response('{}'))
    })
    const cache = atlasQueries()
    const query = publishedOutlinesQuery(client, '01')
    cache.setQueryData(query.queryKey, { backdrop: {} as never, outlines: published })
    return cache
  }

  it('serve as they are, and neither contours nor worker are asked for anything', async () => {
    const { client, asked } = clientByHand()
    expect(await drawnWith(client, { a: ['01001'] }, withPublished(client))).toEqual({ a: shape })
    expect([asked, files]).toEqual([[], []])
  })

  it('are those from afar where nobody looks closely, and those from near where these cannot be had', async () => {
    const { client } = clientByHand()
    const seen = async (near: readonly string[], had: readonly Distance[]) => {
      vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
      const cache = atlasQueries()
      for (const from of had) {
        const { queryKey } = publishedOutlinesQuery(client, '01', from)
        const outlines = new Map([
          [territoryKey(['01001' as UnitCode]), from as unknown as Outline],
        ])
        cache.setQueryData(queryKey, { backdrop: {} as never, outlines })
      }
      const all = [{ region: '01', atlas: atlasOf({ a: ['01001'] }), drawable }]
      return (await cache.fetchQuery(outlinesQuery(client, FRANCE, all, near))).drawn.get('a')
    }
    expect(await seen([], ['near', 'afar'])).toBe('afar')
    expect(await seen(['01'], ['near', 'afar'])).toBe('near')
    expect(await seen([], ['near'])).toBe('near')
  })

  it('leave to the worker only what was changed or published since', async () => {
    const { client, asked, answer } = clientByHand()
    const perimeters = { a: ['01001'], b: ['01001', '01002'], c: ['01999'] }
    const drawing = drawnWith(client, perimeters, withPublished(client))
    await answer(() => ({ ok: true, output: {} as never }))
    await answer(outline)
    expect(await drawing).toEqual({ a: shape, b: '01001+01002' })
    expect(asked).toEqual(['open', '01001+01002'])
  })

  it('that were never built leave all of it to the worker; a worker that is gone is told', async () => {
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(new Response('{}', { status: url.includes('outlines') ? 404 : 200 })),
    )
    const { client, asked, answer } = clientByHand()
    const drawing = drawnWith(client, { a: ['01001'] })
    await answer(() => ({ ok: true, output: {} as never }))
    await answer(outline)
    expect(await drawing).toEqual({ a: '01001' })
    expect(asked).toEqual(['open', '01001'])
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')))
    const lost = clientByHand()
    const failing = drawnWith(lost.client, { a: ['01001'] }).catch((error: unknown) => error)
    await lost.answer(() => crash)
    expect(await failing).toBeInstanceOf(GeometryError)
  })

  it('that came damaged are told, and asked for again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"type":"Topo')))
    const { client, answer } = clientByHand()
    const cache = atlasQueries()
    const asking = cache.fetchQuery(backdropsQuery(client, '01', ['01'], ['01']))
    await answer(() => ({ ok: true, output: null as never }))
    const told = await asking
    expect(told).toMatchObject({
      backdrop: null,
      errors: [{ failure: { reason: 'damaged', file: 'geo/01.outlines.json' } }],
    })
    expect(isIncomplete(told)).toBe(true)
  })
})

describe('the contours of several régions', () => {
  it('are drawn as far as they came, and those that did not are told', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    const { client } = clientByHand()
    const cache = atlasQueries()
    const there = regionShapes(lettersRegion(['ab']))
    cache.setQueryData(regionShapesQuery(client, '84').queryKey, there)
    const { shapes, regions, errors } = await cache.fetchQuery(shapesQuery(client, ['84', '93']))
    expect(shapes?.units).toEqual(there.units)
    expect(regions).toEqual(['84'])
    expect(errors).toMatchObject([{ failure: { reason: 'missing', file: 'geo/93.topo.json' } }])
  })

  it('that came damaged are told, and loaded anew when they are asked for again', async () => {
    const texts = ['{"type":"Topo', 'whole']
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(texts.shift())))
    const { client, answer, asked } = clientByHand()
    const cache = atlasQueries()
    const opening = cache
      .fetchQuery(regionShapesQuery(client, '93'))
      .catch(({ failure }) => failure)
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    await answer(() => ({ ok: true, output: null as never }))
    expect(await opening).toMatchObject({ reason: 'damaged', file: 'geo/93.topo.json' })
    void cache.fetchQuery(regionShapesQuery(client, '93'))
    await vi.waitFor(() => expect(asked).toHaveLength(2))
    expect(texts).toEqual([])
  })
})

describe('what needs no network', () => {
  it('is worked out while there is none', async () => {
    onlineManager.setOnline(false)
    const { client, answer, asked } = clientByHand()
    const cache = atlasQueries()
    cache.setQueryData(contoursQuery('01').queryKey, '{}')
    const opening = cache.fetchQuery(regionShapesQuery(client, '01'))
    await vi.waitFor(() => expect(asked).toEqual(['open']))
    await answer(() => ({ ok: true, output: {} as never }))
    expect(await opened(opening)).toBe('opened')
    const { shapes, stop } = observe(client)
    await answer(outline)
    await vi.waitFor(() => expect(shapes()).toEqual({ a: '01001', b: '01002' }))
    stop()
  })
})

const opened = async (opening: Promise<unknown>): Promise<string> =>
  Promise.race([
    opening.then(() => 'opened'),
    new Promise<string>((resolve) => setTimeout(() => resolve('still waiting'), 1000)),
  ])
