// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { frUnit } from '../../../src/fr/cpts/unit.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import type { GeometryClient } from '../../../src/worker/client.ts'
import { ledTo } from '../../support/led-to.ts'
import { shownPlace } from '../../support/shown-place.tsx'
import { cpts, unit } from '../domain/samples.ts'

const VILLE = unit('91001', 50_000, { nom: 'Ville', departement: '91' })
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

const place = (isWritable: boolean): Promise<HTMLElement> => {
  const one = cpts('a', [], 'inconnu', { nom: 'CPTS Pays de Ville', departements: ['91'] })
  const record = { ...one, contacts: { ...one.contacts, email: isWritable ? email : null } }
  return shownPlace(VILLE, [record], UNDRAWN)
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

it('a message that nobody’s address is known for leads to those who may be asked', async () => {
  expect(ledTo(await place(false), frJoin.seeWhom)).toContain(frUnit.whom[0].nom)
})

it('the CPTS of its name is written to first, and asked whether it is the one', async () => {
  const page = await place(true)
  expect(page.textContent).toContain('demandez-lui')
  expect(letterOf(page).textContent).toBe(frJoin.writeTo('CPTS Pays de Ville'))
  expect(decodeURIComponent(letterOf(page).href)).toMatch(
    /^mailto:ville@cpts\.example\.fr[^]*Est-ce la vôtre/,
  )
})
