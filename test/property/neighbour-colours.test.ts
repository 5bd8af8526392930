import { territoryOf } from '../../src/domain/cpts/cpts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neighbourColours } from '../../src/domain/atlas/neighbour-colours.ts'

import type { UnitCode } from '../../src/domain/units/unit.ts'
import { adjacency } from '../../src/geometry/neighbours.ts'
import { builtRegion, publishedCpts } from '../support/region.ts'

const codes = Array.from({ length: 12 }, (_, i) => `010${String(i).padStart(2, '0')}` as UnitCode)
const graphs = fc.array(fc.tuple(fc.nat(11), fc.nat(11))).map((edges) => {
  const graph = new Map(codes.map((code) => [code, [] as UnitCode[]]))
  for (const [i, j] of edges) {
    if (i === j) continue
    graph.get(codes[i]!)?.push(codes[j]!)
    graph.get(codes[j]!)?.push(codes[i]!)
  }
  return graph
})
const territories = fc
  .array(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), { maxLength: 8 })
  .map((all) => new Map(all.map((units, i) => [`t${i}`, new Set(units)])))

describe('colouring neighbours', () => {
  it('never gives two territories that touch or overlap the same colour', () => {
    fc.assert(
      fc.property(territories, graphs, (all, graph) => {
        const colours = neighbourColours(all, graph)
        for (const [a, x] of all) {
          for (const [b, y] of all) {
            const near = [...x].some(
              (code) => y.has(code) || graph.get(code)?.some((next) => y.has(next)),
            )
            if (a !== b && near) expect(colours.get(a)).not.toBe(colours.get(b))
          }
        }
      }),
    )
  })

  it('needs no more than eight colours for the CPTS of Provence-Alpes-Côte d’Azur', () => {
    const { graph } = adjacency(builtRegion('93').topology)
    const all = new Map(publishedCpts('93').cpts.map((cpts) => [cpts.id, territoryOf(cpts)]))
    expect(Math.max(...neighbourColours(all, graph).values())).toBeLessThan(8)
  })
})
