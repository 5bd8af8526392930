import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, nearFinder } from '../../../src/domain/names/fold.ts'

/** Few letters, so that words are often near each other; "ÿ" shares its bit with another one. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', 'ÿ'), maxLength: 8 })

/** By the definition, without any shortcut. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)]
  const change = plainDistance(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)
  const swap =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1
      : Infinity
  return Math.min(plainDistance(x, b) + 1, plainDistance(a, y) + 1, change, swap)
}

describe('what is nearly a name', () => {
  it('is as many letters away as mistakes make the one of the other, counted out as far as is asked', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(short, short, fc.nat(3), (a, b, atMost) => {
        expect(editDistance(a, b, atMost)).toBe(Math.min(plainDistance(a, b), atMost + 1))
      }),
    )
  })

  it('is found among all names as if each were gone through', () => {
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 12 }), fc.nat(3), (text, names, atMost) => {
        const items = names.map((name) => ({ name }))
        const gone = items
          .filter(({ name }) => editDistance(text, name, atMost) <= atMost)
          .toSorted(
            (a, b) => editDistance(text, a.name, atMost) - editDistance(text, b.name, atMost),
          )
        expect(nearFinder(items)(text, 12, atMost)).toEqual(gone)
      }),
    )
  })
})
