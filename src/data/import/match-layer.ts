import { bbox } from '@turf/turf'
import type { BBox, Position } from 'geojson'
import type { ReadNote } from '../../domain/import/read-note.ts'
import { checkShape } from '../../geometry/check-shape.ts'
import { type MatchedUnit, matchedUnits, matchUnits } from '../../geometry/match-units.ts'
import type { UnitLayer } from '../../geometry/unit-layer.ts'
import type { ImportProgress, ImportRead, MatchedShape } from './import-content.ts'
import { LIMITS, readFailure } from '../formats/limits.ts'
import type { RawLayer, StatedCrs } from '../formats/layer.ts'
import { tableOfFields } from '../formats/table.ts'
import type { Unproject } from '../../geometry/projection.ts'

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
