import { describe, expect, it } from 'vitest'
import type { GroundNames } from '../../../src/geometry/ground.ts'
import { type FarName, onceEach, seaClose, writeFarNames } from '../../../src/map/far-names.ts'
import type { ScreenBox } from '../../../src/map/keep-free.ts'

const name = (nom: string, x: number, y: number, from = 6, until = 11): FarName => ({
  type: 'Feature',
  properties: { kind: 'pays', nom, rank: 0, from, until },
  geometry: { type: 'Point', coordinates: [x, y] },
})
const ITALY = [name('Italie', 100, 100), name('Italie', 300, 300), name('Italie', 500, 300)]

/** Where names of a screen of 800 × 400 pixels are written, at zoom 7. */
const places = (
  names: readonly FarName[],
  boxes: readonly ScreenBox[] = [],
  zoom = 7,
  landFrom = 800,
) =>
  onceEach(names, zoom, ([x = 0, y = 0]) => ({ x, y }), {
    boxes,
    free: [0, 20, 800, 400],
    isTaken: ([, , right]) => right > landFrom,
  }).map(({ geometry }) => geometry.coordinates)

describe('names of seas and countries', () => {
  it('are each written once, at the first of their places', () => {
    expect(places([...ITALY, name('Suisse', 300, 40)])).toEqual([
      [100, 100],
      [300, 40],
    ])
  })

  it('stand at the next place where something lies over one', () => {
    expect(places(ITALY, [[0, 0, 160, 110]])).toEqual([[300, 300]])
    expect(places(ITALY, [[0, 0, 800, 400]])).toEqual([])
  })

  it('are never over another name, nor over the land of a région', () => {
    expect(places(ITALY.toReversed(), [], 7, 520)).toEqual([[300, 300]])
  })

  it('are never cut by an edge, nor written at another scale', () => {
    const atEdge = [name('Suisse', 10, 200), name('Suisse', 400, 25), name('Suisse', 400, 200)]
    expect(places(atEdge)).toEqual([[400, 200]])
    expect(places(ITALY, [], 5.9)).toEqual([])
    expect(places(ITALY, [], 11)).toEqual([])
  })

  it('say of a sea that one looks at closely which it is, where it is free, and nothing inland', () => {
    const sea = (nom: string, x: number): FarName => {
      const { geometry } = name(nom, x, 43)
      return {
        type: 'Feature',
        properties: { kind: 'mer', nom, rank: 0, from: 6, until: 11 },
        geometry,
      }
    }
    const seas = [sea('Manche', 0), sea('Mer Méditerranée', 7), sea('Golfe du Lion', 4)]
    const close = (lon: number, seaFrom: number) =>
      seaClose(seas, [lon, 43.7], (at) => at, {
        boxes: [[0, 0, 100, 100]],
        free: [0, 20, 800, 400],
        isTaken: ([left]) => left < seaFrom,
      }).map(({ properties, geometry }) => [properties.nom, geometry.coordinates])
    expect(close(7.2, 0)).toEqual([['Mer Méditerranée', [400, 210]]])
    const [[nom, at] = []] = close(7.2, 500)
    expect(nom).toBe('Mer Méditerranée')
    expect((at as number[])[0]).toBeGreaterThan(500)
    expect(close(7.2, 800)).toEqual([])
    expect(close(20, 0)).toEqual([])
  })

  it('are chosen anew where the map comes to rest, never while it moves', () => {
    const listeners = new Map<string, () => void>()
    const put: { features: FarName[] }[] = []
    let [moving, shift] = [false, 0]
    const map = {
      addSource: () => undefined,
      on: (event: string, listener: () => void) => listeners.set(event, listener),
      isMoving: () => moving,
      getZoom: () => 7,
      getLayersOrder: () => ['land', 'units', 'sea-names', 'unit-names'],
      getLayer: (id: string) => ({ type: id.endsWith('names') ? 'symbol' : 'fill' }),
      queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) => {
        expect(layers).toEqual(['land', 'unit-names'])
        return []
      },
      project: ([x, y]: [number, number]) => ({ x: x - shift, y }),
      getSource: () => ({ setData: (data: (typeof put)[number]) => put.push(data) }),
    }
    const names = { type: 'FeatureCollection', features: ITALY } satisfies GroundNames
    writeFarNames(map as never, names, { boxes: () => [], free: () => [0, 0, 800, 400] })
    const written = () => put.map(({ features }) => features[0]?.geometry.coordinates)
    expect(written()).toEqual([[100, 100]])
    moving = true
    shift = 200
    listeners.get('idle')?.()
    expect(put).toHaveLength(1)
    moving = false
    listeners.get('moveend')?.()
    listeners.get('idle')?.()
    expect(written()).toEqual([
      [100, 100],
      [300, 300],
    ])
  })

  it('ask a map for nothing that is not laid on it yet', () => {
    const asked = new Set<string>()
    const laid = ['land', 'unit-names']
    const map = {
      addSource: () => undefined,
      on: () => undefined,
      isMoving: () => false,
      getZoom: () => 12,
      getLayersOrder: () => laid,
      getLayer: (id: string) => (laid.includes(id) ? { type: 'symbol' } : undefined),
      queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) => {
        for (const layer of layers) asked.add(layer)
        return []
      },
      project: ([x, y]: [number, number]) => ({ x, y }),
      unproject: ([x, y]: [number, number]) => ({ toArray: () => [x, y] }),
      getCenter: () => ({ toArray: () => [100, 100] }),
      getSource: () => ({ setData: () => undefined }),
    }
    const of = { kind: 'mer' as const, nom: 'Mer d’exemple', rank: 0, from: 5, until: 7 }
    const sea: FarName = { ...name('', 100, 100), properties: of }
    const names = { type: 'FeatureCollection', features: [sea] } satisfies GroundNames
    writeFarNames(map as never, names, { boxes: () => [], free: () => [0, 0, 800, 400] })
    expect([...asked]).toEqual(laid)
  })
})
