// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it, vi } from 'vitest'
import { TimeOnMap } from '../../../src/features/map/time/TimeOnMap.tsx'
import type { DrawnRegion } from '../../../src/features/region-model/use-drawing.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'

it('hands the focus to the map as the button that leaves the past goes with it', () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  const stade = { valeur: 'projet-valide' as const, date: '2023-05-02', sources: [] }
  const dated = { ...cpts('cpts-d-exemple-a', codes('91001')), stade }
  const root = shownScreen([dated], null, (region) => (
    <>
      <div data-map-state="idle">
        <canvas tabIndex={0} />
      </div>
      <TimeOnMap region={region as DrawnRegion} month="2023-06" onView={() => {}} />
    </>
  ))
  document.body.append(root)
  const leave = root.querySelector<HTMLElement>('[aria-label="Revenir à aujourd’hui"]')
  leave?.focus()
  expect(document.activeElement).toBe(leave)
  flushSync(() => leave?.click())
  expect(document.activeElement).toBe(root.querySelector('canvas'))
  root.remove()
  vi.unstubAllGlobals()
})
