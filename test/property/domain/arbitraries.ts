import * as fc from 'fast-check'
import type { NeighbourGraph } from '../../../src/domain/units/contiguity.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { Territory } from '../../../src/domain/units/territory.ts'
import { indexUnits, type UnitIndex } from '../../../src/domain/units/unit-index.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { code, cpts, unit } from '../../unit/domain/samples.ts'

/** A dozen codes, few enough for territories to meet often. */
export const CODES: readonly UnitCode[] = Array.from({ length: 12 }, (_, rank) =>
  code(`2A0${String(rank).padStart(2, '0')}`),
)

export const territories: fc.Arbitrary<Territory> = fc
  .subarray([...CODES])
  .map((list) => new Set(list))

/** A layer in which some codes are absent and some units have no figure. */
export const layers: fc.Arbitrary<UnitIndex> = fc
  .tuple(
    fc.subarray([...CODES]),
    fc.array(fc.option(fc.nat(200_000)), { minLength: CODES.length, maxLength: CODES.length }),
  )
  .map(([codes, figures]) => indexUnits(codes.map((one, rank) => unit(one, figures[rank] ?? null))))

/** Up to eight CPTS with distinct ids and any perimeter. */
export const cptsLists: fc.Arbitrary<readonly Cpts[]> = fc
  .array(
    fc.record({
      codes: fc.subarray([...CODES]),
      etat: fc.constantFrom('complet', 'partiel', 'inconnu'),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map(({ codes, etat }, rank) => cpts(`c${rank}`, codes, etat)))

/** Any symmetric graph on the codes. */
export const graphs: fc.Arbitrary<NeighbourGraph> = fc
  .array(fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)), { maxLength: 25 })
  .map((links) => {
    const graph = new Map<UnitCode, UnitCode[]>(CODES.map((one) => [one, []]))
    for (const [a, b] of links) {
      if (a === b) continue
      graph.get(a)?.push(b)
      graph.get(b)?.push(a)
    }
    return graph
  })
