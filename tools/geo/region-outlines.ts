import type { MultiPolygon } from 'topojson-specification'
import { feature, mergeArcs, quantize } from 'topojson-client'
import { filter, presimplify, simplify } from 'topojson-simplify'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { territoryKey } from '../../src/domain/atlas/territory-key.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { labelPoint } from '../../src/geometry/label-point.ts'
import type { OutlinesTopology } from '../../src/geometry/published-outlines.ts'
import type { RegionTopology, UnitGeometry } from '../../src/geometry/region-topology.ts'
import { unitGeometries } from '../../src/geometry/topology-layer.ts'

/** The units in a région of every CPTS in use, as the application puts its codes on those of today; one may lie in another as well. */
export function territoriesOf(records: CptsDataset, units: UnitIndex): readonly UnitCode[][] {
  return [...buildAtlas(records, units).facts.values()].map(({ territory }) =>
    [...territory].filter((code) => units.has(code)),
  )
}

/**
 * Outlines the territories of a région, on the arcs of its contours.
 *
 * Shape: units without contour are left out, and so are territories without any; equal territories are there once. Arcs that nothing
 * uses are left out.
 */
export function regionOutlines(
  topology: RegionTopology,
  territories: readonly (readonly UnitCode[])[],
): OutlinesTopology {
  const byCode = new Map(unitGeometries(topology).map((unit) => [unit.id, unit]))
  const drawn = new Map<string, UnitGeometry[]>()
  for (const codes of territories) {
    const contours = codes.flatMap((code) => byCode.get(code) ?? [])
    if (contours.length > 0) drawn.set(territoryKey(contours.map(({ id }) => id)), contours)
  }
  const outlines = Array.from(drawn, ([key, contours]): Territory => {
    const merged = mergeArcs(topology, contours)
    const [x = 0, y = 0] = labelPoint(feature(topology, merged).geometry)
    return { ...merged, properties: { key, point: [rounded(x), rounded(y)] } }
  })
  const outlined = { type: 'GeometryCollection' as const, geometries: outlines }
  const { departements } = topology.objects
  const pruned = filter(
    { ...topology, objects: { territories: outlined, departements } },
    () => true,
  )
  // What it filters to nothing is no collection any more.
  const objects =
    outlines.length > 0 ? pruned.objects : { ...pruned.objects, territories: outlined }
  return { ...pruned, objects } as OutlinesTopology
}

/** Triangles smaller than this (square degrees, about an eighth of a km²) are flattened: about two pixels wide and high at most where communes are not drawn. */
const FLATTENED_BELOW = 1.5e-5
/** About 50 m apart over the widest région: a third of a pixel there. */
const GRID_LINES = 8_000

/** The same outlines as they are seen from afar, where no commune is drawn: neighbours keep one same border. */
export function outlinesFromAfar(outlines: OutlinesTopology): OutlinesTopology {
  const simplified = simplify(presimplify(outlines), FLATTENED_BELOW)
  return quantize(simplified, GRID_LINES)
}

type Territory = MultiPolygon<{ key: string; point: [number, number] }>

/** About ten metres: a name needs no finer place. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4
