import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewFromFragment, withView } from '../../../src/state/view-url.ts'

describe('the view in an address', () => {
  it.each([
    ['#carte=8.2/48.7/2.4', { zoom: 8.2, center: [2.4, 48.7] }],
    ['#carte=11/-21.1/55.53', { zoom: 11, center: [55.53, -21.1] }],
    ['#section&carte=5/3.9/-179.9', { zoom: 5, center: [-179.9, 3.9] }],
  ])('is read from %s', (fragment, view) => expect(viewFromFragment(fragment)).toEqual(view))

  it.each(['', '#carte=', '#carte=abc', '#carte=99/999/999', '#carte=8/48.7', '#autre=8/48/2'])(
    'is not in %s',
    (fragment) => expect(viewFromFragment(fragment)).toBeNull(),
  )

  it('is written without powers of ten beside the meridian, and without idle zeros', () => {
    expect(withView('', { zoom: 18.43, center: [-6e-8, 0] })).toBe('#carte=18.43/0/-0.0000001')
    expect(withView('', { zoom: 10, center: [10, 20.5] })).toBe('#carte=10/20.5/10')
  })

  it('comes back to half a pixel, at every zoom, and leaves the rest of the fragment alone', () => {
    const within = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    fc.assert(
      fc.property(within(0, 20), within(-85, 85), within(-180, 180), (zoom, lat, lng) => {
        const written = withView('#section&carte=1/1/1', { zoom, center: [lng, lat] })
        expect(written).toMatch(/^#section&carte=/)
        const read = viewFromFragment(written)
        const pixel = 360 / (512 * 2 ** zoom)
        expect(read?.zoom).toBeCloseTo(zoom, 1)
        expect(Math.abs((read?.center[0] ?? NaN) - lng)).toBeLessThanOrEqual(pixel)
        expect(Math.abs((read?.center[1] ?? NaN) - lat)).toBeLessThanOrEqual(pixel)
        expect(withView(written, null)).toBe('#section')
      }),
    )
  })
})
