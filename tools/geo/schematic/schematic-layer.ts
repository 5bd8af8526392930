import { announcement } from '../announcements.ts'
import type { Attributes } from '../attributes.ts'
import type { ContourFeature, Layer } from '../layer.ts'
import { ARRONDISSEMENT_BOXES } from './arrondissements.ts'
import { hull, type PlacedUnit } from './boxes.ts'
import { boxDistance, cellCentre, emptyGrid, NOBODY, type Grid } from './grid.ts'
import { keepOnePiece } from './one-piece.ts'
import { shareCells } from './share-cells.ts'
import { tracePolygons } from './trace.ts'
import { trimCorners } from './trim-corners.ts'

/**
 * Approximates the contours of the units of a région from the boxes and centres of communes.
 *
 * Shape: a layer like a file’s, neighbours having exactly the same border; the communes of the régions around take part, so that the
 * border of the région is as likely as the others, and are then left out. A commune without box has no contour.
 */
export function schematicLayer(
  region: string,
  communes: readonly PlacedUnit[],
  attributes: Attributes,
): Layer {
  const isHere = ({ code }: PlacedUnit): boolean => attributes.units.get(code)?.region === region
  const box = communes
    .filter(isHere)
    .map((unit) => unit.box)
    .reduce(hull)
  const near = communes.filter(
    ({ box: [west, south, east, north] }) =>
      west < box[2] && east > box[0] && south < box[3] && north > box[1],
  )
  const grid = emptyGrid(box)
  shareCells(grid, near)
  const units = splitCommunes(grid, near, attributes)
  trimCorners(grid, units)
  keepOnePiece(grid, units)
  grid.holders.forEach((holder, cell) => {
    const unit = units[holder]
    if (unit && !isHere(unit)) grid.holders[cell] = NOBODY
  })
  const polygons = tracePolygons(grid)
  const features = units.flatMap(({ code }, rank): ContourFeature[] => {
    const geometry = polygons.get(rank)
    const unit = attributes.units.get(code)
    return geometry && unit
      ? [{ rank: rank + 1, code, nom: unit.nom, departement: unit.departement, geometry }]
      : []
  })
  return { fichier: announcement.schematicName, features }
}

/**
 * Shares the cells of Paris, Lyon and Marseille among their arrondissements, by the same distance.
 *
 * Shape: the units given, with the arrondissements after them; the three communes keep no cell then.
 */
function splitCommunes(
  grid: Grid,
  communes: readonly PlacedUnit[],
  { arrondissements }: Attributes,
): PlacedUnit[] {
  const units = [...communes]
  for (const [rank, commune] of communes.entries()) {
    const members = (arrondissements.get(commune.code) ?? []).flatMap(({ code }): PlacedUnit[] => {
      const place = ARRONDISSEMENT_BOXES[code]
      return place ? [{ code, ...place }] : []
    })
    if (members.length === 0) continue
    const firstRank = units.length
    units.push(...members)
    grid.holders.forEach((holder, cell) => {
      if (holder !== rank) return
      const place = cellCentre(grid, cell)
      const distances = members.map((member) => boxDistance(member, place))
      grid.holders[cell] = firstRank + distances.indexOf(Math.min(...distances))
    })
  }
  return units
}
