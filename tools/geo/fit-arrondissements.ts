import type { Feature, Position } from 'geojson'
import { feature } from '@turf/turf'
import { feature as toFeature, mergeArcs } from 'topojson-client'
import type { Assignment } from './assign-contours.ts'
import type { UnitRecord } from './attributes.ts'
import { cleanRings } from './clean-rings.ts'
import { followRing, outerRings } from './follow-ring.ts'
import type { AreaGeometry } from './layer.ts'
import { shareArcs, type Arcs, type Area } from './shared-arcs.ts'

/** The shapes of a région's units, the arrondissements of each city fitted to their commune where its own contour is known. */
export function fitCities(
  units: readonly UnitRecord[],
  shapes: ReadonlyMap<string, AreaGeometry>,
  contours: Assignment['contours'],
): ReadonlyMap<string, AreaGeometry> {
  const cities = new Set(units.map(({ commune }) => commune).filter((commune) => commune !== null))
  const fitted = [...cities].flatMap((city) => {
    const [outline] = contours.get(city) ?? []
    const members = units.filter(({ commune }) => commune === city)
    const drawn = members.flatMap(({ code }) => {
      const shape = shapes.get(code)
      return shape ? [feature(shape, {}, { id: code })] : []
    })
    return outline ? [...fitToCommune(drawn, outline.geometry)] : []
  })
  return new Map([...shapes, ...fitted])
}

/**
 * Redraws the outer edge of arrondissements along the outline of their commune.
 *
 * Why: they come from another survey than the communes around, and borders that do not coincide share no arc: the city would
 * touch none of its neighbours and every merge across its edge would leave slivers.
 *
 * How: where two arrondissements meet on the edge, the meeting point moves to the nearest vertex of the commune, and the edge
 * between two such points becomes the commune's own. Inner borders keep their course. An edge that cannot be followed once
 * round (another shape altogether) is left as it is.
 * Shape: features with their code as id; the same ids out.
 */
export function fitToCommune(
  arrondissements: readonly Feature<AreaGeometry>[],
  commune: AreaGeometry,
): ReadonlyMap<string, AreaGeometry> {
  const { topology, areas } = cleanRings(shareArcs(arrondissements))
  const rings = outerRings(commune)
  const redrawn = new Map<number, Position[]>()
  const moved = new Map<string, Position>()
  for (const [outer = []] of mergeArcs(topology, [...areas]).arcs) {
    const edge = outer.map((arc) => lineOf(topology, arc))
    const followed = followRing(edge, rings) ?? []
    for (const [i, line] of followed.entries()) {
      const arc = outer[i] ?? 0
      redrawn.set(arc < 0 ? ~arc : arc, arc < 0 ? line.toReversed() : line)
      moved.set(String(edge[i]?.[0]), line[0] ?? [])
    }
  }
  const arcs = topology.arcs.map((arc, i) => redrawn.get(i) ?? withMovedEnds(arc, moved))
  return new Map(areas.map((area) => [String(area.id), geometryOf({ ...topology, arcs }, area)]))
}

/** Arcs are numbers; `~arc` is the same one travelled backwards. */
function lineOf(topology: Arcs, arc: number): Position[] {
  return toFeature(topology, { type: 'LineString', arcs: [arc] }).geometry.coordinates
}

function withMovedEnds(arc: readonly Position[], moved: ReadonlyMap<string, Position>): Position[] {
  const last = arc.length - 1
  return arc.map((position, i) =>
    i === 0 || i === last ? (moved.get(String(position)) ?? position) : position,
  )
}

function geometryOf(topology: Arcs, area: Area): AreaGeometry {
  const { coordinates } = toFeature(topology, {
    type: 'MultiPolygon',
    arcs: area.type === 'Polygon' ? [area.arcs] : area.arcs,
  }).geometry
  return { type: 'MultiPolygon', coordinates }
}
