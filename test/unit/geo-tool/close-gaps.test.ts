import { area, feature, featureCollection } from '@turf/turf'
import * as fc from 'fast-check'
import type { Position } from 'geojson'
import { feature as drawn } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import type { RegionTopology } from '../../../src/geometry/region-topology.ts'
import { note } from '../../../tools/geo/announcements.ts'
import { closeGaps } from '../../../tools/geo/close-gaps.ts'
import { contourLosses } from '../../../tools/geo/contour-losses.ts'
import type { AreaGeometry } from '../../../tools/geo/layer.ts'
import { shareArcs } from '../../../tools/geo/shared-arcs.ts'
import { readManifest } from './support.ts'

const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** Two areas of one by two degrees side by side, the border of the first withdrawn by `depth` between two heights. */
function sideBySide(depth: number, low: number, high: number): Map<string, AreaGeometry> {
  const withdrawn: Position[] = [
    [0, 0],
    [1, 0],
    [1, low],
    [1 - depth, (low + high) / 2],
    [1, high],
    [1, 2],
    [0, 2],
    [0, 0],
  ]
  const straight: Position[] = [
    [1, 0],
    [2, 0],
    [2, 2],
    [1, 2],
    [1, high],
    [1, low],
    [1, 0],
  ]
  return new Map([
    ['01001', { type: 'Polygon', coordinates: [withdrawn] }],
    ['01002', { type: 'Polygon', coordinates: [straight] }],
  ])
}

function shared(shapes: ReadonlyMap<string, AreaGeometry>) {
  return shareArcs(Array.from(shapes, ([id, shape]) => feature(shape, {}, { id })))
}

function asRegion({ topology, areas }: ReturnType<typeof shared>): RegionTopology {
  const geometries = areas.map((each) => Object.assign(each, { properties: { nom: '' } }))
  const empty = { type: 'GeometryCollection' as const, geometries: [] }
  const units = { type: 'GeometryCollection' as const, geometries }
  return { ...topology, objects: { units, departements: empty } }
}

describe('contours of two origins', () => {
  it('hold together once the gaps between them are closed, and cover what they enclosed', () => {
    const place = fc.tuple(
      fc.double({ min: 1e-5, max: 3e-5, noNaN: true }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 1.1, max: 1.5, noNaN: true }),
    )
    fc.assert(
      fc.property(place, ([depth, low, high]) => {
        const shapes = sideBySide(depth, low, high)
        const before = shared(shapes)
        expect(contourLosses(shapes, asRegion(shared(shapes))).gaps).toBe(1)
        const after = closeGaps(before)
        expect(contourLosses(shapes, asRegion(after))).toEqual({ changed: [], gaps: 0 })
        const whole = area(
          featureCollection([feature({ type: 'Polygon', coordinates: [box(0, 0, 2, 2)] })]),
        )
        const sum = after.areas.reduce((all, each) => all + area(drawn(after.topology, each)), 0)
        expect(sum / whole).toBeCloseTo(1, 9)
      }),
    )
  })

  it('keep the enclaves that are of another', () => {
    const before = shared(sideBySide(0.5, 0.5, 1.5))
    expect(closeGaps(before)).toEqual(before)
  })
})

describe('what the contours of a région lost', () => {
  it('tells of a unit whose area changed by more than a thousandth', () => {
    const straight = sideBySide(0, 0.5, 1.5)
    const drawnOf = asRegion(shared(sideBySide(0.01, 0.5, 1.5)))
    const { changed } = contourLosses(straight, drawnOf)
    expect(changed.map(({ code }) => code)).toEqual(['01001'])
    expect(changed[0]?.share).toBeCloseTo(0.0025, 3)
  })

  it('is nothing, in every région of the map data; schematic units may get what was nobody’s', () => {
    const { files, schematic } = readManifest('.')
    const notes = schematic ? [note.gaps(1)] : [note.changed('', '', 0), note.gaps(1)]
    const words = notes.map((text) => text.split(' ').at(-1))
    const told = files.flatMap(({ notes }) =>
      notes.filter((text) => words.some((word) => text.endsWith(word ?? ''))),
    )
    expect(told).toEqual([])
  })
})
