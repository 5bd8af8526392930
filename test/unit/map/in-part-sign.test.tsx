// @vitest-environment jsdom
import type { BBox } from 'geojson'
import { flushSync } from 'react-dom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RegionFacts } from '../../../src/data/region-facts.ts'
import { InPartSign } from '../../../src/features/map/InPartSign.tsx'
import { strengthOf } from '../../../src/map/dimming.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { code, cpts, unit } from '../domain/samples.ts'

const lille = code('59350')

vi.mock(import('../../../src/features/region-model/use-drawing.ts'), async (original) => ({
  ...(await original()),
  useShapes: () => ({
    units: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: code('59350'), nom: 'Lille' },
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [3, 50],
                [3.1, 50],
                [3.1, 50.1],
                [3, 50],
              ],
            ],
          },
        },
      ],
    },
    unitLines: { type: 'MultiLineString', coordinates: [] },
    unitNames: { type: 'FeatureCollection', features: [] },
  }),
}))

beforeEach(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  })),
)
afterEach(() => vi.unstubAllGlobals())

it('the legend tells of a commune that a CPTS has a part of only while that is in sight, and passes the filters', () => {
  const camera = createCamera()
  const one = cpts('cpts-d-exemple-a', [lille])
  const list = [{ ...one, perimetre: { ...one.perimetre, enPartie: [lille] } }]
  const shown = (ids: readonly string[]) =>
    shownScreen(
      list,
      { units: new Map([[lille, unit(lille, 1000)]]) } as unknown as RegionFacts,
      ({ atlas }) => (
        <InPartSign
          atlas={atlas}
          shown={new Set(ids)}
          mode="stade"
          strength={strengthOf({ onPlan: false, sketching: false })}
        />
      ),
      { camera },
    )
  const root = shown([one.id])
  const look = (bounds: BBox): string => {
    flushSync(() => camera.setState({ shown: { bounds, zoom: 11 } }))
    return root.textContent
  }
  expect(root.textContent).toBe('')
  expect(look([2.9, 49.9, 3.2, 50.2])).toBe(' Commune couverte en partie')
  expect(look([5, 45, 6, 46])).toBe('')
  look([2.9, 49.9, 3.2, 50.2])
  expect(shown([]).textContent).toBe('')
})
