import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Scatter } from '../../../src/features/progress/indicators/Scatter.tsx'

const axis = (mean: number | null) => ({ label: 'Indicateur d’exemple', write: String, mean })
const figures = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true })

/** The drawing as it is written: where its dots are, and the figures along its axes. */
function drawn(points: readonly { x: number; y: number }[], mean: number | null) {
  const named = points.map((point, rank) => ({ ...point, id: `${rank}`, nom: `CPTS ${rank}` }))
  const markup = renderToStaticMarkup(
    createElement(Scatter, { x: axis(mean), y: axis(mean), points: named }),
  )
  return {
    markup,
    dots: [...markup.matchAll(/cx="([^"]+)" cy="([^"]+)"/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]),
    ticks: [...markup.matchAll(/text-anchor="middle">([^<]+)/g)].map(([, text]) => Number(text)),
  }
}

describe('a drawing of two indicators', () => {
  it('has every CPTS inside, further right and higher as its figures are larger', () => {
    const points = fc.array(fc.record({ x: figures, y: figures }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(points, fc.option(figures), (given, mean) => {
        const { dots } = drawn(given, mean)
        expect(dots).toHaveLength(given.length)
        for (const [rank, [x = 0, y = 0]] of dots.entries()) {
          expect(x).toBeGreaterThanOrEqual(54)
          expect(x).toBeLessThanOrEqual(624)
          expect(y).toBeGreaterThanOrEqual(26)
          expect(y).toBeLessThanOrEqual(354)
          const [firstX = 0, firstY = 0] = dots[0] ?? []
          const [own, first] = [given[rank], given[0]]
          if (own && first && own.x > first.x) expect(x).toBeGreaterThanOrEqual(firstX)
          if (own && first && own.y > first.y) expect(y).toBeLessThanOrEqual(firstY)
        }
      }),
    )
  })

  it('counts along its axes in round figures', () => {
    const { ticks } = drawn(
      [
        { x: 4.9, y: 1 },
        { x: 24, y: 2 },
      ],
      13.86,
    )
    expect(ticks).toEqual([5, 10, 15, 20])
  })

  it('puts figures that are all one in its middle', () => {
    expect(drawn([{ x: 3, y: 3 }], null).dots).toEqual([[339, 190]])
  })

  it('says which CPTS a dot is, and what its figures are', () => {
    expect(drawn([{ x: 1, y: 2 }], null).markup).toContain(
      'CPTS 0\nIndicateur d’exemple\u00a0: 1\nIndicateur d’exemple\u00a0: 2',
    )
  })
})
