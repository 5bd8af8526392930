import { merge } from 'topojson-client'
import type { UnitCode } from '../domain/units/unit.ts'
import type { RegionTopology, UnitGeometry } from './region-topology.ts'
import type { UnitLayer } from './unit-layer.ts'

/**
 * Contours whose neighbours share arcs: a territory is dissolved by dropping the arcs that two of its units share.
 *
 * The same area as a polygon union (test/unit/geometry/merge.test.ts), a hundred times faster (`npm run bench`).
 */
export function topologyLayer(topology: RegionTopology): UnitLayer {
  const byCode = new Map(unitGeometries(topology).map((unit) => [unit.id, unit]))
  return {
    codes: new Set(byCode.keys()),
    dissolve: (codes) =>
      merge(
        topology,
        codes.map((code) => known(byCode, code)),
      ),
  }
}

/** The units that have a contour, in the order of the file. */
export function unitGeometries(topology: RegionTopology): UnitGeometry[] {
  return topology.objects.units.geometries.filter(
    (geometry): geometry is UnitGeometry =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  )
}

function known(byCode: ReadonlyMap<UnitCode, UnitGeometry>, code: UnitCode): UnitGeometry {
  const geometry = byCode.get(code)
  if (!geometry) throw new Error(`dissolve called with ${code}, which has no contour`)
  return geometry
}
