import { bbox } from '@turf/turf'
import type { BBox, Position } from 'geojson'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { checkShape } from '../../geometry/check-shape.ts'
import { type MatchedUnit, matchedUnits, matchUnits } from '../../geometry/match-units.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import type { ImportProgress, ImportRead, MatchedShape } from './import-content.ts'
import { LIMITS, readFailure } from '../formats/limits.ts'
import type { RawLayer, StatedCrs } from '../formats/layer.ts'
import type { SourceTable } from '../../domain/import/source-table.ts'
import { tableOfFields } from '../formats/table.ts'
import type { Unproject } from '../../geometry/projection.ts'

/**
 * Maps as tables of their fields, each shape matched against the units of the région.
 *
 * Shape: the lines of the tables go on from one to the next, as their shapes do. Errors: `unknown-crs`, `too-many-points`,
 * `too-many-features`, `empty`.
 */
export async function matchLayers(
  layers: readonly RawLayer[],
  said: readonly ReadNote[],
  units: UnitLayer,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportRead> {
  const total = layers.reduce((sum, { features }) => sum + features.length, 0)
  if (total === 0) return readFailure('empty')
  if (total > LIMITS.features) return readFailure('too-many-features')
  const matched = matchedUnits(units)
  const notes: ReadNote[] = [...said]
  const tables: SourceTable[] = []
  const shapes: (MatchedShape | null)[] = []
  let points = 0
  for (const [sheet, layer] of layers.entries()) {
    const located = await locateLayer(layer, boxOf(matched))
    if (!located) return readFailure('unknown-crs', crsName(layer))
    const own: ReadNote[] = []
    const before = shapes.length
    if (located.said) notes.push({ ...located.said, line: null })
    const properties = layer.features.map((feature) => feature.properties)
    tables.push(tableOfFields(layer.nom, properties, own, before))
    for (const { geometry } of layer.features) {
      const area = areaOfLines(geometry)
      const line = shapes.length + 1
      if (area) own.push({ kind: 'line-closed', line, detail: null })
      const checked = checkShape(area ?? geometry, located.unproject)
      for (const kind of checked.notes) own.push({ kind, line, detail: null })
      points += checked.shape?.coordinates.flat().reduce((sum, ring) => sum + ring.length, 0) ?? 0
      if (points > LIMITS.points) return readFailure('too-many-points')
      const crossed = checked.notes.includes('self-crossing')
      const { shape } = checked
      shapes.push(shape && { match: matchUnits(shape, matched, crossed), shape })
      onProgress({ phase: 'matching', done: line, total })
    }
    const lined = layer.notes.map((note) =>
      note.line === null ? note : { ...note, line: note.line + before },
    )
    notes.push(...[...lined, ...own].map((note) => (sheet === 0 ? note : { ...note, sheet })))
  }
  return { ok: true, content: { kind: 'shapes', tables, shapes, notes } }
}

/** Lines that end where they begin as the areas that they go around. Errors: null for anything else. */
function areaOfLines(geometry: unknown): unknown {
  const { type, coordinates } = (geometry ?? {}) as Readonly<Record<string, unknown>>
  if (!Array.isArray(coordinates)) return null
  const lines =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : []
  const isClosed = (line: unknown): boolean =>
    Array.isArray(line) && line.length > 3 && String(line[0]) === String(line.at(-1))
  return lines.length > 0 && lines.every(isClosed)
    ? { type: 'MultiPolygon', coordinates: lines.map((line: unknown) => [line]) }
    : null
}

function crsName({ crs }: RawLayer): string | null {
  return crs && 'epsg' in crs ? `EPSG:${crs.epsg}` : null
}

function boxOf(units: readonly MatchedUnit[]): BBox {
  return bbox({ type: 'GeometryCollection', geometries: units.map(({ shape }) => shape) })
}

/** How to bring a layer to longitude and latitude, and what is to be said of it; null where there is nothing to say. */
export interface Location {
  readonly unproject: Unproject
  readonly said: {
    readonly kind: 'projected' | 'axes-swapped'
    readonly detail: string | null
  } | null
}

/** Units: degrees; a territory may begin a little outside the région. */
const AROUND = 1
const SAMPLES = 500

/**
 * Finds the system of coordinates of a layer: the one that it names, degrees where they may be, else the one that puts most shapes near
 * the région.
 *
 * Errors: null where the system named is not known, or where none puts anything there.
 */
export async function locateLayer(layer: RawLayer, region: BBox): Promise<Location | null> {
  const { USUAL_SYSTEMS, unprojectEpsg, unprojectWkt } =
    await import('../../geometry/projection.ts')
  const points = layer.features
    .slice(0, SAMPLES)
    .map(({ geometry }) => firstPoint(geometry))
    .filter((point) => point !== null)
  const near = (unproject: Unproject): number =>
    points.filter((point) => isNear(unproject(point), region)).length
  const plain: Unproject = (point) => point

  if (layer.crs !== null) {
    const stated = 'epsg' in layer.crs ? unprojectEpsg(layer.crs.epsg) : unprojectWkt(layer.crs.wkt)
    if (!stated) return null
    // Metres that are all within 180 of one another are degrees, whatever the file says.
    if ('epsg' in layer.crs && points.every(isLonLat) && near(stated) === 0 && points.length > 0)
      return inOrder(plain, null)
    return inOrder(stated, isDegrees(layer.crs, points) ? null : nameOf(layer.crs))
  }
  if (points.every(isLonLat)) return inOrder(plain, null)
  const tried = USUAL_SYSTEMS.flatMap((epsg) => {
    const unproject = unprojectEpsg(epsg)
    return unproject ? [{ epsg, unproject, near: near(unproject) }] : []
  })
  const best = tried.reduce((a, b) => (b.near > a.near ? b : a))
  if (best.near === 0) return null
  return { unproject: best.unproject, said: { kind: 'projected', detail: `EPSG:${best.epsg} ?` } }

  /** Some services put latitude first, as the register of EPSG has it. */
  function inOrder(unproject: Unproject, name: string | null): Location {
    const swapped: Unproject = ([x = Number.NaN, y = Number.NaN]) => unproject([y, x])
    if (near(unproject) === 0 && near(swapped) > 0)
      return { unproject: swapped, said: { kind: 'axes-swapped', detail: null } }
    return { unproject, said: name === null ? null : { kind: 'projected', detail: name } }
  }
}

function nameOf(crs: StatedCrs): string {
  if ('epsg' in crs) return `EPSG:${crs.epsg}`
  return /^\s*\w+\s*\[\s*"([^"]*)"/.exec(crs.wkt)?.[1] ?? 'WKT'
}

function isDegrees(crs: StatedCrs, points: readonly Position[]): boolean {
  return 'wkt' in crs ? /^\s*GEOG/i.test(crs.wkt) : points.every(isLonLat)
}

function isLonLat([x = Number.NaN, y = Number.NaN]: Position): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90
}

function isNear([x = Number.NaN, y = Number.NaN]: Position, box: BBox): boolean {
  const [west, south, east, north] = box
  return (
    x >= west - AROUND &&
    x <= (east ?? 0) + AROUND &&
    y >= south - AROUND &&
    y <= (north ?? 0) + AROUND
  )
}

/** The first position met, however deep lists are nested; null where there is none. */
function firstPoint(geometry: unknown): Position | null {
  let at: unknown = geometry
  if (typeof at !== 'object' || at === null) return null
  const { coordinates, geometries } = at as Readonly<Record<string, unknown>>
  if (Array.isArray(geometries)) return firstPoint(geometries[0])
  at = coordinates
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0]
  const [x, y] = Array.isArray(at) ? (at as unknown[]) : []
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null
}
