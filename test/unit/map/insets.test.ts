import { bbox } from '@turf/turf'
import type { BBox } from 'geojson'
import { describe, expect, it } from 'vitest'
import { frInsets } from '../../../src/fr/map/over-map.ts'
import {
  insetAt,
  onScreen,
  placeInsets,
  worthInsets,
  type Screen,
} from '../../../src/features/map/insets/place-insets.ts'
import { backdropOf } from '../../../src/geometry/backdrop.ts'
import { withRoomForInsets } from '../../../src/features/map/use-camera.ts'
import { insetSize, insetsOf } from '../../../src/geometry/inset-places.ts'
import { numbersOn } from '../../../src/features/map/insets/InsetMap.tsx'
import { planeFor } from '../../../src/geometry/plane.ts'
import { builtManifest, builtRegion } from '../../support/region.ts'

/** A screen that shows an extent as a map of the whole région does, north up in Web Mercator. */
function screenOf([west, south, east, north]: BBox, width: number, height: number): Screen {
  const down = (lat: number) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  const up = (y: number) => (Math.atan(Math.exp(-y)) * 360) / Math.PI - 90
  const [top, bottom] = [down(north), down(south)]
  const across = ((east - west) * Math.PI) / 180
  const perRadian = Math.min((width - 96) / across, (height - 76) / (bottom - top))
  const half = width / 2 / perRadian / (Math.PI / 180)
  // Buttons at its right and sources at its foot have more room than is left at the other sides.
  const aside = 20 / perRadian / (Math.PI / 180)
  const [x, y] = [(west + east) / 2 + aside, (top + bottom) / 2 + 10 / perRadian]
  const tall = height / 2 / perRadian
  return { width, height, bounds: [x - half, up(y + tall), x + half, up(y - tall)] }
}

const firstLook = (code: string, bounds: BBox, width: number, height: number): Screen => {
  const sight = screenOf(bounds, width, height).bounds
  return screenOf(withRoomForInsets(code, bounds, sight), width, height)
}

const regions = ['11', '84', '93'].map((code) => ({
  code,
  backdrop: backdropOf(builtRegion(code).topology),
}))

/** Where contours are approximate, Île-de-France reaches into that corner on some forms of screen, and its inset is left out. */
const leavesCorner = ({ code }: { readonly code: string }): boolean =>
  code !== '11' || !builtManifest().schematic

