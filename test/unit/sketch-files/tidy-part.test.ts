import { describe, expect, it } from 'vitest'
import { tidyPart } from '../../../src/geometry/tidy-part.ts'
import { square } from '../../support/drafts.ts'

const tidy = (share: number, ...pieces: number[][][][]): ReturnType<typeof tidyPart> =>
  tidyPart({ type: 'MultiPolygon', coordinates: pieces }, share)

describe('a part as it is kept', () => {
  it('is rounded to about a metre, and its share to four decimals', () => {
    expect(tidy(0.123449, [square(2.1234567, 48, 1)])).toEqual({
      share: 0.1234,
      shape: { type: 'MultiPolygon', coordinates: [[square(2.12346, 48, 1)]] },
    })
  })

  it('is never quite nothing nor all of a unit', () => {
    expect(tidy(0, [square(0, 0, 1)])?.share).toBe(0.0001)
    expect(tidy(1, [square(0, 0, 1)])?.share).toBe(0.9999)
    expect(tidy(Number.NaN, [square(0, 0, 1)])).toBeNull()
  })

  it('loses points laid one on the other, and rings that enclose nothing', () => {
    const [a, b, c, d] = square(0, 0, 1)
    const there = [a!, b!, a!]
    const doubled = [a!, a!, b!, [1, 0.000001], c!, d!, d!, a!]
    expect(tidy(0.5, [doubled, there], [there, square(0.2, 0.2, 0.1)])?.shape.coordinates).toEqual([
      [square(0, 0, 1)],
    ])
  })

  it('is null when nothing is left', () => {
    expect(tidy(0.5)).toBeNull()
    expect(tidy(0.5, [])).toBeNull()
    expect(tidy(0.5, [[]])).toBeNull()
    expect(tidy(0.5, [square(2, 48, 0.000001)])).toBeNull()
    expect(
      tidy(0.5, [
        [
          [0, 0],
          [1, 1],
          [2, 2],
          [0, 0],
        ],
      ]),
    ).toBeNull()
  })

  it('turns exterior rings anticlockwise and holes clockwise, from their westernmost point', () => {
    const [a, b, c, d] = square(0, 0, 1)
    const hole = square(0.2, 0.2, 0.2)
    const once = tidy(0.5, [square(0, 0, 1), hole])
    expect(tidy(0.5, [[c!, b!, a!, d!, c!], hole.toReversed()])).toEqual(once)
    expect(once?.shape.coordinates[0]?.[0]).toEqual([a, b, c, d, a])
    expect(once?.shape.coordinates[0]?.[1]).toEqual(hole.toReversed())
  })

  it('starts a ring that touches itself at its westernmost point in one way only', () => {
    const touching = [
      [0, 0],
      [1, -1],
      [2, 0],
      [0, 0],
      [2, 1],
      [1, 2],
      [0, 0],
    ]
    const rotated = [...touching.slice(3), ...touching.slice(1, 4)]
    expect(tidy(0.5, [rotated])).toEqual(tidy(0.5, [touching]))
  })

  it('writes no negative zero', () => {
    const [piece] = tidy(0.5, [square(-1e-9, -1e-9, 1)])!.shape.coordinates
    expect(Object.is(piece?.[0]?.[0]?.[0], 0)).toBe(true)
  })
})
