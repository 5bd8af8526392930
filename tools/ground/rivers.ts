import type { Feature, LineString, Position } from 'geojson'

/** Rivers and places that each goes through, from the source that is drawn to the mouth. Shape: [longitude, latitude]. */
const COURSES: { readonly [nom: string]: readonly (readonly [number, number])[] } = {
  Loire: [
    [4.05, 45.75],
    [4.07, 46.04],
    [3.16, 46.99],
    [2.88, 47.4],
    [1.9, 47.9],
    [0.69, 47.4],
    [-0.08, 47.26],
    [-1.55, 47.21],
    [-2.15, 47.28],
  ],
  Seine: [
    [4.08, 48.3],
    [3.5, 48.49],
    [2.95, 48.38],
    [2.66, 48.54],
    [2.35, 48.85],
    [1.72, 48.99],
    [1.17, 49.31],
    [1.08, 49.44],
    [0.45, 49.46],
    [0.2, 49.43],
  ],
  Rhône: [
    [6.14, 46.2],
    [5.7, 45.7],
    [4.82, 45.74],
    [4.87, 45.52],
    [4.89, 44.93],
    [4.8, 43.95],
    [4.63, 43.68],
    [4.85, 43.34],
  ],
  Garonne: [
    [1.44, 43.6],
    [1.11, 44.1],
    [0.62, 44.2],
    [-0.15, 44.55],
    [-0.56, 44.84],
    [-0.55, 45.03],
  ],
  Rhin: [
    [7.59, 47.56],
    [7.8, 48.57],
    [8.2, 48.97],
    [8.45, 49.48],
    [8.27, 50.0],
    [7.6, 50.36],
    [6.96, 50.94],
    [6.1, 51.85],
  ],
  Marne: [
    [4.96, 48.64],
    [4.36, 48.96],
    [3.96, 49.04],
    [3.4, 49.04],
    [2.88, 48.96],
    [2.41, 48.82],
  ],
  Saône: [
    [5.59, 47.45],
    [5.0, 47.1],
    [4.85, 46.78],
    [4.83, 46.3],
    [4.82, 45.74],
  ],
  Dordogne: [
    [1.48, 44.89],
    [0.48, 44.85],
    [-0.24, 44.91],
    [-0.55, 45.03],
  ],
  Moselle: [
    [6.45, 48.17],
    [5.89, 48.67],
    [6.17, 49.12],
    [6.36, 49.47],
    [6.64, 49.76],
    [7.6, 50.36],
  ],
  Meuse: [
    [5.38, 49.16],
    [4.94, 49.7],
    [4.72, 49.77],
    [4.87, 50.46],
    [5.57, 50.63],
    [5.7, 50.85],
  ],
  Durance: [
    [5.9, 44.2],
    [5.79, 43.83],
    [5.04, 43.82],
    [4.74, 43.92],
  ],
  Allier: [
    [3.39, 45.29],
    [3.2, 45.77],
    [3.33, 46.57],
    [3.08, 46.96],
  ],
  Oise: [
    [3.29, 49.66],
    [2.83, 49.42],
    [2.47, 49.26],
    [2.08, 48.99],
  ],
  Yonne: [
    [3.57, 47.8],
    [3.28, 48.2],
    [2.95, 48.38],
  ],
  Isère: [
    [5.72, 45.19],
    [5.3, 45.15],
    [4.87, 44.98],
  ],
}
/** A step costs the power of its length, so that a path goes from piece to piece of one river. */
const RELUCTANCE = 2.4
/** No step is longer than this. Units: degrees of latitude. */
const LONGEST = 0.16
const SMOOTHINGS = 1

/** A line through what the coarse waterbodies leave of each great river: its pieces stand a few kilometres apart. */
export function riverLines(pieces: readonly Position[][]): Feature<LineString, { nom: string }>[] {
  const middles = pieces.map(middleOf)
  return Object.entries(COURSES).map(([nom, course]) => {
    const line = course
      .slice(1)
      .flatMap((to, leg) => path(middles, course[leg] ?? to, to).slice(leg > 0 ? 1 : 0))
    return {
      type: 'Feature',
      properties: { nom },
      geometry: { type: 'LineString', coordinates: smooth(line, SMOOTHINGS) },
    }
  })
}

/** The way of least reluctance from one place to another over the middles of pieces (Dijkstra). */
function path(
  middles: readonly Position[],
  from: readonly [number, number],
  to: readonly [number, number],
): Position[] {
  const margin = 0.35
  const inBox = ([x = 0, y = 0]: Position): boolean =>
    x > Math.min(from[0], to[0]) - margin &&
    x < Math.max(from[0], to[0]) + margin &&
    y > Math.min(from[1], to[1]) - margin &&
    y < Math.max(from[1], to[1]) + margin
  const points: Position[] = [[...from], ...middles.filter(inBox), [...to]]
  const cost = points.map((_, at) => (at === 0 ? 0 : Infinity))
  const before = points.map(() => -1)
  const open = new Set(points.keys())
  while (open.size > 0) {
    const at = [...open].reduce((best, each) =>
      (cost[each] ?? 0) < (cost[best] ?? 0) ? each : best,
    )
    open.delete(at)
    if (at === points.length - 1 || cost[at] === Infinity) break
    for (const next of open) {
      const step = distance(points[at] ?? [], points[next] ?? [])
      if (step > LONGEST) continue
      const total = (cost[at] ?? 0) + step ** RELUCTANCE
      if (total >= (cost[next] ?? 0)) continue
      cost[next] = total
      before[next] = at
    }
  }
  const way: Position[] = []
  for (let at = points.length - 1; at >= 0; at = before[at] ?? -1) way.unshift(points[at] ?? [])
  if (way.length < 2) throw new Error(`no way from ${from.join(', ')} to ${to.join(', ')}`)
  return way
}

const distance = ([x = 0, y = 0]: Position, [u = 0, v = 0]: Position): number =>
  Math.hypot((x - u) * Math.cos((y * Math.PI) / 180), y - v)

/** Cuts the corners of a line, its ends staying where they are (Chaikin). */
function smooth(line: Position[], times: number): Position[] {
  if (times === 0) return line
  const between = line.slice(1).flatMap(([u = 0, v = 0], at) => {
    const [x = 0, y = 0] = line[at] ?? []
    return [
      [x * 0.75 + u * 0.25, y * 0.75 + v * 0.25],
      [x * 0.25 + u * 0.75, y * 0.25 + v * 0.75],
    ]
  })
  return smooth([line[0] ?? [], ...between, line.at(-1) ?? []], times - 1)
}

function middleOf(ring: readonly Position[]): Position {
  const sum = ring.reduce<[number, number]>(([x, y], [u = 0, v = 0]) => [x + u, y + v], [0, 0])
  return [sum[0] / ring.length, sum[1] / ring.length]
}
