import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import {
  backdropsQuery,
  type Distance,
  GeometryError,
  isIncomplete,
  publishedOutlinesQuery,
} from '../../../src/data/geometry-queries.ts'
import { outlinesQuery } from '../../../src/data/outline-queries.ts'
import { territoryKey } from '../../../src/domain/atlas/territory-key.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import type { Outline } from '../../../src/geometry/outline.ts'
import type { GeometryClient } from '../../../src/worker/client.ts'
import {
  atlasOf,
  clientByHand,
  crash,
  drawable,
  outline,
  outlines,
} from '../../support/outlines-by-hand.ts'

afterEach(() => vi.unstubAllGlobals())

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

  it('are joined of a CPTS that lies in two régions, from what each of them has', async () => {
    const { client, asked } = clientByHand()
    const cache = atlasQueries()
    const part = (side: number) => ({
      shape: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [side, 0],
              [side + 1, 0],
              [side + 1, 1],
              [side, 0],
            ],
          ],
        ],
      },
      labelPoint: [side, side],
      bounds: [side, side, side + 1, side + 1],
    })
    for (const [region, code, side] of [
      ['75', '40001', 1],
      ['76', '32001', 3],
    ] as const) {
      const outlines = new Map([[territoryKey([code as UnitCode]), part(side) as Outline]])
      const { queryKey } = publishedOutlinesQuery(client, region)
      cache.setQueryData(queryKey, { backdrop: {} as never, outlines })
    }
    const codes = ['40001', '32001'] as UnitCode[]
    const all = [{ region: '75', atlas: atlasOf({ a: codes }), drawable: new Set(codes) }]
    const { drawn } = await cache.fetchQuery(outlinesQuery(client, FRANCE, all, ['75', '76']))
    const { shape, ...rest } = drawn.get('a')!
    expect(rest).toEqual({ labelPoint: [1, 1], bounds: [1, 1, 4, 4] })
    expect(shape.coordinates.map((rings) => rings[0]?.[0]?.[0]).toSorted()).toEqual([1, 3])
    expect(asked).toEqual([])
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
