// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { SheetsPart } from '../../../src/features/import/SheetsPart.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { LETTERS, planOf } from '../../support/import-files.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

it('shows a table that was turned by its columns, its title apart, and lets it be set upright', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const plan = await planOf(
    'Suivi;;\nCPTS;CPTS d’exemple A;CPTS d’exemple B\nCommunes;a;b\nStade;ACI;LI\n',
  )
  let choices: ImportChoices = NO_CHOICES
  const region = {
    atlas: { units: LETTERS.units, known: LETTERS.units },
    manifest: null,
    file: null,
  } as unknown as RegionModel
  act(() =>
    createRoot(page).render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionContext value={{ today: '2026-11-25' } as unknown as Session}>
          <RegionContext value={region}>
            <SheetsPart
              sheets={plan.sheets}
              rows={plan.rows}
              choices={choices}
              choose={(decided) => {
                const more = typeof decided === 'function' ? decided(choices) : decided
                choices = { ...choices, ...more }
              }}
            />
          </RegionContext>
        </SessionContext>
      </QueryClientProvider>,
    ),
  )
  const heads = [...page.querySelectorAll('tbody th')].map(({ textContent }) => textContent)
  expect(heads).toEqual(['1au-dessus', 'Atitres', 'B', 'C'])
  const way = page.querySelector('select')
  expect(way?.value).toBe('columns')
  act(() => {
    if (way) way.value = 'lines'
    way?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(choices.sheets.get(0)?.turned).toBe(false)
})
