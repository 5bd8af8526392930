import type { LayerSpecification } from 'maplibre-gl'
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { createExpression } from '@maplibre/maplibre-gl-style-spec'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { NOT_DIMMED } from '../../../src/map/dimming.ts'
import { EMPTY, fillSources, hidden, type SourceData } from '../../../src/map/fill-sources.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { categoryPaint, MAP_COLOURS } from '../../../src/map/palette.ts'
import { groundLayers } from '../../../src/map/ground-layers.ts'
import { CUT } from '../../../src/map/sources.ts'
import { STAGES } from '../../../src/domain/cpts/stage.ts'

const HERE: SourceData = { type: 'Point', coordinates: [2, 48] }
const layersWhere = (change: Partial<typeof NOT_DIMMED> = {}): LayerSpecification[] =>
  atlasLayers(MAP_COLOURS.light, { ...NOT_DIMMED, ...change })

/** A map of which only the visible layers are known, that has loaded its style at once; it takes what it is given when `taken` says so. */
function fakeMap(taken: () => Promise<void> = async () => {}) {
  const visible = new Set<string>()
  for (const layer of layersWhere()) {
    const start: { layout?: { visibility?: unknown } } = hidden(layer)
    if (start.layout?.visibility !== 'none') visible.add(layer.id)
  }
  const put: [string, unknown][] = []
  let changes = 0
  let repaints = 0
  const sources = fillSources(
    {
      getSource: (id: string) =>
        ({
          setData: (data: unknown) => {
            put.push([id, data])
            return taken()
          },
          updateData: ({ add }: { readonly add: unknown }) => {
            put.push([id, add])
            return taken()
          },
        }) as never,
      triggerRepaint: () => {
        repaints += 1
      },
      setLayoutProperty: ((id: string, _: string, value: unknown) => {
        visible[value === 'visible' ? 'add' : 'delete'](id)
        return null
      }) as never,
    },
    layersWhere(),
    (change) => change(),
    () => (changes += 1),
  )
  return { ...sources, visible, given: put, changes: () => changes, repaints: () => repaints }
}

describe('a source of the map', () => {
  it('draws nothing as long as nothing is in it', () => {
    const { put, visible } = fakeMap()
    expect([...visible]).toEqual(['outside'])
    put('edge', EMPTY)
    put('hover', { ...EMPTY })
    expect([...visible]).toEqual(['outside'])
  })

  it('is drawn from the first time that something is in it, and no other is', () => {
    const { put, visible } = fakeMap()
    put('territories', HERE)
    expect([...visible].toSorted()).toEqual([
      'outside',
      'territory-dashes',
      'territory-dots',
      'territory-fills',
      'territory-outlines',
    ])
  })

  it('is told to change only by something else than what is there', () => {
    const { put, given, changes } = fakeMap()
    put('edge', EMPTY)
    put('edge', HERE)
    put('edge', HERE)
    expect(given).toEqual([['edge', HERE]])
    expect(changes()).toBe(1)
  })

  it('shows what a sketch and an indicator want of it while there is one', () => {
    const { put, setLayers, visible } = fakeMap()
    put('units', HERE)
    expect([...visible]).toEqual(['outside', 'units'])
    setLayers(layersWhere({ sketching: true }))
    expect([...visible]).toContain('sketch-units')
    setLayers(layersWhere({ sketching: true, indicator: true }))
    expect([...visible].toSorted()).toEqual(['indicator', 'outside', 'sketch-unit-lines', 'units'])
    setLayers(layersWhere())
    expect([...visible]).toEqual(['outside', 'units'])
  })
})

/** Areas of so many points each. */
const areas = (count: number, points: number, nom = ''): FeatureCollection => ({
  type: 'FeatureCollection',
  features: Array.from({ length: count }, (_, rank) => ({
    type: 'Feature',
    properties: { code: `${rank}${nom}` },
    geometry: { type: 'Polygon', coordinates: [Array.from({ length: points }, () => [2, 48])] },
  })),
})

/** A worker that has taken what it was given when it says so. */
function slowWorker() {
  const waiting: (() => void)[] = []
  let isDone = false
  return {
    taken: () => (isDone ? Promise.resolve() : new Promise<void>((take) => waiting.push(take))),
    answerAll: () => {
      isDone = true
      for (const take of waiting.splice(0)) take()
    },
  }
}

