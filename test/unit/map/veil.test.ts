import type { LayerSpecification } from 'maplibre-gl'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { NOT_DIMMED } from '../../../src/map/dimming.ts'
import { atlasLayers } from '../../../src/map/layers.ts'
import { MAP_COLOURS } from '../../../src/map/palette.ts'
import { veiled, veilOver } from '../../../src/map/veil.ts'

const ALL = atlasLayers(MAP_COLOURS.light, NOT_DIMMED)
const OPACITY = /^(fill|line|text)-opacity$/
type Paint = Record<string, unknown>
const paintOf = (layer: LayerSpecification): Paint => ({ ...layer.paint })

/** A map that was made with veiled layers, and what became of it. */
function veiledMap(whenLoaded: (change: () => void) => void = (change) => change()) {
  const paints = new Map(ALL.map((layer) => [layer.id, paintOf(veiled(layer))]))
  const ratios: unknown[] = []
  const told: boolean[] = []
  const afterFrame: (() => void)[] = []
  const veil = veilOver(
    {
      setPixelRatio: (ratio: number) => {
        ratios.push(ratio)
        told.push(veil.isLifting())
      },
      setPaintProperty: ((id: string, name: string, value: unknown) => {
        const paint = paints.get(id) ?? {}
        if (value === undefined) delete paint[name]
        else paint[name] = value
        paints.set(id, paint)
      }) as never,
      once: ((_: 'render', then: () => void) => void afterFrame.push(then)) as never,
    },
    () => ALL,
    whenLoaded,
  )
  const drawFrame = (): void => {
    for (const then of afterFrame.splice(0)) then()
  }
  const drawFrames = (): void => {
    while (afterFrame.length > 0) drawFrame()
  }
  return { veil, paints, ratios, told, drawFrame, drawFrames }
}

describe('the veil over a map that is not laid out yet', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('lets nothing of the territories, lines and names be drawn, while their tiles are made', () => {
    for (const layer of ALL.map(veiled)) {
      if (!['fill', 'line', 'symbol'].includes(layer.type)) continue
      const value = Object.entries(paintOf(layer)).find(([name]) => OPACITY.test(name))?.[1]
      expect([0, 'by feature'], layer.id).toContain(Array.isArray(value) ? 'by feature' : value)
      expect(layer.layout?.visibility, layer.id).toBe(
        ALL.find(({ id }) => id === layer.id)?.layout?.visibility,
      )
    }
    expect(ALL.map(veiled).some((layer) => paintOf(layer)['line-opacity'] === 0)).toBe(true)
  })

  it('leaves what differs from place to place, whose tiles would have to be made anew', () => {
    const marks = ALL.find(({ id }) => id === 'indicator-marks')
    expect(marks && veiled(marks)).toEqual(marks)
  })

  it('once lifted, everything is drawn as its layer says, as finely as the screen', () => {
    const { veil, paints, ratios, drawFrames } = veiledMap()
    veil.lift()
    expect(veil.isOn()).toBe(false)
    drawFrames()
    for (const layer of ALL) expect(paints.get(layer.id), layer.id).toEqual(paintOf(layer))
    expect(ratios).toEqual([undefined])
    veil.lift()
    drawFrames()
    expect(ratios).toHaveLength(1)
  })

  it('readies what draws areas, lines and names each in a frame of its own, coarse as before', () => {
    const { veil, paints, ratios, drawFrame } = veiledMap()
    const drawn = (): Set<string> =>
      new Set(
        ALL.filter((layer) => {
          const veil = paintOf(veiled(layer))
          return JSON.stringify(paints.get(layer.id)) !== JSON.stringify(veil)
        }).map(({ type }) => type),
      )
    veil.lift()
    for (const kinds of [['fill'], ['fill', 'line'], ['fill', 'line', 'symbol']]) {
      expect([...drawn()].toSorted()).toEqual(kinds)
      expect(ratios).toEqual([])
      drawFrame()
    }
    expect(ratios).toHaveLength(1)
  })

  it('says while it is lifted that the map does not move, whatever MapLibre says', () => {
    const { veil, told, drawFrames } = veiledMap()
    expect(veil.isLifting()).toBe(false)
    veil.lift()
    drawFrames()
    expect(told).toEqual([true])
    expect(veil.isLifting()).toBe(false)
  })

  it('is lifted after a while, though not all has come', () => {
    const { veil, ratios, drawFrames } = veiledMap()
    vi.advanceTimersByTime(1000)
    expect(veil.isOn()).toBe(true)
    vi.advanceTimersByTime(1000)
    expect(veil.isOn()).toBe(false)
    drawFrames()
    expect(ratios).toHaveLength(1)
  })

  it('does nothing to a map that was put away, nor to one whose style has not come', () => {
    const away = veiledMap()
    away.veil.putAway()
    const early = veiledMap(() => {})
    vi.advanceTimersByTime(5000)
    expect(away.ratios).toEqual([])
    expect(early.veil.isOn()).toBe(true)
  })
})
