// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { type ImportChoices, NO_CHOICES } from '../../../src/domain/import/import-choices.ts'
import { OffersPart } from '../../../src/features/import/OffersPart.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { LETTERS, planOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const known = cpts('cpts-a', codes('01001 01002'), 'complet', { nom: 'CPTS d’exemple A' })

/** What a file would change, on a page, and what is decided there. */
async function shown(decided: Partial<ImportChoices> = {}) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.body.appendChild(document.createElement('div'))
  const file =
    'CPTS;Communes;Site\nCPTS d’exemple A;01001, 01003;https://b.fr\nCPTS d’exemple B;01004;\n'
  const plan = await planOf(file, decided, LETTERS, { records: [known] })
  const region = { atlas: { known: LETTERS.units }, homeOf: () => '01' } as unknown as RegionModel
  let choices: ImportChoices = NO_CHOICES
  act(() =>
    createRoot(page).render(
      <QueryClientProvider client={new QueryClient()}>
        <RegionContext value={region}>
          <OffersPart
            plan={plan}
            choose={(answer) => {
              const more = typeof answer === 'function' ? answer(choices) : answer
              choices = { ...choices, ...more }
            }}
          />
        </RegionContext>
      </QueryClientProvider>,
    ),
  )
  const tick = (name: string): HTMLInputElement => {
    const boxes = [...page.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
    const named = boxes.find(
      (box) => (box.getAttribute('aria-label') ?? box.parentElement?.textContent) === name,
    )
    if (!named) throw new Error(name)
    return named
  }
  return { page, tick, choices: () => choices }
}

it('shows each fact before and after, by name, with a tick for what is taken; new records apart', async () => {
  const { page, tick } = await shown()
  const text = page.textContent.replaceAll('\u00A0', ' ')
  expect(text).toContain('1 fiche à mettre à jour')
  expect(text).toContain('1 CPTS sans fiche, à créer')
  expect([...page.querySelectorAll('ins')].map(({ textContent }) => textContent)).toContain(
    'après https://b.fr',
  )
  expect(tick('Reprendre Site de CPTS d’exemple A').checked).toBe(true)
  expect(tick('Reprendre Périmètre de CPTS d’exemple A').checked).toBe(false)
})

it('crosses out nothing of what is left as it is, and says what it would have been', async () => {
  const { page } = await shown()
  const perimeter = [...page.querySelectorAll('[data-taken="false"]')].map(({ textContent }) =>
    textContent.replaceAll('\u00A0', ' '),
  )
  expect(perimeter).toEqual([expect.stringMatching(/2 communes gardé tel quel, au lieu de : .*/)])
  expect(page.querySelectorAll('[data-taken="false"] del, [data-taken="false"] ins')).toHaveLength(
    0,
  )
  expect(page.querySelectorAll('[data-taken="true"] del').length).toBeGreaterThan(0)
})

it('keeps what is ticked of a fact, of a record, and whether a new one is made', async () => {
  const { tick, choices } = await shown()
  act(() => tick('Reprendre Site de CPTS d’exemple A').click())
  expect([...choices().facts]).toEqual([['cpts-a site', 'record']])
  act(() => tick('CPTS d’exemple A').click())
  expect([...choices().facts]).toEqual([
    ['cpts-a site', 'file'],
    ['cpts-a perimetre', 'file'],
  ])
  act(() => tick('CPTS d’exemple B').click())
  expect([...choices().cpts.values()]).toEqual(['ignore'])
})

it('has what is asked of a fact answered where it is compared, and counts what waits', async () => {
  const { page, choices } = await shown({ policy: 'demander' })
  const plain = (): string => page.textContent.replaceAll('\u00A0', ' ')
  expect(plain()).toContain('2 faits à trancher')
  const radios = (): HTMLInputElement[] => [
    ...page.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ]
  expect(radios().some(({ checked }) => checked)).toBe(false)
  act(() => radios()[1]?.click())
  expect([...choices().facts]).toEqual([['cpts-a perimetre', 'record']])
})
