import type { Position } from 'geojson'
import type { Attributes } from './attributes.ts'
import { groupBy } from './group-by.ts'
import { featureLabel, type ContourFeature, type Layer } from './layer.ts'
import { refusal } from './refusals.ts'
import { failed, type Failure } from './result.ts'

/**
 * Where France lies: [west, south, east, north] in degrees, generously, islands and territorial waters included.
 *
 * Source: the extents of the régions, rounded outwards.
 */
const FRENCH_BOXES = [
  [-6, 41, 10, 52], // métropole
  [-64, 14, -60, 19], // Antilles
  [-55, 2, -51, 6], // Guyane
  [55, -22, 56, -20], // La Réunion
  [44, -14, 46, -12], // Mayotte
] as const

/**
 * Refuses a layer that cannot be communes of France in WGS 84, for the first reason found; null when it can.
 *
 * Errors: projected coordinates, no known code, duplicate code, unit of a région placed outside France.
 */
export function checkLayer(layer: Layer, attributes: Attributes): Failure | null {
  return (
    projectedFailure(layer) ??
    unknownCodesFailure(layer, attributes) ??
    duplicateFailure(layer) ??
    misplacedFailure(layer, attributes)
  )
}

function projectedFailure({ fichier, features }: Layer): Failure | null {
  for (const feature of features) {
    const point = findPosition(feature, ([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90)
    if (point) return refuse(fichier, featureLabel(feature), refusal.projected(...point))
  }
  return null
}

function unknownCodesFailure({ fichier, features }: Layer, attributes: Attributes): Failure | null {
  if (features.some(({ code }) => code !== null && isKnown(code, attributes))) return null
  const seen = features.flatMap(({ code }) => (code === null ? [] : [code])).slice(0, 3)
  return refuse(fichier, null, refusal.noKnownCode(seen))
}

function duplicateFailure({ fichier, features }: Layer): Failure | null {
  for (const [code, same] of groupBy(features, (feature) => feature.code)) {
    if (code === null || same.length === 1) continue
    const ranks = same.map(({ rank }) => rank)
    return refuse(fichier, code, refusal.duplicateCode(ranks))
  }
  return null
}

function misplacedFailure({ fichier, features }: Layer, attributes: Attributes): Failure | null {
  for (const feature of features) {
    if (feature.code === null || !isKnown(feature.code, attributes)) continue
    const point = findPosition(feature, (position) => !isInFrance(position))
    if (point) return refuse(fichier, featureLabel(feature), refusal.outsideFrance(...point))
  }
  return null
}

function isKnown(code: string, { units, formerCodes }: Attributes): boolean {
  return units.has(code) || formerCodes.has(code)
}

function isInFrance([x = 0, y = 0]: Position): boolean {
  return FRENCH_BOXES.some(
    ([west, south, east, north]) => x >= west && x <= east && y >= south && y <= north,
  )
}

function findPosition(
  { geometry }: ContourFeature,
  test: (position: Position) => boolean,
): [number, number] | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  for (const rings of polygons) {
    for (const ring of rings) {
      const found = ring.find(test)
      if (found) return [found[0] ?? 0, found[1] ?? 0]
    }
  }
  return null
}

function refuse(
  fichier: string,
  feature: string | null,
  reason: Pick<Failure, 'what' | 'remedy'>,
): Failure {
  return failed({ fichier, feature, ...reason }).failure
}
