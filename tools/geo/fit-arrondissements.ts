import type { Feature, Position } from 'geojson'
import { feature } from '@turf/turf'
import { feature as toFeature, mergeArcs } from 'topojson-client'
import type { Assignment } from './assign-contours.ts'
import type { UnitRecord } from './attributes.ts'
import { cleanRings } from './clean-rings.ts'
import type { AreaGeometry } from './layer.ts'
import { signedArea } from './planar.ts'
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
  const arcs = topology.arcs as Position[][]
  const targets = outerRings(commune)
  const moved = new Map<string, Position>()
  // The types of mergeArcs are narrower than what it does: any polygon of the topology will do.
  const whole = mergeArcs(topology, areas as Parameters<typeof mergeArcs>[1]) as unknown as {
    arcs: number[][][]
  }
  for (const [edge] of whole.arcs) if (edge) fitRing(edge, arcs, targets, moved)
  for (const [index, arc] of arcs.entries()) arcs[index] = withMovedEnds(arc, moved)
  return new Map(areas.map((area) => [String(area.id), geometryOf(topology, area)]))
}

/** Puts the commune's edge in place of the arcs of one outer ring, in `arcs`. */
function fitRing(
  edge: readonly number[],
  arcs: Position[][],
  targets: readonly Position[][],
  moved: Map<string, Position>,
): void {
  const forward = (arc: number): Position[] =>
    arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])
  const ring = edge.flatMap((arc) => forward(arc).slice(1))
  const target = alike(ring, targets)
  if (!target) return
  const starts = edge.map((arc) => forward(arc)[0] ?? [])
  const places = starts.map((start) => nearestVertex(target, start))
  const steps = places.map((place, i) =>
    turn(place, places[(i + 1) % places.length] ?? 0, target.length),
  )
  // A ring without meeting point goes round in one step; with several, the steps must make one turn and no more.
  const lengths = edge.length === 1 ? [target.length] : steps
  if (lengths.reduce((sum, length) => sum + length, 0) !== target.length) return
  for (const [i, arc] of edge.entries()) {
    const from = places[i] ?? 0
    const path = Array.from(
      { length: (lengths[i] ?? 0) + 1 },
      (_, step) => target[(from + step) % target.length] ?? [],
    )
    moved.set(String(starts[i]), path[0] ?? [])
    if (arc < 0) arcs[~arc] = path.toReversed()
    else arcs[arc] = path
  }
}

function withMovedEnds(arc: readonly Position[], moved: ReadonlyMap<string, Position>): Position[] {
  const last = arc.length - 1
  return arc.map((position, i) =>
    i === 0 || i === last ? (moved.get(String(position)) ?? position) : position,
  )
}

/** Outer rings without their closing position, all turning the way merged rings do (clockwise). */
function outerRings(commune: AreaGeometry): Position[][] {
  const polygons = commune.type === 'Polygon' ? [commune.coordinates] : commune.coordinates
  return polygons.flatMap(([outer]) => {
    if (!outer) return []
    const open = outer.slice(0, -1)
    return [signedArea(open) > 0 ? open.toReversed() : open]
  })
}

/** The ring that stands for the same land: near in place and in size, turned the same way; null for land the commune lacks. */
function alike(ring: readonly Position[], targets: readonly Position[][]): Position[] | null {
  const size = signedArea(ring)
  const middle = centre(ring)
  const near = targets.filter((target) => {
    const ratio = Math.abs(signedArea(target) / size)
    return ratio > 0.5 && ratio < 2 && distance(centre(target), middle) < Math.sqrt(Math.abs(size))
  })
  const [best] = near.toSorted((a, b) => distance(centre(a), middle) - distance(centre(b), middle))
  if (!best) return null
  return signedArea(best) * size > 0 ? best : best.toReversed()
}

function centre(ring: readonly Position[]): Position {
  const sum = ring.reduce<[number, number]>(
    ([x, y], [lon = 0, lat = 0]) => [x + lon, y + lat],
    [0, 0],
  )
  return [sum[0] / ring.length, sum[1] / ring.length]
}

function distance([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position): number {
  return Math.hypot((ax - bx) * Math.cos((ay * Math.PI) / 180), ay - by)
}

function nearestVertex(ring: readonly Position[], point: Position): number {
  let best = 0
  for (const [i, vertex] of ring.entries()) {
    if (distance(vertex, point) < distance(ring[best] ?? [], point)) best = i
  }
  return best
}

/** Vertices to pass from one place of a ring of `length` to another, onwards. */
function turn(from: number, to: number, length: number): number {
  return (to - from + length) % length
}

function geometryOf(topology: Arcs, area: Area): AreaGeometry {
  const { coordinates } = toFeature(topology, {
    type: 'MultiPolygon',
    arcs: area.type === 'Polygon' ? [area.arcs] : area.arcs,
  }).geometry
  return { type: 'MultiPolygon', coordinates }
}
