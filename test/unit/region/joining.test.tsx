// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it, vi } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import type { Unit } from '../../../src/domain/units/unit.ts'
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
  asked.value = 'infirmier'
  flushSync(() => asked.dispatchEvent(new Event('change', { bubbles: true })))
  for (const letter of letters())
    expect(decodeURIComponent(letter.href)).toMatch(/Profession\u00a0: infirmier[^]*Ville/)
})
