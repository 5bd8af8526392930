// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import type { Unit } from '../../../src/domain/units/unit.ts'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { Covering } from '../../../src/features/unit/Covering.tsx'
import { createCamera } from '../../../src/state/camera.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import type { GeometryClient } from '../../../src/worker/client.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { cpts, unit } from '../domain/samples.ts'

const VILLE = unit('91001', 50_000, { nom: 'Ville', departement: '91' })
const units = new Map<Unit['code'], Unit>([[VILLE.code, VILLE]])
/** Nothing is ever drawn: which ones are near is not asked here. */
const UNDRAWN = {
  camera: createCamera(),
  sketching: createSketching(),
  geometry: { ask: () => new Promise(() => {}) } as unknown as GeometryClient,
}
const email = {
  valeur: 'ville@cpts.example.fr',
  sources: ['Document d’exemple'],
  date: '2024',
} as const

const place = async (isWritable: boolean): Promise<HTMLElement> => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }))
  const one = cpts('a', [], 'inconnu', { nom: 'CPTS Pays de Ville', departements: ['91'] })
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
  const record = { ...one, contacts: { ...one.contacts, email: isWritable ? email : null } }
  const page = shownScreen([record], file, () => <Covering unit={VILLE} />, UNDRAWN)
  await vi.waitFor(() => expect(page.querySelector('input')).not.toBeNull())
  return page
}
const letterOf = (page: HTMLElement) => page.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')!

it('a commune without a known perimeter is not told that none is known beside the CPTS of its name', async () => {
  const page = await place(false)
  expect(page.textContent).toContain('Ville\u00a0: peut-être CPTS Pays de Ville.')
  expect(page.textContent).not.toContain('Aucune CPTS connue')
  // Nobody is to be asked whom nobody can reach; who is written to instead is told which one it may be.
  expect(page.textContent).not.toContain('demandez-lui')
  expect(decodeURIComponent(letterOf(page).href)).toContain('peut-être la CPTS Pays de Ville')
})

it('the CPTS of its name is written to first, and asked whether it is the one', async () => {
  const page = await place(true)
  expect(page.textContent).toContain('demandez-lui')
  expect(letterOf(page).textContent).toBe(frJoin.writeTo('CPTS Pays de Ville'))
  expect(decodeURIComponent(letterOf(page).href)).toMatch(
    /^mailto:ville@cpts\.example\.fr[^]*Est-ce la vôtre/,
  )
})
