import { onlineManager, QueryObserver } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import {
  backdropsQuery,
  GeometryError,
  geometryFailuresOf,
  publishedOutlinesQuery,
  regionShapesQuery,
  shapesQuery,
} from '../../../src/data/geometry-queries.ts'
import { contoursQuery } from '../../../src/data/queries.ts'
import type { Outline } from '../../../src/geometry/outline.ts'
import { regionShapes } from '../../../src/geometry/region-shapes.ts'
import type { GeometryClient } from '../../../src/worker/client.ts'
import { atlasOf, clientByHand, crash, outline, outlines } from '../../support/outlines-by-hand.ts'
import { lettersRegion } from '../../support/squares.ts'

const before = atlasOf({ a: ['01001'], b: ['01002'] })
const after = atlasOf({ a: ['01001', '01003'], b: ['01002'] })
const elsewhere = atlasOf({ z: ['01004'] })

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

  it('stay while those of one more région come', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const { client } = clientByHand()
    const cache = atlasQueries()
    cache.setQueryData(
      regionShapesQuery(client, '84').queryKey,
      regionShapes(lettersRegion(['ab'])),
    )
    const observer = new QueryObserver(cache, shapesQuery(client, ['84']))
    const stop = observer.subscribe(() => {})
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.regions).toEqual(['84']))
    observer.setOptions(shapesQuery(client, ['84', '93']))
    expect(observer.getCurrentResult().data?.regions).toEqual(['84'])
    stop()
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

describe('what is drawn before any commune', () => {
  it('stays while a région is looked at closely, and not where another one is chosen', async () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}))
    const { client } = clientByHand()
    const cache = atlasQueries()
    cache.setQueryData(publishedOutlinesQuery(client, '84').queryKey, NOTHING_PUBLISHED)
    const observer = new QueryObserver(cache, backdropsQuery(client, '84', ['84'], ['84']))
    const stop = observer.subscribe(() => {})
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.regions).toEqual(['84']))
    observer.setOptions(backdropsQuery(client, '84', ['84'], []))
    expect(observer.getCurrentResult().data?.regions).toEqual(['84'])
    observer.setOptions(backdropsQuery(client, '93', ['93'], []))
    expect(observer.getCurrentResult().data).toBeUndefined()
    stop()
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

describe('failures of the worker', () => {
  it('are told once a région and a reason; anything else is a bug', () => {
    const failure = (reason: 'crashed' | 'stalled') =>
      new GeometryError({ reason, region: '01', detail: '' })
    expect(
      geometryFailuresOf([failure('crashed'), failure('crashed'), failure('stalled')]),
    ).toEqual([
      { reason: 'crashed', region: '01', detail: '' },
      { reason: 'stalled', region: '01', detail: '' },
    ])
    expect(() => geometryFailuresOf([new Error('bug')])).toThrow('bug')
  })
})
