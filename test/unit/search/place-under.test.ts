import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { regionShapesQuery } from '../../../src/data/geometry-queries.ts'
import { franceQuery } from '../../../src/data/queries.ts'
import { placeUnder } from '../../../src/features/search/place-under.ts'
import type { GeometryClient } from '../../../src/worker/client.ts'

const client = {} as GeometryClient
const HERE = [0.5, 0.5]
const THERE = [10.5, 0.5]
const NOWHERE = [50, 50]

/** A square of one degree, from its south-western corner. */
const square = (west: number, properties: Record<string, string>) => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [west + 1, 0],
        [west + 1, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  },
})
const layer = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

let queries: QueryClient
beforeEach(() => {
  queries = new QueryClient()
  for (const [region, west] of [
    ['11', 0],
    ['93', 10],
  ] as const) {
    const units = layer(square(west, { code: `${region}001` }))
    queries.setQueryData(regionShapesQuery(client, region).queryKey, { units } as never)
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const place = (point: number[], built = ['11', '93']) => placeUnder(point, built, queries, client)

it('looks in the région that the outlines of the country tell', async () => {
  const france = layer(square(0, { region: '11' }), square(10, { region: '93' }))
  queries.setQueryData(franceQuery.queryKey, france as never)
  expect(await place(THERE)).toEqual({ region: '93', code: '93001' })
  expect(await place(THERE, ['11'])).toBe('elsewhere')
  expect(await place(NOWHERE)).toBe('elsewhere')
})

it('looks in each région where those outlines were never built', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
  expect(await place(HERE)).toEqual({ region: '11', code: '11001' })
  expect(await place(THERE)).toEqual({ region: '93', code: '93001' })
  expect(await place(NOWHERE)).toBe('elsewhere')
})

it('says so where a région cannot be read', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })))
  expect(await place(NOWHERE, ['11', '84'])).toBe('unread')
})
