// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { facetIndex } from '../../../src/domain/filters/facet-index.ts'
import { indicatorColumns } from '../../../src/features/list/indicator-columns.tsx'
import { IndicatorFilter } from '../../../src/features/list/IndicatorFilter.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { sortFacts } from '../../../src/features/list/sort.ts'
import { createChoices, liftFilter, withDeviceFilter } from '../../../src/state/choices.ts'
import { choicesFromQuery, choicesToQuery } from '../../../src/state/choices-url.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

const units = indexUnits([unit('06001', 1000), unit('06002', 3000)])
const atlas = buildAtlas(
  {
    format: 1,
    region: '93',
    nom: '',
    avertissement: '',
    chiffresOfficiels: null,
    cpts: [
      cpts('a', codes('06001'), 'complet', { nom: 'CPTS d’exemple A' }),
      cpts('b', codes('06002'), 'complet', { nom: 'CPTS d’exemple B' }),
      cpts('c', [], 'inconnu', { nom: 'CPTS d’exemple C' }),
    ],
  },
  units,
)
const columns = indicatorColumns(
  [
    table([
      numeric({ '06001': 4.5, '06002': 2 }, { unite: 'consult.' }),
      categorical({ '06001': '1_sous_dotee', '06002': '2_intermediaire' }),
    ]),
  ],
  atlas,
)

/** The menu on a page of its own, and the CPTS that pass what is asked in it. */
function shown() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const choices = createChoices()
  act(() =>
    createRoot(page).render(
      <SessionContext value={{ choices } as unknown as Session}>
        <RegionContext value={{ atlas } as unknown as RegionModel}>
          <IndicatorFilter columns={columns} />
        </RegionContext>
      </SessionContext>,
    ),
  )
  act(() => page.querySelector('summary')?.click())
  const passing = () =>
    facetIndex(atlas, '2026-11-28')
      .passing(choices.getState().filters)
      .map((each) => each.cpts.id)
  const set = (element: HTMLInputElement | HTMLSelectElement | null, value: string): void => {
    if (!element) throw new Error('not on the page')
    const prototype =
      element instanceof HTMLSelectElement
        ? HTMLSelectElement.prototype
        : HTMLInputElement.prototype
    act(() => {
      Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
      element.dispatchEvent(
        new Event(prototype === HTMLInputElement.prototype ? 'input' : 'change', { bubbles: true }),
      )
    })
  }
  return { page, choices, passing, set }
}

it('keeps the CPTS whose figure is between two bounds, written as in French, and says so', () => {
  const { page, choices, passing, set } = shown()
  expect(page.textContent).toContain('Les CPTS vont de 2\u00a0consult. à 4,5\u00a0consult.')
  const [from, to] = page.querySelectorAll('input')
  set(from ?? null, '4,2')
  expect(passing()).toEqual(['a'])
  expect(page.querySelector('summary')?.textContent).toBe(
    'Accessibilité\u00a0: au moins 4,2\u00a0consult.',
  )
  set(to ?? null, '4,3')
  expect(passing()).toEqual([])
  set(from ?? null, '')
  expect(passing()).toEqual(['b'])
  set(to ?? null, 'beaucoup')
  expect(page.textContent).toContain('Écrivez un nombre.')
  // What is no figure leaves what filters as it was.
  expect(passing()).toEqual(['b'])
  set(to ?? null, '')
  expect(choices.getState().filters).toEqual({})
})

it('keeps the CPTS by the category that most of their people live in', () => {
  const { page, passing, set } = shown()
  set(page.querySelector('select'), columns[1]?.key ?? '')
  expect(page.querySelector('fieldset')?.textContent).toMatch(
    /Sous-dotée1 CPTS.*Intermédiaire1 CPTS/,
  )
  const [first] = page.querySelectorAll<HTMLInputElement>('input[type=checkbox]')
  act(() => first?.click())
  expect(passing()).toEqual(['a'])
  act(() => first?.click())
  expect(passing()).toEqual(['a', 'b', 'c'])
})

it('is in no link, and holds from screen to screen of its région only', () => {
  const { page, choices, set } = shown()
  choices.setState({ region: '93' })
  set(page.querySelector('input'), '3')
  const now = choices.getState()
  expect(choicesToQuery(now)).toBe('?region=93')
  const next = withDeviceFilter(choicesFromQuery('?region=93&dep=06'), now)
  expect(Object.keys(next.filters).toSorted()).toEqual(['departement', 'indicateur'])
  expect(withDeviceFilter(choicesFromQuery('?region=11'), now).filters).toEqual({})
  expect(liftFilter(next, 'indicateur').filters).toEqual({ departement: ['06'] })
})

it('sorts the list, what has no figure last; by name where the table is not on this device', () => {
  const [rate] = columns
  const ids = (of: typeof rate, order: 'asc' | 'desc') =>
    sortFacts(
      [...atlas.facts.values()],
      { by: 'indicateur:un:apl', order },
      '2026-11-28',
      of?.sortKey ?? null,
    ).map((each) => each.cpts.id)
  expect(rate?.key).toBe('indicateur:un:apl')
  expect(ids(rate, 'asc')).toEqual(['b', 'a', 'c'])
  expect(ids(rate, 'desc')).toEqual(['a', 'b', 'c'])
  expect(ids(undefined, 'desc')).toEqual(['a', 'b', 'c'])
})
