import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { area, bbox, bboxClip, feature, featureCollection, intersect } from '@turf/turf'
import { CUT, type ShapeMatch } from '../domain/import/shape-match.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { asMultiPolygon } from './geojson-layer.ts'
import {
  type Scanlines,
  scanlines,
  sharedLength,
  spanLength,
  type Spans,
  spansOf,
} from './scanlines.ts'
import type { UnitLayer } from './unit-layer.ts'

/** A unit ready to be matched against many shapes. */
export interface MatchedUnit {
  readonly code: UnitCode
  readonly shape: MultiPolygon
  readonly box: BBox
  /** Units: m². */
  readonly area: number
  readonly lines: Scanlines
  readonly spans: Spans
}

const LINES = 64
const TRIFLE = 0.005
/** About ten metres: what is clipped away there lies outside the unit. */
const MARGIN = 1e-4
/** Above so many points, what is left of a shape around a unit is measured along lines only. */
const MOST_POINTS = 5000

/** Every unit of a layer, measured once. */
export function matchedUnits(layer: UnitLayer): MatchedUnit[] {
  return Array.from(layer.codes, (code) => {
    const shape = layer.dissolve([code])
    const box = bbox(shape)
    const lines = scanlines(box[1] ?? 0, box[3] ?? 0, LINES)
    return { code, shape, box, area: area(shape), lines, spans: spansOf(shape, lines) }
  })
}

/**
 * How much of each unit a shape takes in, and of the shape what lies in no unit.
 *
 * Each unit is measured along parallels first, to within a hundredth, which tells those that are in or out but for their edges; those that
 * are truly cut are cut out by Turf.
 * `crossed` shapes, of which Turf might never come to an end, are measured along parallels alone.
 */
export function matchUnits(
  shape: MultiPolygon,
  units: readonly MatchedUnit[],
  crossed: boolean,
): ShapeMatch {
  const near = touches(bbox(shape))
  const shares = units.flatMap((unit): [UnitCode, number][] => {
    if (!near(unit.box)) return []
    const whole = spanLength(unit.spans)
    if (whole === 0) return []
    const share = sharedLength(unit.spans, spansOf(shape, unit.lines)) / whole
    if (share <= TRIFLE) return []
    if (share >= 1 - TRIFLE) return [[unit.code, 1]]
    const isCut = share > CUT.from && share < CUT.to
    return [[unit.code, isCut && !crossed ? (cutShare(shape, unit) ?? share) : share]]
  })
  return { shares, outside: crossed ? null : outsideShare(shape, units, shares) }
}

/** The share of a unit that a shape holds, as Turf cuts it; null where it cannot. */
function cutShare(
  shape: MultiPolygon,
  { shape: unit, box, area: whole }: MatchedUnit,
): number | null {
  const [west, south, east, north] = box
  const around: BBox = [west - MARGIN, south - MARGIN, (east ?? 0) + MARGIN, (north ?? 0) + MARGIN]
  const clipped = asMultiPolygon(
    bboxClip(feature(shape), around).geometry as Polygon | MultiPolygon,
  )
  const pieces = clipped.coordinates
    .map((rings) => rings.filter(isRing))
    .filter(({ length }) => length > 0)
  if (pieces.flat(2).length > MOST_POINTS) return null
  if (pieces.length === 0) return 0
  const both: Feature<Polygon | MultiPolygon>[] = [
    feature({ type: 'MultiPolygon', coordinates: pieces }),
    feature(unit),
  ]
  try {
    const common = intersect(featureCollection(both))
    return common ? area(common) / whole : 0
  } catch {
    return null
  }
}

function isRing(ring: readonly Position[]): boolean {
  return ring.length >= 4
}

function outsideShare(
  shape: MultiPolygon,
  units: readonly MatchedUnit[],
  shares: readonly (readonly [UnitCode, number])[],
): number {
  const areas = new Map(units.map((unit) => [unit.code, unit.area]))
  const inside = shares.reduce((sum, [code, share]) => sum + share * (areas.get(code) ?? 0), 0)
  const whole = area(shape)
  return whole === 0 ? 0 : Math.min(1, Math.max(0, 1 - inside / whole))
}

function touches([west, south, east, north]: number[]): (box: BBox) => boolean {
  return ([w, s, e, n]) =>
    w < (east ?? 0) && (e ?? 0) > (west ?? 0) && s < (north ?? 0) && (n ?? 0) > (south ?? 0)
}
