import { join } from 'node:path'
import { area, polygon } from '@turf/turf'
import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import { describe, expect, it } from 'vitest'
import { REGIONS } from '../../src/domain/units/regions.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import type { RegionTopology } from '../../src/geometry/region-topology.ts'
import { unitGeometries } from '../../src/geometry/topology-layer.ts'
import { assignContours, type Assignment } from '../../tools/geo/assign-contours.ts'
import { attributesFrom } from '../../tools/geo/attributes.ts'
import { obtainContours } from '../../tools/geo/obtain-contours.ts'
import { ETALAB } from '../../tools/geo/official-contours.ts'
import { readOptions } from '../../tools/geo/options.ts'
import { readAttributePackage } from '../../tools/geo/package-data.ts'
import { placesOf } from '../../tools/geo/sources.ts'
import { builtManifest, builtRegion } from '../support/region.ts'

const ROOT = join(import.meta.dirname, '../..')
const CODES = REGIONS.map(({ code }) => code)
/** Of a unit's area; of the smallest, less than what rounding to a metre and a half moves, in square metres. */
const MOST_CHANGED = 0.001
const ROUNDED = 2500
/** What communes enclose is a lake or another région’s from this on, in square metres. */
const LEAST_LAKE = 4e5

const manifest = builtManifest()
const attributes = attributesFrom(readAttributePackage())

/** The very contours that the build was given, read anew: from this machine, never from the network. */
async function contoursGiven(): Promise<Assignment['contours']> {
  const options = readOptions([], process.env)
  if (!options.ok) throw new Error('the environment asks for contours that cannot be')
  const contours = await obtainContours({ ...options.value, offline: true }, CODES, attributes, {
    places: placesOf(ROOT),
    server: ETALAB,
    reporter: { write: () => undefined, error: () => undefined, isTerminal: false },
  })
  if (!contours.ok || contours.value.file?.sha256 !== manifest.contours.sha256)
    throw new Error('public/geo was built from other contours: npm run geo')
  return assignContours(contours.value.layer, attributes).contours
}

/** An arrondissement is of its city, whose outline is the one that its neighbours share. */
const cityOf = (code: string): string => attributes.units.get(code)?.commune ?? code

const pair = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

/** The area of each unit, in square metres, and which of them share a side; a city is one. */
interface Measures {
  readonly areas: ReadonlyMap<string, number>
  readonly touching: ReadonlySet<string>
}

/** What the source says of these units. */
function given(codes: Iterable<string>, source: Assignment['contours']): Measures {
  const areas = new Map<string, number>()
  const touching = new Set<string>()
  const ofSide = new Map<string, string>()
  const drawnBy = (code: string): string => (source.has(cityOf(code)) ? cityOf(code) : code)
  for (const code of new Set(Array.from(codes, drawnBy))) {
    const whole = cityOf(code)
    for (const { geometry } of source.get(code) ?? []) {
      areas.set(whole, (areas.get(whole) ?? 0) + area(geometry))
      for (const side of ringsOf(geometry).flatMap(sidesOf)) {
        const other = ofSide.get(side)
        if (other === undefined) ofSide.set(side, whole)
        else if (other !== whole) touching.add(pair(other, whole))
      }
    }
  }
  return { areas, touching }
}

/** What the file says of its units. */
function drawn(topology: RegionTopology): Measures {
  const areas = new Map<string, number>()
  for (const unit of unitGeometries(topology)) {
    const whole = cityOf(unit.id)
    areas.set(whole, (areas.get(whole) ?? 0) + area(feature(topology, unit)))
  }
  const touching = [...adjacency(topology).graph].flatMap(([code, others]) =>
    others.map((other) => pair(cityOf(code), cityOf(other))),
  )
  return { areas, touching: new Set(touching) }
}

