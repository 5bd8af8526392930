// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import {
  type ImportChoices,
  type Question,
  NO_CHOICES,
} from '../../../src/domain/import/import-choices.ts'
import { QuestionsPart } from '../../../src/features/import/QuestionsPart.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { cpts, unit } from '../domain/samples.ts'

afterEach(() => void vi.unstubAllGlobals())

const asked = (key: string, fait: 'perimetre' | 'stade', text: string, known: string | null) => ({
  kind: 'offered' as const,
  key,
  text,
  cpts: 'CPTS d’exemple A',
  lines: [1],
  note: {
    fait,
    text,
    date: null,
    values: null,
    known: known ? { text: known, date: '2024' } : null,
    key,
  },
})
const QUESTIONS: readonly Question[] = [
  asked('a perimetre', 'perimetre', '01001 01003', '01001 01002'),
  asked('a stade', 'stade', 'aci-signe', null),
  { kind: 'cpts', key: '#b', text: 'CPTS d’exemple B', lines: [2], similaires: ['c'] },
]

/** The questions on a page, and what is decided by pressing its buttons. */
function shown() {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const units = [unit('01002', 1, { nom: 'Brégnier' }), unit('01003', 1, { nom: 'Ceyzériat' })]
  const region = {
    atlas: { units: new Map(units.map((each) => [each.code, each])) },
    records: { cpts: [cpts('c', [], 'inconnu', { nom: 'CPTS d’exemple C' })] },
  } as unknown as RegionModel
  let choices: ImportChoices = NO_CHOICES
  act(() =>
    createRoot(page).render(
      <RegionContext value={region}>
        <QuestionsPart
          questions={QUESTIONS}
          choose={(decided) => {
            const more = typeof decided === 'function' ? decided(choices) : decided
            choices = { ...choices, ...more }
          }}
        />
      </RegionContext>,
    ),
  )
  const press = (name: string): void => {
    const button = [...page.querySelectorAll('button')].find((each) =>
      each.textContent.replaceAll('\u00A0', ' ').includes(name),
    )
    act(() => button?.click())
  }
  return { text: page.textContent.replaceAll('\u00A0', ' '), press, choices: () => choices }
}

it('names the communes that move, and says what the file and the record say', () => {
  const { text } = shown()
  expect(text).toContain('En plus : Ceyzériat. En moins : Brégnier.')
  expect(text).toContain('Garder la fiche : 2 communes (2024)')
  expect(text).toContain('avancement : la fiche ne le dit pas.')
  expect(text).toContain('Prendre le fichier : ACI signé')
})

it('keeps an answer for each fact, and which record a CPTS is', () => {
  const { press, choices } = shown()
  press('Garder la fiche')
  press('Prendre le fichier : ACI signé')
  press('C’est la fiche de CPTS d’exemple C')
  expect([...choices().facts]).toEqual([
    ['a perimetre', 'record'],
    ['a stade', 'file'],
  ])
  expect([...choices().cpts]).toEqual([['#b', { id: 'c' }]])
})
