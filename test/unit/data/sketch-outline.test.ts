import { area, polygon } from '@turf/turf'
import { expect, it } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { regionShapesQuery } from '../../../src/data/geometry-queries.ts'
import { outlineSketch } from '../../../src/data/sketch-outline.ts'
import type { Sketch } from '../../../src/domain/sketch/sketch.ts'
import type { Outline } from '../../../src/geometry/outline.ts'
import type { Answer, GeometryClient } from '../../../src/worker/client.ts'
import type { Tasks } from '../../../src/worker/protocol.ts'
import { code, codes } from '../domain/samples.ts'

const SQUARE = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
}
const PART = { share: 0.5, shape: SQUARE }
/** One commune of Landes and one of Gers, another of Gers in part, one that has no contour. */
const ACROSS: Sketch = {
  units: new Set(codes('40001 32027 40999')),
  parts: new Map([[code('32155'), PART]]) as unknown as Sketch['parts'],
}
const drawable = new Set(codes('40001 32027 32155'))

const outlineAt = (x: number): Outline => ({
  shape: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    ],
  },
  labelPoint: [x, 0],
  bounds: [x, 0, x + 1, 1],
})

type Asked = { readonly region: string; readonly codes: readonly string[]; readonly parts: number }

/** A worker that outlines what it is asked, région by région, as it is told. */
function worker(answers: Readonly<Record<string, Answer<Outline>>>) {
  const asked: Asked[] = []
  const client = {
    retry: () => {},
    ask: (task: string, { region, codes: own, parts }: Tasks['sketch']['input']) => {
      if (task === 'open') throw new Error('every région is open already')
      asked.push({ region, codes: own, parts: parts.length })
      const answer = answers[region]
      if (!answer) throw new Error(`nothing is known of ${region}`)
      return Promise.resolve(
        answer.ok ? { ok: true, output: { ok: true, outline: answer.output } } : answer,
      )
    },
  } as unknown as GeometryClient
  const cache = atlasQueries()
  for (const region of ['75', '76'])
    cache.setQueryData(regionShapesQuery(client, region).queryKey, {} as never)
  return { asked, cache, client }
}
const shapeOf = (x: number) => outlineAt(x).shape
const came = (x: number): Answer<Outline> => ({ ok: true, output: outlineAt(x) })

it('outlines a sketch of one région in one piece of work', async () => {
  const { asked, cache, client } = worker({ '75': came(1) })
  const own = { ...ACROSS, units: new Set(codes('40001 40999')), parts: new Map<never, never>() }
  const answer = await outlineSketch(cache, client, '75', own, drawable)
  expect(answer).toEqual(came(1))
  expect(asked).toEqual([{ region: '75', codes: ['40001'], parts: 0 }])
})

it('makes one of the parts of two régions, each outlined where its contours are', async () => {
  const { asked, cache, client } = worker({ '75': came(1), '76': came(2) })
  const answer = await outlineSketch(cache, client, 'france', ACROSS, drawable)
  expect(asked).toEqual([
    { region: '75', codes: ['40001'], parts: 0 },
    { region: '76', codes: ['32027'], parts: 1 },
  ])
  expect(answer).toMatchObject({ ok: true, output: { bounds: [1, 0, 3, 1] } })
  const [first = [], ...others] = answer.ok ? (answer.output?.shape.coordinates ?? []) : []
  expect(others).toEqual([])
  expect(first).toHaveLength(1)
  expect(area(polygon(first))).toBeCloseTo(area(shapeOf(1)) + area(shapeOf(2)), 0)
})

it('is refused whole where one région is: half of an outline would be taken for all of it', async () => {
  const refusal = { ok: false, reason: 'failed', detail: 'broken' } as const
  const { cache, client } = worker({ '75': came(1), '76': refusal })
  expect(await outlineSketch(cache, client, 'france', ACROSS, drawable)).toEqual(refusal)
})

it('says why where the contours of a région cannot be had', async () => {
  const { cache, client } = worker({ '75': came(1), '76': came(2) })
  cache.removeQueries({ queryKey: regionShapesQuery(client, '76').queryKey })
  const answer = await outlineSketch(cache, client, 'france', ACROSS, drawable)
  expect(answer).toMatchObject({ ok: false, reason: 'failed' })
})

it('draws nothing of an empty sketch, and asks nothing', async () => {
  const { asked, cache, client } = worker({})
  const empty = { units: new Set<never>(), parts: new Map<never, never>() }
  const answer = await outlineSketch(cache, client, 'france', empty, drawable)
  expect(answer).toEqual({ ok: true, output: null })
  expect(asked).toEqual([])
})
