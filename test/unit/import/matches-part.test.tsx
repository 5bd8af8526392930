// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import type { ImportPlan } from '../../../src/domain/import/plan-import.ts'
import { MatchesPart } from '../../../src/features/import/MatchesPart.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { cpts } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const MANY = 300
const records = Array.from({ length: MANY }, (_, rank) => cpts(`c${rank}`, []))
const planned = records.map((known) => ({
  incoming: { key: known.id, nom: known.nom, codes: [], cut: [], statements: [] },
  match: { kind: 'known', cpts: known },
  changes: [],
}))

/** The file's CPTS, each taken for a record, on a page. */
function shown() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const plan = { cpts: planned, sheets: [] } as unknown as ImportPlan
  const region = { records: { cpts: records } } as unknown as RegionModel
  act(() =>
    createRoot(page).render(
      <RegionContext value={region}>
        <MatchesPart plan={plan} choices={NO_CHOICES} choose={() => {}} />
      </RegionContext>,
    ),
  )
  return page
}

it('shows the first of many CPTS and how to see the others, without a line for each record on every line', () => {
  const page = shown()
  expect(page.querySelectorAll('tbody tr')).toHaveLength(50)
  expect(page.querySelectorAll('option').length).toBeLessThan(50 * 20)
  act(() => page.querySelector('button')?.click())
  expect(page.querySelectorAll('tbody tr')).toHaveLength(150)
})

it('names the record that a CPTS is taken for, and offers all of them to who comes to choose', () => {
  const select = shown().querySelector('select')
  expect(select?.selectedOptions[0]?.textContent).toBe(records[0]?.nom)
  act(() => select?.focus())
  expect(select?.options).toHaveLength(MANY + 2)
  expect(select?.value).toBe('c0')
})
