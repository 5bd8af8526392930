import type { Box, PlacedUnit } from './boxes.ts'

/** Height of a cell in degrees of latitude, about 220 m; its width is about the same on the ground. */
const CELL_HEIGHT = 0.002
/** From this latitude on, cells are as wide as in the middle of the mainland, so that those of two régions are the same. Units: degrees. */
const MAINLAND = 40
const MIDDLE_OF_MAINLAND = 46.5

/** No unit holds the cell. */
export const NOBODY = -1

/**
 * A map of square cells, each held by one unit or by nobody.
 *
 * Shape: `holders` gives the rank of a unit, row by row from south-west, cells on the rim being nobody’s.
 */
export interface Grid {
  readonly columns: number
  readonly rows: number
  readonly west: number
  readonly south: number
  readonly cellWidth: number
  readonly cellHeight: number
  readonly holders: Int32Array
}

/**
 * An empty grid over a box, with one cell more on each side.
 *
 * Shape: cells are those of one lattice of the world, so that two régions of the mainland share their border corner by corner.
 */
export function emptyGrid([west, south, east, north]: Box): Grid {
  const latitude = (south + north) / 2
  const middle = (latitude > MAINLAND ? MIDDLE_OF_MAINLAND : latitude) * (Math.PI / 180)
  const cellHeight = CELL_HEIGHT
  const cellWidth = Math.round((CELL_HEIGHT / Math.cos(middle)) * 1e4) / 1e4
  const [firstColumn, firstRow] = [Math.floor(west / cellWidth), Math.floor(south / cellHeight)]
  const columns = Math.ceil(east / cellWidth) - firstColumn + 2
  const rows = Math.ceil(north / cellHeight) - firstRow + 2
  return {
    columns,
    rows,
    west: (firstColumn - 1) * cellWidth,
    south: (firstRow - 1) * cellHeight,
    cellWidth,
    cellHeight,
    holders: new Int32Array(columns * rows).fill(NOBODY),
  }
}

/** The cell where a place lies. */
export function cellAt(grid: Grid, [lon, lat]: readonly [number, number]): number {
  const column = Math.floor((lon - grid.west) / grid.cellWidth)
  const row = Math.floor((lat - grid.south) / grid.cellHeight)
  return row * grid.columns + column
}

/** [longitude, latitude] of the middle of a cell. */
export function cellCentre(grid: Grid, cell: number): readonly [number, number] {
  const column = cell % grid.columns
  const row = Math.floor(cell / grid.columns)
  return [grid.west + (column + 0.5) * grid.cellWidth, grid.south + (row + 0.5) * grid.cellHeight]
}

/** The four cells that share a side with a cell which is not on the rim. */
export function neighbourCells({ columns }: Grid, cell: number): readonly number[] {
  return [cell - columns, cell - 1, cell + 1, cell + columns]
}

/**
 * Squared distance from a unit’s centre where its box is the measure: on each axis, 0 at the centre and 1 at the side of the box.
 */
export function boxDistance(unit: PlacedUnit, [lon, lat]: readonly [number, number]): number {
  const [west, south, east, north] = unit.box
  const [middleLon, middleLat] = unit.centre
  const x = (lon - middleLon) / (lon < middleLon ? middleLon - west : east - middleLon)
  const y = (lat - middleLat) / (lat < middleLat ? middleLat - south : north - middleLat)
  return x * x + y * y
}