describe('insets', () => {
  it.each(
    // A desk, and what panel and legend leave of windows of 1024 × 768 and 1024 × 640.
    [
      [960, 800],
      [545, 590],
      [545, 462],
    ].flatMap(([width = 0, height = 0]) => regions.map((each) => ({ ...each, width, height }))),
  )('stand in a free corner of the whole région $code, on $width × $height', (shown) => {
    const { code, backdrop, width: across, height: down } = shown
    const screen = firstLook(code, backdrop.bounds, across, down)
    const places = worthInsets(insetsOf(code), screen)
    expect(places).toEqual(insetsOf(code))
    const placed = placeInsets(places, screen, backdrop)
    if (leavesCorner(shown))
      expect(placed.map(({ place }) => place.id)).toEqual(places.map(({ id }) => id))
    const project = onScreen(screen)
    const coast = backdrop.edge.coordinates.flat().map(project)
    for (const { place, left, top } of placed) {
      const { width, height } = insetSize(place)
      const isCovered = coast.some(
        ([x = 0, y = 0]) => x > left && x < left + width && y > top && y < top + height + 19,
      )
      expect([place.id, isCovered]).toEqual([place.id, false])
    }
  })

  it.each([
    // What windows of 1440 × 900, 1280 × 720, 1366 × 700 and 1024 × 768 leave, and the same with a legend of more lines.
    [960, 826, 1.11],
    [960, 780, 1.17],
    [800, 620, 1.11],
    [800, 600, 1.08],
    [886, 620, 1.07],
    [545, 636, 1.06],
    [545, 508, 1.06],
    [545, 480, 1.1],
  ])('are there at a small price in scale, on %i × %i', (width, height, most) => {
    for (const { code, backdrop } of regions.filter(leavesCorner)) {
      const screen = firstLook(code, backdrop.bounds, width, height)
      const across = ({ bounds: [west, , east] }: Screen): number => east - west
      const price = across(screen) / across(screenOf(backdrop.bounds, width, height))
      expect([code, price <= most]).toEqual([code, true])
      const all = insetsOf(code).map(({ id }) => id)
      expect(placeInsets(insetsOf(code), screen, backdrop).map(({ place }) => place.id)).toEqual(
        all,
      )
    }
  })

  it('show Paris and each département of overseas beside the country, the largest too', () => {
    const screen = screenOf([-5.2, 41.3, 9.6, 51.1], 960, 800)
    expect(worthInsets(insetsOf('france'), screen)).toEqual(insetsOf('france'))
    const bretagne: Screen = { width: 960, height: 800, bounds: [-5.2, 46.5, -1, 49] }
    expect(worthInsets(insetsOf('france'), bretagne)).toEqual([])
  })

  it('are not there where one looks closely, nor where the région leaves no corner', () => {
    const paris = insetsOf('11')
    const [backdrop] = regions.map((each) => each.backdrop)
    const near: Screen = { width: 960, height: 800, bounds: [2.1, 48.7, 2.7, 49.03] }
    expect(worthInsets(paris, near)).toEqual([])
    if (!backdrop) throw new Error('no région')
    const inside: Screen = { width: 960, height: 800, bounds: [2.8, 48.3, 3.2, 48.6] }
    expect(placeInsets(paris, inside, backdrop)).toEqual([])
  })

  it('lead a press on a small map to the place under it, from afar only', () => {
    const [backdrop] = regions.map((each) => each.backdrop)
    if (!backdrop) throw new Error('no région')
    const phone = screenOf(backdrop.bounds, 390, 420)
    const [x = 0, y = 0] = onScreen(phone)([2.35, 48.86])
    expect(insetAt(insetsOf('11'), phone, [x, y])?.id).toBe('paris')
    expect(insetAt(insetsOf('11'), phone, [x + 120, y])).toBeUndefined()
    const near: Screen = { width: 390, height: 420, bounds: [2.2, 48.75, 2.5, 48.95] }
    expect(insetAt(insetsOf('11'), near, [195, 210])).toBeUndefined()
  })

  it('number the départements where they show several, whole and within their frame', () => {
    const numbers = (of: string, region: string): string[] =>
      insetsOf(of).flatMap((place) => {
        const { backdrop } = regions.find(({ code }) => code === region) ?? {}
        if (!backdrop) throw new Error('no région')
        const { width, height } = insetSize(place)
        const plane = planeFor(place.bounds, { x: 0, y: 0, width, height }, 0)
        return numbersOn(plane, width, height, backdrop).map(({ code }) => code)
      })
    expect(numbers('france', '11').toSorted()).toEqual(['75', '92', '93', '94'])
    expect(numbers('11', '11').toSorted()).toEqual(['75', '92', '93', '94'])
    expect(numbers('84', '84')).toEqual([])
  })

  it.each(['11', 'france'])('show Paris and the départements around it whole, of %s', (region) => {
    const [west = 0, south = 0, east = 0, north = 0] = insetsOf(region)[0]?.bounds ?? []
    const departements = regions.find(({ code }) => code === '11')?.backdrop.departements
    for (const code of ['75', '92', '93', '94']) {
      const only = departements?.features.filter(({ properties }) => properties.code === code) ?? []
      const [left, foot, right, head] = bbox({ type: 'FeatureCollection', features: only })
      const isShown = left > west && foot > south && right < east && head < north
      expect([code, only.length, isShown]).toEqual([code, 1, true])
    }
  })

  it('hold the whole of their place, and have a name', () => {
    for (const region of ['11', '84', '93', 'france'])
      for (const place of insetsOf(region)) {
        expect(frInsets.places[place.id]).not.toBe('')
        const { width, height } = insetSize(place)
        expect(Math.max(width, height)).toBe(place.length)
      }
    const island = insetsOf('france').find(({ id }) => id === 'reunion')?.bounds ?? []
    const { bounds } = backdropOf(builtRegion('04').topology)
    const isHeld = [
      (island[0] ?? 0) < bounds[0],
      (island[1] ?? 0) < bounds[1],
      (island[2] ?? 0) > bounds[2],
      (island[3] ?? 0) > bounds[3],
    ]
    expect(isHeld).toEqual([true, true, true, true])
  })
})
