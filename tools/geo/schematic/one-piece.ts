import type { PlacedUnit } from './boxes.ts'
import { cellAt, neighbourCells, NOBODY, type Grid } from './grid.ts'

/**
 * Leaves each unit in one piece: the one that holds its centre, else its largest. The other pieces go to the units around them,
 * from their sides inwards; a piece that touches nobody else is given up.
 *
 * Errors: none; no unit loses its last cell.
 */
export function keepOnePiece(grid: Grid, units: readonly PlacedUnit[]): void {
  const { holders } = grid
  const pieces = findPieces(grid)
  const main = new Map<number, number>()
  for (const [piece, { holder, size }] of pieces.list.entries()) {
    const best = main.get(holder)
    if (best === undefined || size > (pieces.list[best]?.size ?? 0)) main.set(holder, piece)
  }
  for (const [rank, unit] of units.entries()) {
    const cell = cellAt(grid, unit.centre)
    if (holders[cell] === rank) main.set(rank, pieces.of[cell] ?? 0)
  }
  const loose = new Set<number>()
  holders.forEach((holder, cell) => {
    if (holder !== NOBODY && main.get(holder) !== pieces.of[cell]) loose.add(cell)
  })
  for (const cell of loose) holders[cell] = NOBODY
  const beside = new Set([...loose].flatMap((cell) => neighbourCells(grid, cell)))
  spread(
    grid,
    [...beside].filter((cell) => holders[cell] !== NOBODY).toSorted((a, b) => a - b),
    loose,
  )
}

interface Pieces {
  /** Rank in `list` of each cell’s piece. */
  readonly of: Int32Array
  readonly list: readonly { readonly holder: number; readonly size: number }[]
}

function findPieces(grid: Grid): Pieces {
  const { holders } = grid
  const of = new Int32Array(holders.length).fill(-1)
  const list: { holder: number; size: number }[] = []
  holders.forEach((holder, first) => {
    if (holder === NOBODY || of[first] !== -1) return
    const queue = [first]
    of[first] = list.length
    let size = 0
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      size += 1
      for (const next of neighbourCells(grid, cell)) {
        if (holders[next] !== holder || of[next] !== -1) continue
        of[next] = list.length
        queue.push(next)
      }
    }
    list.push({ holder, size })
  })
  return { of, list }
}

/** Lets kept cells take the loose ones beside them, ring after ring. */
function spread(grid: Grid, kept: readonly number[], loose: Set<number>): void {
  const { holders } = grid
  let front = kept
  while (front.length > 0) {
    const next: number[] = []
    for (const cell of front) {
      for (const neighbour of neighbourCells(grid, cell)) {
        if (!loose.delete(neighbour)) continue
        holders[neighbour] = holders[cell] ?? NOBODY
        next.push(neighbour)
      }
    }
    front = next
  }
}
