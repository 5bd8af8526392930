import { bbox } from '@turf/turf'
import type { BBox } from 'geojson'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { checkShape } from '../../geometry/check-shape.ts'
import { type MatchedUnit, matchedUnits, matchUnits } from '../../geometry/match-units.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import type { ImportProgress, ImportRead, MatchedShape } from './import-content.ts'
import { LIMITS } from './limits.ts'
import { locateLayer } from './locate-layer.ts'
import type { RawLayer } from './raw-layer.ts'
import { readFailure } from './read-failure.ts'
import { tableOfFields } from './table-of-fields.ts'

/**
 * A map as a table of its fields, each shape matched against the units of the région.
 *
 * Errors: `unknown-crs`, `too-many-points`, `empty`.
 */
export async function matchLayer(
  layer: RawLayer,
  units: UnitLayer,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportRead> {
  if (layer.features.length === 0) return readFailure('empty')
  const matched = matchedUnits(units)
  const located = await locateLayer(layer, boxOf(matched))
  if (!located) return readFailure('unknown-crs', crsName(layer))
  const notes: ReadNote[] = [...layer.notes]
  if (located.said) notes.push({ ...located.said, line: null })
  const properties = layer.features.map((feature) => feature.properties)
  const table = tableOfFields(layer.nom, properties, notes)
  const shapes: (MatchedShape | null)[] = []
  let points = 0
  for (const [rank, { geometry }] of layer.features.entries()) {
    const checked = checkShape(geometry, located.unproject)
    for (const kind of checked.notes) notes.push({ kind, line: rank + 1, detail: null })
    points += checked.shape?.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0) ?? 0
    if (points > LIMITS.points) return readFailure('too-many-points')
    const crossed = checked.notes.includes('self-crossing')
    const { shape } = checked
    shapes.push(shape && { match: matchUnits(shape, matched, crossed), shape })
    onProgress({ phase: 'matching', done: rank + 1, total: layer.features.length })
  }
  return { ok: true, content: { kind: 'shapes', table, shapes, notes } }
}

function crsName({ crs }: RawLayer): string | null {
  return crs && 'epsg' in crs ? `EPSG:${crs.epsg}` : null
}

function boxOf(units: readonly MatchedUnit[]): BBox {
  return bbox({ type: 'GeometryCollection', geometries: units.map(({ shape }) => shape) })
}
