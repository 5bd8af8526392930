import { expect, it } from 'vitest'
import { selectionBounds } from '../../../src/features/map/selected-shape.ts'
import { atlasOf } from '../domain/facts.ts'
import { cpts } from '../domain/samples.ts'

const square = (code: string, west: number) => ({
  type: 'Feature',
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 47],
        [west + 1, 47],
        [west + 1, 48],
        [west, 48],
        [west, 47],
      ],
    ],
  },
})
const departements = { features: [square('35', -2), square('44', -1), square('53', 0)] }

it('leads to the départements of a CPTS whose perimeter is not published, where they are drawn', () => {
  const seen = (said: readonly string[]) =>
    selectionBounds({ kind: 'cpts', id: 'a' }, {
      atlas: atlasOf([{ ...cpts('a', []), departements: said }], []),
      backdrop: { departements },
      outlines: new Map(),
      shapes: null,
    } as never)
  expect(seen(['35', '44', '56'])).toEqual([-2, 47, 0, 48])
  expect(seen(['2A'])).toBeNull()
  expect(seen([])).toBeNull()
})
