import type { GeometryObject, MultiPolygon } from 'topojson-specification'
import { feature, mergeArcs } from 'topojson-client'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { territoryKey } from '../../src/domain/atlas/territory-key.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'
import type { UnitCode } from '../../src/domain/units/unit.ts'
import { labelPoint } from '../../src/geometry/label-point.ts'
import type { OutlinesTopology } from '../../src/geometry/published-outlines.ts'
import type { RegionTopology, UnitGeometry } from '../../src/geometry/region-topology.ts'
import { unitGeometries } from '../../src/geometry/topology-layer.ts'

/** The units of every CPTS in use, as the application puts its codes on those of today. */
export function territoriesOf(records: CptsDataset, units: UnitIndex): readonly UnitCode[][] {
  return [...buildAtlas(records, units).facts.values()].map(({ territory }) => [...territory])
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
  const arcs: RegionTopology['arcs'] = []
  const used = new Map<number, number>()
  /** The place of an arc among those kept; one that is followed backwards stays so. */
  const kept = (arc: number): number => {
    const forward = arc < 0 ? ~arc : arc
    const place = used.get(forward) ?? arcs.push(topology.arcs[forward] ?? []) - 1
    used.set(forward, place)
    return arc < 0 ? ~place : place
  }
  const outlines = Array.from(drawn, ([key, contours]): Territory => {
    const merged = mergeArcs(topology, contours)
    const [x = 0, y = 0] = labelPoint(feature(topology, merged).geometry)
    return {
      type: 'MultiPolygon',
      arcs: merged.arcs.map((polygon) => polygon.map((ring) => ring.map(kept))),
      properties: { key, point: [rounded(x), rounded(y)] },
    }
  })
  return {
    type: 'Topology',
    ...(topology.transform && { transform: topology.transform }),
    objects: {
      territories: { type: 'GeometryCollection', geometries: outlines },
      departements: {
        type: 'GeometryCollection',
        geometries: topology.objects.departements.geometries.map((each) => onArcs(each, kept)),
      },
    },
    arcs,
  }
}

type Territory = MultiPolygon<{ key: string; point: [number, number] }>

/** About ten metres: a name needs no finer place. */
const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4

/** The same area on the arcs kept. */
function onArcs<P extends object>(
  area: GeometryObject<P>,
  kept: (arc: number) => number,
): GeometryObject<P> {
  if (area.type === 'Polygon') return { ...area, arcs: area.arcs.map((ring) => ring.map(kept)) }
  if (area.type !== 'MultiPolygon') return area
  return { ...area, arcs: area.arcs.map((polygon) => polygon.map((ring) => ring.map(kept))) }
}
