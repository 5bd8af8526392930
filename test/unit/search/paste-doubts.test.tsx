// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { readCommuneList } from '../../../src/domain/names/commune-list.ts'
import { listAnswers } from '../../../src/features/edit/perimeter-form.ts'
import { PasteDoubts } from '../../../src/features/search/PasteDoubts.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, unit } from '../domain/samples.ts'

const units = new Map([unit('91001', 10, { nom: 'Ville' })].map((each) => [each.code, each]))
const groups = [{ nom: 'CA de Haute Exemple', codes: codes('91001 91002') }]

it('offers the EPCI that an entry may mean, by a button that takes its communes', () => {
  const taken = vi.fn<(line: string, meant: readonly string[]) => void>()
  const lines = readCommuneList('CAHE\nVile', units, { groups, former: [] })
  const page = shownScreen([], null, () => (
    <QueryClientProvider client={new QueryClient()}>
      <PasteDoubts lines={lines} answers={new Map()} onAnswer={taken} />
    </QueryClientProvider>
  ))
  const buttons = [...page.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^CA de Haute Exemple, 2\s+communes\s\?$/),
    expect.stringContaining('91001'),
  ])
  buttons.forEach((button) => button.click())
  expect(taken.mock.calls).toEqual([
    ['CAHE', codes('91001 91002')],
    ['Vile', codes('91001')],
  ])
})

it('keeps what was chosen in a form that waits since before groups were offered', () => {
  const kept = JSON.parse('{"Vile":"91001","CAHE":["91001","91002"]}') as never
  expect([...listAnswers({ answers: kept })]).toEqual([
    ['Vile', codes('91001')],
    ['CAHE', codes('91001 91002')],
  ])
})
