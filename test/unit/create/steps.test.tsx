// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { MoneyStep } from '../../../src/features/create/MeetingSteps.tsx'
import { NeedsIndicators } from '../../../src/features/create/NeedsIndicators.tsx'
import type { FoundingModel } from '../../../src/features/create/use-founding.ts'
import { indexUnits } from '../../../src/domain/units/unit-index.ts'
import { createTools } from '../../../src/state/tools.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { sketch, unit } from '../domain/samples.ts'

const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

it('the indicators of the device are told over the territory beside the région, what is missing with them', () => {
  const units = indexUnits([unit('06001', 1000), unit('06002', 3000), unit('06003', 2000)])
  const tables = [
    table([
      numeric({ '06001': 4, '06002': 2 }, { unite: 'consult.' }),
      categorical({ '06003': '1_sous_dotee' }),
    ]),
  ]
  const page = shownScreen([], null, () => (
    <NeedsIndicators
      tables={tables}
      sketch={sketch('06001 06002')}
      around={{ units, nom: 'Ici' }}
    />
  ))
  const [, ...rows] = [...page.querySelectorAll('tr')].map((row) => [...row.children].map(text))
  expect(rows[0]).toEqual([
    'AccessibilitéSource d’exemple, 2024',
    '2,5 consult.',
    '2,5 consult.1 commune sans donnée',
  ])
  // No zero for what nobody says.
  expect(rows[1]?.[1]).toBe('sans donnée')
  expect(rows[1]?.[2]).toContain('100 % des habitants')
})

it.each([
  [52_000, '382 500 €'],
  [null, 'dépend de la population'],
])('the money of %s inhabitants is that of every other screen', (habitants, said) => {
  const model = { notes: new Map(), founding: { habitants } } as unknown as FoundingModel
  const tools = createTools()
  const page = shownScreen([], null, () => <MoneyStep model={model} />, { tools })
  expect(text(page)).toContain(said)
  expect(page.querySelectorAll('table')).toHaveLength(habitants === null ? 0 : 1)
})
