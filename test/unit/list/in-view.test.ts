import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inViewAnd } from '../../../src/features/list/in-view.ts'
import { atlasOf } from '../domain/facts.ts'
import { cpts } from '../domain/samples.ts'

const COUNT = 60
const list = Array.from({ length: COUNT }, (_, rank) => cpts(`c${rank}`, []))
const facts = [...atlasOf(list, []).facts.values()]

it('a list holds what is in view and around, and what has the focus, each once and in order', () => {
  fc.assert(
    fc.property(
      fc.nat(COUNT - 1),
      fc.nat(20),
      fc.option(fc.nat(COUNT + 10)),
      (startIndex, length, held) => {
        const endIndex = Math.min(startIndex + length, COUNT - 1)
        const ranks = inViewAnd(
          held === null ? null : `c${held}`,
          facts,
        )({
          startIndex,
          endIndex,
          overscan: 5,
          count: COUNT,
        })
        expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b))
        for (let rank = startIndex; rank <= endIndex; rank += 1) expect(ranks).toContain(rank)
        if (held !== null) expect(ranks.includes(held)).toBe(held < COUNT)
        expect(ranks.length).toBeLessThanOrEqual(endIndex - startIndex + 1 + 10 + 1)
      },
    ),
  )
})
