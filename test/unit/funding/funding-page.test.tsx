// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { FundingPage } from '../../../src/features/funding/FundingPage.tsx'
import type { Session } from '../../../src/session/session.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { createTools } from '../../../src/state/tools.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { cpts } from '../domain/samples.ts'

const text = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** The page as its address asks for it. */
function page(query: string, records = [cpts('a', [], 'inconnu', { nom: 'CPTS d’exemple A' })]) {
  const state = createStore(() => ({ query }))
  const changeQuery = (_: string, edit: (params: URLSearchParams) => void): void => {
    const params = new URLSearchParams(state.getState().query)
    edit(params)
    state.setState({ query: String(params) })
  }
  const address = { state, changeQuery } as unknown as Session['address']
  const more = { address, sketching: createSketching(), tools: createTools() }
  return shownScreen(records, null, () => <FundingPage />, more)
}
const answer = (of: HTMLElement): string => text(of.querySelector('strong'))
const press = (of: HTMLElement, label: string): void =>
  flushSync(() =>
    [...of.querySelectorAll('label')]
      .find((each) => text(each).startsWith(label))
      ?.querySelector('input')
      ?.click(),
  )

it.each([
  ['39999', '39 999 habitants : taille 1', '287 500 €'],
  ['40000', '40 000 habitants : taille 2', '382 500 €'],
  ['175000', '175 000 habitants : taille 3', '487 500 €'],
  ['175001', '175 001 habitants : taille 4', '580 000 €'],
])('%s inhabitants are answered with their class and all that it allows', (n, said, total) => {
  const of = page(`habitants=${n}`)
  expect(answer(of)).toBe(said)
  expect(text(of.querySelector('[role="status"] + *, tfoot td'))).not.toBe('')
  expect(text(of)).toContain(`jusqu’à ${total} par an`)
})

it('what one supposes changes the year, and the plan and crises the years of the contract', () => {
  const of = page('habitants=52000')
  press(of, 'Une crise survient')
  press(of, 'Qualité')
  press(of, 'Accompagnement')
  expect(text(of)).toContain('jusqu’à 295 000 € par an')
  const years = () =>
    [...of.querySelectorAll('tbody tr')].filter((row) => /^\d(re|e) année/.test(text(row)))
  expect(years()).toHaveLength(5)
  const total = (row: Element | undefined): string => text(row?.lastElementChild ?? null)
  expect(years().map(total)).toEqual(['295 000 €', ...Array.from({ length: 4 }, () => '277 500 €')])
  flushSync(() => years()[2]?.querySelector('input')?.click())
  expect(total(years()[2])).toBe('330 000 €')
})

it('no amount is told of a population that is not known', () => {
  const of = page('')
  expect(answer(of)).toBe('')
  expect(text(of)).toContain('Indiquez une population')
})
