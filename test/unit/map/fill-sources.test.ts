import type { LayerSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { NOT_DIMMED } from '../../../src/map/dimming.ts'
import { EMPTY, fillSources, hidden, type SourceData } from '../../../src/map/fill-sources.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { MAP_COLOURS } from '../../../src/map/palette.ts'

const HERE: SourceData = { type: 'Point', coordinates: [2, 48] }
const layersWhere = (change: Partial<typeof NOT_DIMMED> = {}): LayerSpecification[] =>
  atlasLayers(MAP_COLOURS.light, { ...NOT_DIMMED, ...change })

/** A map of which only the visible layers are known, that has loaded its style at once. */
function fakeMap() {
  const visible = new Set<string>()
  for (const layer of layersWhere()) {
    const start: { layout?: { visibility?: unknown } } = hidden(layer)
    if (start.layout?.visibility !== 'none') visible.add(layer.id)
  }
  const put: [string, unknown][] = []
  let changes = 0
  const sources = fillSources(
    {
      getSource: (id: string) => ({ setData: (data: unknown) => put.push([id, data]) }) as never,
      setLayoutProperty: ((id: string, _: string, value: unknown) => {
        visible[value === 'visible' ? 'add' : 'delete'](id)
        return null
      }) as never,
    },
    layersWhere(),
    (change) => change(),
    () => (changes += 1),
  )
  return { ...sources, visible, given: put, changes: () => changes }
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
