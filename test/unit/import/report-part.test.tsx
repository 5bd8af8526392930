// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { ReportPart } from '../../../src/features/import/ReportPart.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { LETTERS, planOf } from '../../support/import-files.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const FILE = 'CPTS;Commune;Population\nA;a;100\nB;b;200\nTotal;;300\n'

it('has each line read or left as the person says, totals that were recognised among them', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const plan = await planOf(FILE)
  let choices: ImportChoices = NO_CHOICES
  act(() =>
    createRoot(page).render(
      <QueryClientProvider client={new QueryClient()}>
        <RegionContext
          value={
            { atlas: { units: LETTERS.units, known: LETTERS.units } } as unknown as RegionModel
          }
        >
          <ReportPart
            plan={plan}
            name="liste.csv"
            choose={(decided) => {
              const more = typeof decided === 'function' ? decided(choices) : decided
              choices = { ...choices, ...more }
            }}
          />
        </RegionContext>
      </QueryClientProvider>,
    ),
  )
  const ticks = [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  expect(ticks.map(({ checked }) => checked)).toEqual([true, true, false])
  act(() => ticks[1]?.click())
  act(() => ticks[2]?.click())
  const decided = await planOf(FILE, choices)
  expect(decided.rows.map(({ whole }) => whole?.reason ?? null)).toEqual([null, 'line-left', null])
})
