import { bbox } from '@turf/turf'
import type { BBox } from 'geojson'
import { cleanText, isClean } from '../../domain/import/clean-text.ts'
import type { ReadNote } from '../../domain/import/read-note.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { checkShape } from '../../geometry/check-shape.ts'
import { type MatchedUnit, matchedUnits, matchUnits } from '../../geometry/match-units.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import type { ImportProgress, ImportRead, MatchedShape } from './import-content.ts'
import { LIMITS } from './limits.ts'
import { locateLayer } from './locate-layer.ts'
import type { RawLayer } from './raw-layer.ts'
import { readFailure } from './read-failure.ts'

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
  const table = tableOfFields(layer, notes)
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

/** The fields of a map under the names that its features give them, each name once. */
function tableOfFields({ nom, features }: RawLayer, notes: ReadNote[]): SourceTable {
  const entete = new Set<string>()
  for (const { properties } of features)
    for (const name of properties.keys()) if (entete.size < LIMITS.columns) entete.add(name)
  const names = [...entete]
  const rows = features.map(({ properties }, rank) => {
    const given = names.map((name) => properties.get(name) ?? '')
    const line = rank + 1
    if (!given.every(isClean)) notes.push({ kind: 'text-repaired', line, detail: null })
    if (given.some(({ length }) => length > LIMITS.cellLength))
      notes.push({ kind: 'cell-cut', line, detail: null })
    return { line, cells: given.map((cell) => cleanText(cell.slice(0, LIMITS.cellLength))) }
  })
  return { nom, titre: [], entete: names.map(cleanText), rows }
}
