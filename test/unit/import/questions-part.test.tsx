// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import {
  type ImportChoices,
  type Question,
  NO_CHOICES,
} from '../../../src/domain/import/import-choices.ts'
import type { Sheet } from '../../../src/domain/import/sheets.ts'
import { QuestionsPart } from '../../../src/features/import/QuestionsPart.tsx'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const QUESTIONS: readonly Question[] = [
  {
    kind: 'date',
    key: '3/4/23',
    text: '3/4/23',
    taken: '2023-04-03',
    candidates: ['2023-04-03', '2023-03-04'],
    places: [{ sheet: 0, line: 2 }],
  },
  {
    kind: 'date',
    key: 'bientôt',
    text: 'bientôt',
    taken: null,
    candidates: [],
    places: [
      { sheet: 0, line: 3 },
      { sheet: 0, line: 4 },
      { sheet: 1, line: 3 },
      { sheet: 2, line: 7 },
    ],
  },
  {
    kind: 'groupe',
    key: 'groupe',
    text: 'CC d’exemple / 200067320',
    groups: [
      { nom: 'CC d’exemple', codes: codes('01002') },
      { nom: 'CC autre', codes: codes('01003') },
    ],
    places: [{ sheet: 0, line: 5 }],
  },
  {
    kind: 'commune',
    key: 'code',
    text: '01002 Ceyzériat',
    par: 'name',
    taken: codes('01002'),
    candidates: codes('01002 01003'),
    places: [{ sheet: 0, line: 6 }],
  },
  {
    kind: 'cpts',
    key: '#b',
    text: 'CPTS d’exemple B',
    places: [{ sheet: 0, line: 2 }],
    similaires: ['c'],
  },
]

/** The questions on a page, and what is decided by pressing its buttons. */
const sheetOf = (rank: number, table: Partial<Sheet['table']>): Sheet =>
  ({ rank, table }) as unknown as Sheet
const SHEETS = [
  sheetOf(0, { nom: 'Suivi' }),
  sheetOf(1, { nom: 'Fiche', turned: 'columns' }),
  sheetOf(2, { nom: 'Suivi', beside: 2 }),
]

function shown() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const units = [unit('01002', 1, { nom: 'Brégnier' }), unit('01003', 1, { nom: 'Ceyzériat' })]
  const known = new Map(units.map((each) => [each.code, each]))
  const region = {
    atlas: { units: known, known },
    records: { cpts: [cpts('c', [], 'inconnu', { nom: 'CPTS d’exemple C' })] },
    manifest: null,
    file: null,
  } as unknown as RegionModel
  let choices: ImportChoices = NO_CHOICES
  const session = { today: '2026-11-25' } as unknown as Session
  const root = createRoot(page)
  const ask = (questions: readonly Question[]): void =>
    act(() =>
      root.render(
        <QueryClientProvider client={new QueryClient()}>
          <SessionContext value={session}>
            <RegionContext value={region}>
              <QuestionsPart
                onDone={() => {}}
                questions={questions}
                sheets={SHEETS}
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
  ask(QUESTIONS)
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
  const press = (name: string): void => {
    const button = [...page.querySelectorAll('button')].find((each) =>
      plain(each.textContent).includes(name),
    )
    if (!button) throw new Error(name)
    act(() => button.click())
  }
  const type = (name: string, text: string): void => {
    const field = [...page.querySelectorAll('input')].find(
      (each) => plain(each.ariaLabel ?? each.getAttribute('aria-label') ?? '') === name,
    )
    if (!field) throw new Error(name)
    act(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
  return { page, ask, press, type, text: plain(page.textContent), choices: () => choices }
}

it('asks of what is not known, then shows what was read and may be meant otherwise', () => {
  const { text } = shown()
  expect(text).toContain('3 points à trancher, 2 points à vérifier')
  expect(text).toContain(
    'Quelle date est « bientôt » ? Suivi, lignes 3, 4 ; Fiche, colonne C ; Suivi, tableau 2, ligne 7',
  )
  expect(text).toContain('« 3/4/23 » : lu 3 avr. 2023')
  expect(text).toContain('le code et le nom sont de deux communes')
  expect(text.indexOf('bientôt')).toBeLessThan(text.indexOf('3/4/23'))
})

it('keeps the answer that is pressed, typed, or all that was read at once', () => {
  const { press, type, choices } = shown()
  press('4 mars 2023')
  press('Ceyzériat (01003)')
  press('CC autre (1 commune)')
  type('Autre date pour « bientôt »', 'mars 2024')
  press('Prendre mars 2024')
  press('C’est la fiche de CPTS d’exemple C')
  expect([...choices().dates]).toEqual([
    ['3/4/23', { date: '2023-03-04' }],
    ['bientôt', { date: '2024-03' }],
  ])
  expect([...choices().communes]).toEqual([
    ['code', codes('01003')],
    ['groupe', codes('01003')],
  ])
  expect([...choices().cpts]).toEqual([['#b', { id: 'c' }]])
  press('Tout garder comme lu (2)')
  expect(choices().dates.get('3/4/23')).toEqual({ date: '2023-04-03' })
  expect(choices().communes.get('code')).toEqual(codes('01002'))
})

it('leads from a question that is answered to the next one, and to the end of them', () => {
  const { page, ask } = shown()
  const first = page.querySelector<HTMLElement>('fieldset button')
  act(() => first?.focus())
  ask(QUESTIONS.slice(1))
  const now = document.activeElement
  expect(now?.closest('fieldset')?.textContent).toContain('bientôt')
  ask([])
  expect(page.contains(document.activeElement)).toBe(true)
  expect(page.textContent).toContain('Tout est tranché.')
})

it('proposes the EPCI that some initials may be of', () => {
  const { ask, press, choices, page } = shown()
  const groupes = [{ nom: 'CC d’exemple', codes: codes('01002 01003') }]
  ask([
    {
      kind: 'commune',
      key: 'cce',
      text: 'CCE',
      par: null,
      taken: [],
      candidates: [],
      groupes,
      places: [{ sheet: 0, line: 2 }],
    },
  ])
  expect(page.textContent).toContain('Quelle intercommunalité est')
  press('CC d’exemple (2 communes)')
  expect(choices().communes.get('cce')).toEqual(codes('01002 01003'))
})
