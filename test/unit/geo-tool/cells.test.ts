import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { area } from '../../../src/geometry/planar.ts'
import type { PlacedUnit } from '../../../tools/geo/schematic/boxes.ts'
import { cellCentre, NOBODY, type Grid } from '../../../tools/geo/schematic/grid.ts'
import { keepOnePiece } from '../../../tools/geo/schematic/one-piece.ts'
import { tracePolygons } from '../../../tools/geo/schematic/trace.ts'
import { trimCorners } from '../../../tools/geo/schematic/trim-corners.ts'
import { worstCrossing } from '../../../tools/geo/self-crossing.ts'

/** A grid of cells of 1° drawn with letters, A being unit 0; a dot is nobody’s. North is up. */
function gridOf(...drawn: readonly string[]): Grid {
  const rows = drawn.toReversed()
  const columns = rows[0]?.length ?? 0
  const letters = [...rows.join('')]
  return {
    columns,
    rows: rows.length,
    west: 0,
    south: 0,
    cellWidth: 1,
    cellHeight: 1,
    holders: Int32Array.from(letters, (letter) =>
      letter === '.' ? NOBODY : letter.charCodeAt(0) - 65,
    ),
  }
}

function drawingOf({ holders, columns, rows }: Grid): string[] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(holders.subarray(row * columns, (row + 1) * columns), (holder) =>
      holder === NOBODY ? '.' : String.fromCharCode(65 + holder),
    ).join(''),
  ).toReversed()
}

function unitAt(grid: Grid, column: number, row: number, reach: number): PlacedUnit {
  const [x, y] = cellCentre(grid, row * grid.columns + column)
  return { code: '', box: [x - reach, y - reach, x + reach, y + reach], centre: [x, y] }
}

function quarterTurn(drawn: readonly string[]): string[] {
  return drawn.map((_, column) =>
    drawn
      .map((row) => row[column])
      .toReversed()
      .join(''),
  )
}

const places = (ring: readonly Position[] | undefined): string[] =>
  (ring ?? []).slice(1).map(String).toSorted()

describe('cells turned to polygons', () => {
  it('leave neither gap nor overlap where three or four units meet', () => {
    const polygons = [
      ...tracePolygons(gridOf('......', '.AABB.', '.AACC.', '.DACC.', '.DDDD.', '......')).values(),
    ]
    const total = polygons.reduce((sum, { coordinates }) => sum + area(coordinates[0] ?? []), 0)
    // Sixteen cells, less an eighth at each of the four outer corners.
    expect(total).toBeCloseTo(15.5, 10)
    for (const polygon of polygons) expect(worstCrossing(polygon)).toBeNull()
  })

  it('have a hole where another unit lies, with exactly its border', () => {
    const polygons = tracePolygons(gridOf('.....', '.AAA.', '.ABA.', '.AAA.', '.....'))
    const [, hole] = polygons.get(0)?.coordinates ?? []
    expect(places(hole)).toEqual(places(polygons.get(1)?.coordinates[0]))
  })

  it('have a hole behind two cells that touch by a corner, wherever it is', () => {
    let drawn = ['.....', '.AAA.', '.A.A.', '.AA..', '.....']
    for (let turn = 0; turn < 4; turn += 1) {
      const [polygon] = tracePolygons(gridOf(...drawn)).values()
      expect(polygon?.coordinates).toHaveLength(2)
      for (const ring of polygon?.coordinates ?? []) {
        expect(new Set(places(ring)).size).toBe(ring.length - 1)
      }
      drawn = quarterTurn(drawn)
    }
  })
})

describe('a unit in several pieces', () => {
  it('keeps the one with its centre; its neighbours take the others, from their sides', () => {
    const grid = gridOf('.......', '.AABAA.', '.AABAA.', '.AABBB.', '.......')
    keepOnePiece(grid, [unitAt(grid, 4, 2, 1), unitAt(grid, 3, 2, 1)])
    expect(drawingOf(grid)).toEqual(['.......', '.BBBAA.', '.BBBAA.', '.BBBBB.', '.......'])
  })

  it('keeps the largest when its centre is another’s, and gives up one that touches nobody', () => {
    const grid = gridOf('......', '.AAB..', '.AAB..', '......', '...A..', '......')
    keepOnePiece(grid, [unitAt(grid, 3, 3, 1), unitAt(grid, 3, 3, 1)])
    expect(drawingOf(grid)).toEqual(['......', '.AAB..', '.AAB..', '......', '......', '......'])
  })
})

describe('the corners of a box', () => {
  it('are given up towards nobody and kept towards a neighbour', () => {
    const side = '.AAAAAB.'
    const grid = gridOf('........', '....BBB.', side, side, side, side, side, '........')
    trimCorners(grid, [unitAt(grid, 3, 3, 2.5), unitAt(grid, 5, 4, 6)])
    expect(drawingOf(grid)).toEqual([
      '........',
      '....BBB.',
      '..AAAAB.',
      side,
      side,
      side,
      '..AAA.B.',
      '........',
    ])
  })

  it('are given up as deep as they go', () => {
    const grid = gridOf(
      '.'.repeat(15),
      ...Array.from({ length: 13 }, () => `.${'A'.repeat(13)}.`),
      '.'.repeat(15),
    )
    trimCorners(grid, [unitAt(grid, 7, 7, 6.5)])
    expect(drawingOf(grid).slice(1, 5)).toEqual([
      '....AAAAAAA....',
      '...AAAAAAAAA...',
      '..AAAAAAAAAAA..',
      '.AAAAAAAAAAAAA.',
    ])
  })
})
