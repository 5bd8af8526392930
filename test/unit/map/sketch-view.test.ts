import { describe, expect, it } from 'vitest'
import { unfoldGround } from '../../../src/geometry/ground.ts'
import { layGround } from '../../../src/map/lay-ground.ts'
import { laySketch, type SketchView } from '../../../src/map/sketch-view.ts'

/** Stands in for MapLibre: the names it writes, and its layers from the ground up. */
function stand() {
  const sources = new Map<string, unknown>()
  const layers = ['territory-names']
  const colours: unknown[] = []
  return {
    layers,
    colours,
    written: () => sources.get('sketch-name'),
    map: {
      setFeatureState: () => undefined,
      getSource: (id: string) =>
        sources.has(id) ? { setData: (data: unknown) => sources.set(id, data) } : undefined,
      addSource: (id: string, { data }: { data: unknown }) => sources.set(id, data),
      getLayersOrder: () => layers,
      getLayer: (id: string) => layers.find((each) => each === id),
      removeLayer: (id: string) => layers.splice(layers.indexOf(id), 1),
      addLayer: ({ id, paint }: { id: string; paint: Record<string, unknown> }) => {
        layers.push(id)
        colours.push(paint['text-color'])
      },
    } as never,
  }
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] }
const named = (name: SketchView['name']): SketchView => ({
  units: new Set(),
  parts: [],
  outline: null,
  overlaps: NOTHING,
  compared: null,
  name,
})
const NAME: SketchView['name'] = { nom: 'Esquisse d’exemple', at: [2, 48], theme: 'light' }

describe('the name of a sketch', () => {
  it('stands where it is told, above every name that came before or since', () => {
    const { map, layers, written } = stand()
    const lay = (name: SketchView['name']) => laySketch(named(name)).lay(map, () => undefined)
    lay(NAME)
    expect(written()).toMatchObject({
      properties: { nom: 'Esquisse d’exemple' },
      geometry: { coordinates: [2, 48] },
    })
    layers.push('departement-names')
    lay({ ...NAME, at: [3, 48] })
    expect(layers).toEqual(['territory-names', 'departement-names', 'sketch-name'])
    expect(written()).toMatchObject({ geometry: { coordinates: [3, 48] } })
  })

  it('follows the theme, and goes with the sketch', () => {
    const { map, colours, written } = stand()
    laySketch(named(NAME)).lay(map, () => undefined)
    laySketch(named({ ...NAME, theme: 'dark' })).lay(map, () => undefined)
    expect(new Set(colours).size).toBe(2)
    laySketch(null).lay(map, () => undefined)
    expect(written()).toEqual(NOTHING)
  })

  it('stays above the names that come with the ground, so that none stands on it', () => {
    const { map, layers } = stand()
    laySketch(named(NAME)).lay(map, () => undefined)
    const more = {
      moveLayer: (id: string) => layers.push(...layers.splice(layers.indexOf(id), 1)),
      getContainer: () => ({ clientWidth: 800, clientHeight: 600 }),
      getFilter: () => ['==', 1, 1],
      isMoving: () => false,
      addLayer: ({ id }: { id: string }) => layers.push(id),
      unproject: () => ({ lng: 2, lat: 48, toArray: () => [2, 48] }),
      getBounds: () => ({
        toArray: () => [
          [1, 47],
          [3, 49],
        ],
      }),
      getZoom: () => 8,
    }
    const whole = new Proxy<object>(map, {
      get: (known, key) => Reflect.get(more, key) ?? Reflect.get(known, key) ?? (() => undefined),
    }) as never
    const covers = { boxes: () => [], free: () => [0, 0, 800, 600] as const }
    layGround(unfoldGround(null, null, null), () => '', covers).lay(whole, 'light')
    expect(layers.length).toBeGreaterThan(3)
    expect(layers.at(-1)).toBe('sketch-name')
  })
})
