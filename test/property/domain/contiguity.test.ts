import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { enclaves, pieces } from '../../../src/domain/units/contiguity.ts'
import { graphs, territories } from './arbitraries.ts'

test('the pieces share out the territory: every unit is in exactly one', () => {
  fc.assert(
    fc.property(territories, graphs, (territory, graph) => {
      const found = pieces(territory, graph)
      expect(new Set(found.flat())).toEqual(territory)
      expect(found.flat()).toHaveLength(territory.size)
    }),
  )
})

test('no two pieces touch, and each is in one piece', () => {
  fc.assert(
    fc.property(territories, graphs, (territory, graph) => {
      for (const piece of pieces(territory, graph)) {
        const members = new Set(piece)
        const touched = piece.flatMap((code) => graph.get(code) ?? [])
        expect(touched.filter((code) => territory.has(code) && !members.has(code))).toEqual([])
        expect(pieces(members, graph)).toEqual([piece])
      }
    }),
  )
})

test('pieces come biggest first and do not depend on the order of the codes', () => {
  fc.assert(
    fc.property(territories, graphs, (territory, graph) => {
      const found = pieces(territory, graph)
      const sizes = found.map((piece) => piece.length)
      expect(sizes).toEqual(sizes.toSorted((x, y) => y - x))
      expect(pieces(new Set([...territory].toReversed()), graph)).toEqual(found)
    }),
  )
})

test('one leaves an enclave only through the territory, which it is no part of', () => {
  fc.assert(
    fc.property(territories, graphs, territories, (territory, graph, edge) => {
      for (const group of enclaves(territory, graph, edge)) {
        const members = new Set(group)
        const beyond = group
          .flatMap((code) => graph.get(code) ?? [])
          .filter((code) => !members.has(code))
        expect(beyond.length).toBeGreaterThan(0)
        expect(beyond.every((code) => territory.has(code))).toBe(true)
        expect(group.some((code) => territory.has(code) || edge.has(code))).toBe(false)
      }
    }),
  )
})

test('a territory that takes in its enclaves has none left', () => {
  fc.assert(
    fc.property(territories, graphs, territories, (territory, graph, edge) => {
      const filled = new Set([...territory, ...enclaves(territory, graph, edge).flat()])
      expect(enclaves(filled, graph, edge)).toEqual([])
    }),
  )
})
