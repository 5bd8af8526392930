import type { PlacedUnit } from './boxes.ts'
import { boxDistance, cellCentre, neighbourCells, NOBODY, type Grid } from './grid.ts'

/** Cells farther than this from the centre of their unit (squared, 1 at the middle of a side, 2 at a corner) are corners. */
const CORNER = 1.1

/**
 * Gives up the corners of boxes that look on nobody: along a coast or the border of the country no neighbour rounds them off.
 *
 * Shape: from the outside inwards, through corners only; a corner between units stays, so that no hole opens.
 */
export function trimCorners(grid: Grid, units: readonly PlacedUnit[]): void {
  const { holders } = grid
  const isCorner = (cell: number): boolean => {
    const unit = units[holders[cell] ?? NOBODY]
    return unit !== undefined && boxDistance(unit, cellCentre(grid, cell)) > CORNER
  }
  const isOutside = (cell: number): boolean => holders[cell] === NOBODY
  const queue: number[] = []
  holders.forEach((holder, cell) => {
    if (holder === NOBODY || !neighbourCells(grid, cell).some(isOutside)) return
    if (isCorner(cell)) queue.push(cell)
  })
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (!isCorner(cell)) continue
    holders[cell] = NOBODY
    queue.push(...neighbourCells(grid, cell))
  }
}