/** Where what is drawn is not as it was. */
function changes(before: Measures, after: Measures): string[] {
  const changed = [...before.areas].flatMap(([code, area]) => {
    const now = after.areas.get(code)
    if (now === undefined) return [`${code} is not drawn`]
    const isKept = Math.abs(now - area) <= Math.max(area * MOST_CHANGED, ROUNDED)
    return isKept ? [] : [`${code} has another area`]
  })
  const apart = [...before.touching].filter((two) => !after.touching.has(two))
  return [...changed, ...apart.map((two) => `${two} came apart`)]
}

/** Where units leave a hole between them, or lie over one another. */
function tears(topology: RegionTopology): string[] {
  const { coordinates } = feature(topology, mergeArcs(topology, unitGeometries(topology))).geometry
  const holes = coordinates.flatMap(([, ...rings]) => rings.map((ring) => area(polygon([ring]))))
  const sum = [...drawn(topology).areas.values()].reduce((all, each) => all + each, 0)
  const together = area({ type: 'MultiPolygon', coordinates })
  return [
    ...holes.filter((hole) => hole < LEAST_LAKE).map((hole) => `a hole of ${Math.round(hole)} m²`),
    ...(Math.abs(sum / together - 1) > 1e-9 ? ['units lie over one another'] : []),
  ]
}

const ringsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][] =>
  type === 'Polygon' ? coordinates : coordinates.flat()

function sidesOf(ring: readonly Position[]): string[] {
  const corners = ring.map(String)
  return corners.slice(1).map((corner, i) => pair(corners[i] ?? '', corner))
}

describe('the contours of every unit', () => {
  it('have the area of those that were given, and touch whom they touched there', async () => {
    // Approximate ones were given by nobody: of these each is there, and has an area.
    const source = manifest.schematic ? null : await contoursGiven()
    let units = 0
    for (const code of CODES) {
      const { topology, units: known } = builtRegion(code)
      const own = drawn(topology)
      units += unitGeometries(topology).length
      const before = source ? given(known.keys(), source) : own
      expect(changes(before, own), code).toEqual([])
      expect([...own.areas].filter(([, area]) => !(area > 0))).toEqual([])
    }
    expect(units).toBeGreaterThanOrEqual(34_900)
  })

  it('leave no hole between them, and none lies over another', () => {
    for (const code of CODES) expect(tears(builtRegion(code).topology), code).toEqual([])
  })

  it('are told of as soon as one line of a commune is another, whichever it is', () => {
    const { topology } = builtRegion('94')
    const before = drawn(topology)
    const any = fc.constantFrom(...unitGeometries(topology).map(({ id }) => id))
    fc.assert(
      fc.property(any, (code) => {
        const spoilt = redrawn(topology, code)
        expect([...changes(before, drawn(spoilt)), ...tears(spoilt)]).not.toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

/** The same contours, a line of one unit drawn anew for it alone: straight, with a bend of two hundred metres or so. */
function redrawn(topology: RegionTopology, code: string): RegionTopology {
  const units = unitGeometries(topology)
  const [line = 0] = units.filter(({ id }) => id === code).flatMap(({ arcs }) => arcs.flat(2))
  const [start = [0, 0], ...steps] = topology.arcs[line < 0 ? ~line : line] ?? []
  const [across, up] = [0, 1].map((axis) => steps.reduce((sum, by) => sum + (by[axis] ?? 0), 0))
  const bent = [start, [150, -150], [(across ?? 0) - 150, (up ?? 0) + 150]]
  const own = line < 0 ? ~topology.arcs.length : topology.arcs.length
  const instead = (arcs: readonly number[]): number[] =>
    arcs.map((arc) => (arc === line ? own : arc))
  const geometries = units.map((unit) => {
    if (unit.id !== code) return unit
    return unit.type === 'Polygon'
      ? { ...unit, arcs: unit.arcs.map(instead) }
      : { ...unit, arcs: unit.arcs.map((piece) => piece.map(instead)) }
  })
  return {
    ...topology,
    arcs: [...topology.arcs, bent],
    objects: { ...topology.objects, units: { type: 'GeometryCollection', geometries } },
  }
}
