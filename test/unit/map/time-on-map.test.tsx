// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { TimeOnMap } from '../../../src/features/map/time/TimeOnMap.tsx'
import type { RegionFacts } from '../../../src/data/region-facts.ts'
import { atlasAt, drawnAt, figuresAt } from '../../../src/domain/atlas/atlas-at.ts'
import { Tooltip } from '../../../src/features/map/Tooltip.tsx'
import type { Outline } from '../../../src/geometry/outline.ts'
import { categoryPaint, MASKED_PAINT } from '../../../src/map/palette.ts'
import { territoryFeatures, type TerritoryView } from '../../../src/map/territory-features.ts'
import type { Pointed } from '../../../src/map/interactions.ts'
import type { DrawnRegion } from '../../../src/features/region-model/use-drawing.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts, unit } from '../domain/samples.ts'

const [one] = codes('91001')
const staged = (id: string, date: string | null) =>
  cpts(id, [one!], 'complet', {
    stade: { valeur: 'projet-valide', date, sources: ['Liste d’exemple'] },
  })

it('says under the pointer where each CPTS stood then, as the map shows it', () => {
  const records = [
    staged('cpts-d-exemple-a', '2021-05-02'),
    staged('cpts-d-exemple-b', '2024-05-02'),
    staged('cpts-d-exemple-c', null),
  ]
  const file = { units: new Map([[one!, unit(one!, 1000)]]) } as unknown as RegionFacts
  const said = (what: Pointed['what'], day: string | null): string => {
    const root = shownScreen(records, file, ({ atlas }) => (
      <Tooltip
        pointed={{ what, x: 0, y: 0 }}
        then={day === null ? null : drawnAt(atlas, atlasAt(atlas, figuresAt(atlas, day)))}
      />
    ))
    return root.textContent
  }
  const under = said({ kind: 'unit', code: one! }, '2022-01-31')
  expect(under).toContain('cpts-d-exemple-a (Projet de santé validé)')
  expect(under).toContain('cpts-d-exemple-b (Première étape connue plus tard)')
  expect(under).toContain('cpts-d-exemple-c (Étapes sans date connue)')
  expect(said({ kind: 'cpts', id: 'cpts-d-exemple-b' }, '2025-01-31')).toMatch(
    /b\W*Projet de santé validé$/,
  )
  expect(said({ kind: 'cpts', id: 'cpts-d-exemple-b' }, null)).toMatch(/b$/)
})

it('hands the focus to the map as the button that leaves the past goes with it', () => {
  const stade = { valeur: 'projet-valide' as const, date: '2023-05-02', sources: [] }
  const dated = { ...cpts('cpts-d-exemple-a', codes('91001')), stade }
  const root = shownScreen([dated], null, (region) => (
    <>
      <div data-map-state="idle">
        <canvas tabIndex={0} />
      </div>
      <QueryClientProvider client={new QueryClient()}>
        <TimeOnMap region={region as DrawnRegion} month="2023-06" onView={() => {}} />
      </QueryClientProvider>
    </>
  ))
  document.body.append(root)
  // Whatever the map is coloured with has its sign, bare land too.
  const lines = [...root.querySelectorAll('li')]
  expect(lines.map((line) => line.querySelectorAll('svg').length)).toEqual(lines.map(() => 1))
  expect(lines.at(-1)?.textContent).toBe('Aucune CPTS connue')
  const leave = root.querySelector<HTMLElement>('[aria-label="Revenir à aujourd’hui"]')
  leave?.focus()
  expect(document.activeElement).toBe(leave)
  flushSync(() => leave?.click())
  expect(document.activeElement).toBe(root.querySelector('canvas'))
  root.remove()
})

it('names the hatching and the dashes that are on the map then', () => {
  const dated = (id: string, date: string, etat: 'complet' | 'partiel') => ({
    ...cpts(id, codes('91001'), etat),
    stade: { valeur: 'projet-valide' as const, date, sources: [] },
  })
  const records = [
    dated('cpts-d-exemple-a', '2023-05-02', 'complet'),
    dated('cpts-d-exemple-b', '2024-05-02', 'partiel'),
  ]
  const signsIn = (month: string): readonly (string | null)[] => {
    const root = shownScreen(records, null, (region) => (
      <QueryClientProvider client={new QueryClient()}>
        <TimeOnMap region={region as DrawnRegion} month={month} onView={() => {}} />
      </QueryClientProvider>
    ))
    return Array.from(root.querySelectorAll('li'), (line) => line.textContent)
  }
  expect(signsIn('2024-05')).toEqual(
    expect.arrayContaining(['Commune partagée', 'Périmètre partiel']),
  )
  expect(signsIn('2023-06')).not.toContain('Commune partagée')
})

it('shows one whose first stage came later as there, and neither as bare land nor at a stage', () => {
  const records = [
    staged('cpts-d-exemple-a', '2021-05-02'),
    staged('cpts-d-exemple-b', '2024-05-02'),
  ]
  const signs = new Map<string, string>()
  const square = { shape: { type: 'MultiPolygon', coordinates: [] } } as unknown as Outline
  const outlines = new Map(records.map(({ id }) => [id, square]))
  let drawn: TerritoryView | null = null
  const root = shownScreen(records, null, (region) => (
    <QueryClientProvider client={new QueryClient()}>
      <TimeOnMap
        region={{ ...region, outlines } as unknown as DrawnRegion}
        month="2023-06"
        onView={(view) => {
          drawn = view ?? drawn
        }}
      />
    </QueryClientProvider>
  ))
  for (const line of root.querySelectorAll('li'))
    signs.set(line.textContent.replace(/\d+$/, ''), line.querySelector('svg')?.outerHTML ?? '')
  const later = signs.get('Première étape connue plus tard')
  expect(later).toContain(MASKED_PAINT.light.fill)
  expect(later).not.toBe(signs.get('Aucune CPTS connue'))
  const fills = drawn === null ? [] : territoryFeatures(drawn).features
  expect(fills.map(({ properties: { id, fill } }) => [id, fill])).toEqual([
    ['cpts-d-exemple-b', MASKED_PAINT.light.fill],
    ['cpts-d-exemple-a', categoryPaint('stade', 'projet-valide', 'light').fill],
  ])
})
