// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it, vi } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { Unit } from '../../../src/domain/units/unit.ts'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { Covering } from '../../../src/features/unit/Covering.tsx'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts, unit } from '../domain/samples.ts'

const VILLE = unit('91001', 50_000, { nom: 'Ville' })
const writable = (id: string, nom: string): Cpts => {
  const one = cpts(id, codes('91001'), 'complet', { nom })
  const email = { valeur: `${id}@cpts.example.fr`, sources: ['Document d’exemple'], date: '2024' }
  return { ...one, contacts: { ...one.contacts, email } }
}

const units = new Map<Unit['code'], Unit>([[VILLE.code, VILLE]])
const place = (...records: readonly Cpts[]): HTMLElement => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  const file = {
    units,
    epci: {},
    ept: {},
    departements: new Map(),
    neighbours: new Map([[VILLE.code, []]]),
    border: new Set<never>(),
    withContour: new Set(units.keys()),
    areas: new Map([[VILLE.code, 10]]),
  }
  return shownScreen(records, file, () => <Covering unit={VILLE} />)
}

it.each([
  [[writable('a', 'CPTS d’exemple A')]],
  [[writable('a', 'CPTS d’exemple A'), writable('b', 'CPTS d’exemple B')]],
])('one’s profession is asked before the ways to write, whose letter it fills in', (records) => {
  const page = place(...records)
  const asked = page.querySelector('select')!
  const letters = () => [...page.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]')]
  expect(letters()).toHaveLength(records.length)
  for (const letter of letters())
    expect(asked.compareDocumentPosition(letter)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  asked.value = 'infirmière'
  flushSync(() => asked.dispatchEvent(new Event('change', { bubbles: true })))
  for (const letter of letters())
    expect(decodeURIComponent(letter.href)).toMatch(
      /contact \(infirmière\)[^]*Profession\u00a0: infirmière[^]*Ville/,
    )
})

it('where a CPTS has but a site, the letter is copied for the form of it, with one’s profession', async () => {
  const one = cpts('a', codes('91001'), 'complet', { nom: 'CPTS d’exemple A' })
  const site = {
    valeur: 'https://cpts.example.fr',
    sources: ['Document d’exemple'],
    date: '2024',
  }
  const page = place({ ...one, contacts: { ...one.contacts, site } })
  const asked = page.querySelector('select')!
  asked.value = 'infirmier'
  flushSync(() => asked.dispatchEvent(new Event('change', { bubbles: true })))
  const button = [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent === frJoin.copy,
  )!
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {})
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  button.click()
  await vi.waitFor(() => expect(page.textContent).toContain(frJoin.copied))
  expect(writeText.mock.calls[0]?.[0]).toMatch(/Profession\u00a0: infirmier[^]*Ville/)
  // Refused, the letter is there to be copied by hand.
  writeText.mockRejectedValueOnce(new Error('denied'))
  button.click()
  await vi.waitFor(() => expect(page.textContent).toMatch(/Bonjour,[^]*Cordialement,/))
  vi.unstubAllGlobals()
})

it('where nobody’s address is known, the letter is there to take along', () => {
  const page = place(cpts('a', codes('91001'), 'complet', { nom: 'CPTS d’exemple A' }))
  const asked = page.querySelector('select')!
  asked.value = 'infirmier'
  flushSync(() => asked.dispatchEvent(new Event('change', { bubbles: true })))
  const letter = page.querySelector<HTMLAnchorElement>('a[href^="mailto:?"]')
  expect(letter?.textContent).toBe(frJoin.toFill)
  expect(decodeURIComponent(letter?.href ?? '')).toMatch(
    /CPTS d’exemple A[^]*Profession\u00a0: infirmier[^]*Ville/,
  )
})
