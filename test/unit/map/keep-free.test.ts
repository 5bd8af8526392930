import { describe, expect, it } from 'vitest'
import { keepFree, type ScreenBox } from '../../../src/map/keep-free.ts'

/** Stands in for MapLibre: keeps what is put into its source, and tells of what happens to it. */
function stand() {
  const listeners = new Map<string, () => void>()
  const put: { features: { geometry: object; properties: { around: number[] } }[] }[] = []
  return {
    put,
    happens: (name: string) => listeners.get(name)?.(),
    map: {
      addImage: () => undefined,
      addSource: () => undefined,
      addLayer: () => undefined,
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      isMoving: () => false,
      getSource: () => ({ setData: (data: (typeof put)[number]) => put.push(data) }),
      unproject: ([x, y]: [number, number]) => ({ toArray: () => [x, y] }),
    } as never,
  }
}

describe('what lies over the map', () => {
  it('is around its own middle, and nowhere while the map moves', () => {
    const { map, put, happens } = stand()
    keepFree(map, () => [[10, 20, 50, 100]])
    expect(put.at(-1)?.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [30, 60] },
    ])
    expect(put.at(-1)?.features[0]?.properties.around).toEqual([40, 20, 40, 20])
    happens('movestart')
    expect(put.at(-1)?.features).toEqual([])
    happens('moveend')
    expect(put.at(-1)?.features).toHaveLength(1)
  })

  it('is looked at again once the map is still, and told only where it changed', () => {
    const { map, put, happens } = stand()
    let boxes: ScreenBox[] = [[0, 0, 10, 10]]
    keepFree(map, () => boxes)
    happens('idle')
    expect(put).toHaveLength(1)
    boxes = [[0, 0, 10, 20]]
    happens('idle')
    expect(put).toHaveLength(2)
  })
})