describe('a source that much is put into', () => {
  afterEach(() => {
    vi.doUnmock('../../../src/map/give-in-portions.ts')
    vi.resetModules()
  })

  const codesIn = (portion: unknown): unknown[] => {
    const features = Array.isArray(portion)
      ? (portion as Feature[])
      : (portion as FeatureCollection).features
    return features.map(({ properties }) => properties?.['code'] as unknown)
  }

  it('is filled portion by portion, in order, and shown once all of it is there', async () => {
    const worker = slowWorker()
    const { put, given, visible, isFilling, repaints } = fakeMap(worker.taken)
    const data = areas(100, 1000)
    put('units', data)
    expect(isFilling()).toBe(true)
    // One task each, whatever the worker is at: it takes together what came meanwhile.
    await vi.waitFor(() => expect(given.length).toBeGreaterThan(1))
    expect(isFilling()).toBe(true)
    expect([...visible]).toEqual(['outside'])
    worker.answerAll()
    await vi.waitFor(() => expect(isFilling()).toBe(false))
    expect(given.flatMap(([, portion]) => codesIn(portion))).toEqual(codesIn(data))
    expect([...visible]).toEqual(['outside', 'units'])
    // What was told while portions were on their way does not count.
    expect(repaints()).toBe(1)
  })

  it('holds all of many lines, in features that can be told apart', async () => {
    const { put, given, isFilling } = fakeMap()
    const line = Array.from({ length: 500 }, () => [2, 48])
    const coordinates = Array.from({ length: 100 }, () => line)
    put('unit-lines', { type: 'MultiLineString', coordinates })
    await vi.waitFor(() => expect(isFilling()).toBe(false))
    expect(given.length).toBeGreaterThan(1)
    const features = given.flatMap(([, portion]): Feature[] =>
      Array.isArray(portion) ? (portion as Feature[]) : (portion as FeatureCollection).features,
    )
    expect(
      features.flatMap(({ geometry }) => (geometry as MultiLineString).coordinates),
    ).toHaveLength(coordinates.length)
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length)
  })

  it('holds what was put there last, wherever the portions of the one before had come to', async () => {
    const worker = slowWorker()
    const { put, given, visible, isFilling } = fakeMap(worker.taken)
    put('units', areas(100, 1000))
    await vi.waitFor(() => expect(given).not.toHaveLength(0))
    put('units', HERE)
    expect([...visible]).toEqual(['outside', 'units'])
    worker.answerAll()
    await vi.waitFor(() => expect(isFilling()).toBe(false))
    expect(given.at(-1)).toEqual(['units', HERE])
  })

  it('is filled once by what was put there, taken away and put there again', async () => {
    const worker = slowWorker()
    const { put, given, isFilling } = fakeMap(worker.taken)
    const data = areas(100, 1000)
    put('units', data)
    await vi.waitFor(() => expect(given).not.toHaveLength(0))
    put('units', HERE)
    put('units', data)
    worker.answerAll()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isFilling()).toBe(false)
    expect(given.slice(-2)).toEqual([
      ['units', HERE],
      ['units', data],
    ])
  })

  it('is not shown where it was emptied meanwhile', async () => {
    const worker = slowWorker()
    const { put, given, visible, isFilling } = fakeMap(worker.taken)
    put('units', areas(100, 1000))
    await vi.waitFor(() => expect(given).not.toHaveLength(0))
    put('units', EMPTY)
    worker.answerAll()
    await vi.waitFor(() => expect(isFilling()).toBe(false))
    expect(given.at(-1)).toEqual(['units', EMPTY])
    expect([...visible]).toEqual(['outside'])
  })

  it('is filled at once where it shows something already, as it would be missing a moment', async () => {
    const { put, given, isFilling } = fakeMap()
    put('units', HERE)
    const data = areas(100, 1000)
    put('units', data)
    expect(isFilling()).toBe(false)
    expect(given.at(-1)).toEqual(['units', data])
  })

  it('is filled at once where what cuts it up does not come', async () => {
    vi.doMock('../../../src/map/give-in-portions.ts', () => {
      throw new Error('no network')
    })
    const { put, given, visible, isFilling } = fakeMap()
    const data = areas(100, 1000)
    put('units', data)
    await vi.waitFor(() => expect(isFilling()).toBe(false))
    expect(given).toEqual([['units', data]])
    expect([...visible]).toEqual(['outside', 'units'])
  })
})

describe('a tile', () => {
  it('goes on far enough under its neighbours for the widest line, round at its ends, and hardly farther', () => {
    const ground = groundLayers('light', [], 6).flatMap(({ layers }) => layers)
    const wide = STAGES.map((stage) => categoryPaint('stade', stage, 'light').outlineWidth)
    const properties = { outlineWidth: Math.max(...wide) }
    const widths = [...layersWhere({ indicator: true }), ...ground].flatMap((layer) => {
      if (layer.type !== 'line') return []
      const width = createExpression(layer.paint?.['line-width'] ?? 1, 'paint')
      if (width.result !== 'success') throw new Error(`the width of ${layer.id} is no expression`)
      return width.value.evaluate({ zoom: 15 }, { type: 2, properties }) as number
    })
    expect(widths.length).toBeGreaterThan(10)
    expect(CUT.buffer).toBeGreaterThan(Math.max(...widths))
    expect(CUT.buffer).toBeLessThan(4 * Math.max(...widths))
  })
})
