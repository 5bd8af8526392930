import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import type { NeighbourGraph } from '../../src/domain/units/contiguity.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import type { SketchSurroundings } from '../../src/domain/sketch/sketch-facts.ts'
import type { Unit, UnitCode } from '../../src/domain/units/unit.ts'
import { indexUnits } from '../../src/domain/units/unit-index.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { unitAreas } from '../../src/geometry/unit-areas.ts'
import { code, cpts, unit } from '../unit/domain/samples.ts'
import { builtRegion, publishedCpts } from './region.ts'

/** A region's CPTS and units without the rest of its records. */
export function atlasOf(units: readonly Unit[], list: readonly Cpts[]) {
  const dataset = { format: 1, region: '01', nom: 'Région d’exemple', avertissement: '' } as const
  return buildAtlas({ ...dataset, chiffresOfficiels: null, cpts: list }, indexUnits(units))
}

/** What a sketch of a real région is measured against, as the screen has it. */
export function realSurroundings(region: string): SketchSurroundings {
  const { topology, units } = builtRegion(region)
  const { graph, border } = adjacency(topology)
  return {
    atlas: buildAtlas(publishedCpts(region), units),
    neighbours: graph,
    border,
    areas: new Map(unitAreas(topologyLayer(topology))),
  }
}

/** Row 2, column 3 is 01203. */
export function cell(row: number, column: number): UnitCode {
  return code(`01${row}0${column}`)
}

/** A unit of the invented région that has no contour: no neighbour and no area. */
export const WITHOUT_CONTOUR = code('01990')
/** A code that the invented région does not know, though a CPTS lists it. */
export const ELSEWHERE = code('2A004')

const SIDE = 7
/** Sums of these often come near the thresholds, and on them. */
const POPULATIONS = [12_000, 39_999, 1, 0, 20_000, 7500, 55_001, 3333, 28_000, 14_167]
const CELLS = Array.from(
  { length: SIDE * SIDE },
  (_, rank) => [Math.floor(rank / SIDE), rank % SIDE] as const,
)

/**
 * An invented région of 7 × 7 units that touch by their sides, and one more without contour.
 *
 * Its left half is département 01, its right half 02; each two rows are an EPCI, the last row is in none; one unit has no figure.
 */
export function gridSurroundings(): SketchSurroundings & { readonly neighbours: NeighbourGraph } {
  const units = CELLS.map(([row, column], rank) =>
    unit(cell(row, column), rank === 24 ? null : (POPULATIONS[rank % POPULATIONS.length] ?? 0), {
      nom: `Commune d’exemple ${row}-${column}`,
      departement: column < 4 ? '01' : '02',
      epci: row < 6 ? `epci-${Math.floor(row / 2)}` : null,
      ept: column === 0 ? 'ept' : null,
    }),
  )
  const inGrid = ([row, column]: readonly [number, number]) =>
    row >= 0 && column >= 0 && row < SIDE && column < SIDE
  const beside = ([row, column]: readonly [number, number]) =>
    (
      [
        [row - 1, column],
        [row + 1, column],
        [row, column - 1],
        [row, column + 1],
      ] as const
    ).filter(inGrid)
  return {
    atlas: atlasOf([...units, unit(WITHOUT_CONTOUR, 9000)], inventedCpts()),
    neighbours: new Map(
      CELLS.map((at) => [cell(...at), beside(at).map(([row, column]) => cell(row, column))]),
    ),
    border: new Set(CELLS.filter((at) => beside(at).length < 4).map((at) => cell(...at))),
    areas: new Map(CELLS.map(([row, column]) => [cell(row, column), 1.5 + row + column / 8])),
  }
}

/** Of every kind: side by side, sharing, known in part, of unknown perimeter, listing codes that the région does not have. */
function inventedCpts(): Cpts[] {
  const block = (top: number, left: number, height: number, width: number) =>
    CELLS.filter(
      ([row, column]) =>
        row >= top && row < top + height && column >= left && column < left + width,
    ).map(([row, column]) => cell(row, column))
  return [
    cpts('nord', block(0, 0, 3, 4)),
    cpts('est', [...block(1, 3, 4, 4), ELSEWHERE]),
    cpts('centre', block(2, 2, 3, 3)),
    cpts('sud', [...block(5, 0, 2, 3), WITHOUT_CONTOUR], 'partiel'),
    cpts('ouest', block(3, 0, 3, 2), 'inconnu'),
    cpts('sans-commune', []),
  ]
}
