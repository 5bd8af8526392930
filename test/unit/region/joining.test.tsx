// @vitest-environment jsdom
import { flushSync } from 'react-dom'
import { expect, it, vi } from 'vitest'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { frJoin } from '../../../src/fr/cpts/join.ts'
import { frUnit } from '../../../src/fr/cpts/unit.ts'
import { shownPlace } from '../../support/shown-place.tsx'
import { ledTo } from '../../support/led-to.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const VILLE = unit('91001', 50_000, { nom: 'Ville' })
const writable = (id: string, nom: string): Cpts => {
  const one = cpts(id, codes('91001'), 'complet', { nom })
  const email = { valeur: `${id}@cpts.example.fr`, sources: ['Document d’exemple'], date: '2024' }
  return { ...one, contacts: { ...one.contacts, email } }
}

// jsdom lays nothing out, and scrolls nothing.
Element.prototype.scrollIntoView = () => {}

const place = (...records: readonly Cpts[]): Promise<HTMLElement> => shownPlace(VILLE, records)

const say = (page: HTMLElement, profession: string): void => {
  const asked = page.querySelector('input')!
  // As the browser sets it, past the one that React lays over it.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(asked, profession)
  flushSync(() => asked.dispatchEvent(new Event('input', { bubbles: true })))
}
const letters = (page: HTMLElement) => [
  ...page.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:"]'),
]
const bodyOf = (letter: HTMLAnchorElement | undefined): string =>
  decodeURIComponent(letter?.href ?? '')

it.each([
  [[writable('a', 'CPTS d’exemple A')]],
  [[writable('a', 'CPTS d’exemple A'), writable('b', 'CPTS d’exemple B')]],
])(
  'one’s profession is asked before the ways to write, whose letter it fills in',
  async (records) => {
    const page = await place(...records)
    const asked = page.querySelector('input')!
    expect(letters(page)).toHaveLength(records.length)
    for (const letter of letters(page))
      expect(asked.compareDocumentPosition(letter)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    say(page, 'infirmière')
    expect(page.textContent).toContain(frJoin.filledIn('infirmière', 'Ville'))
    for (const letter of letters(page))
      expect(bodyOf(letter)).toMatch(
        /contact \(infirmière\)[^]*Profession\u00a0: infirmière[^]*Ville/,
      )
  },
)

it('the letter names the département of the commune, as others bear its name', async () => {
  const [letter] = letters(await place(writable('a', 'CPTS d’exemple A')))
  expect(bodyOf(letter)).toContain('Commune d’exercice\u00a0: Ville, Essonne (91)\r\n')
})

it('a profession that nobody listed is written into the letter as it was typed, and nothing is said of it', async () => {
  const page = await place(writable('a', 'CPTS d’exemple A'))
  say(page, 'socio-esthéticienne')
  expect(bodyOf(letters(page)[0])).toContain('Profession\u00a0: socio-esthéticienne')
  expect(page.querySelector('[role="status"]')).toBeNull()
})

it('where a CPTS has but a site, a message without recipient is ready, or the letter is copied for the form of it', async () => {
  const one = cpts('a', codes('91001'), 'complet', { nom: 'CPTS d’exemple A' })
  const site = {
    valeur: 'https://cpts.example.fr',
    sources: ['Document d’exemple'],
    date: '2024',
  }
  const page = await place({ ...one, contacts: { ...one.contacts, site } })
  say(page, 'infirmier')
  expect(letters(page)[0]?.textContent).toBe(frJoin.prepare)
  expect(letters(page)[0]?.href).toMatch(/^mailto:\?subject=CPTS/)
  // One of the ways stands out, not the first of each group.
  expect(
    page.querySelectorAll('ul:not([data-second]) > li:first-child > a[href^="mailto:?"]'),
  ).toHaveLength(1)
  expect(page.querySelector('ul:not([data-second]) > li > a[href^="https://cpts"]')).toBeNull()
  const button = [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent === frJoin.copyIt,
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

it('where nobody’s address is known, a message whose recipient one chooses comes right after one’s profession, and nobody is to be asked', async () => {
  const page = await place(
    cpts('a', codes('91001'), 'complet', { nom: 'CPTS d’exemple A' }),
    cpts('b', codes('91001'), 'complet', { nom: 'Val d’exemple' }),
  )
  say(page, 'infirmier')
  const [letter, ...more] = letters(page)
  expect(more).toEqual([])
  expect(letter?.textContent).toBe(frJoin.prepare)
  expect(bodyOf(letter)).toMatch(
    /la CPTS d’exemple A ou la CPTS Val d’exemple,[^]*Profession\u00a0: infirmier[^]*Ville[^]*laquelle couvre/,
  )
  const name = [...page.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'D’exemple A' || textContent === 'Exemple A',
  )
  expect(name && letter?.compareDocumentPosition(name)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  expect(page.textContent).not.toContain('demandez-leur')
})

it.each([1, 2])(
  'a message that nobody’s address is known for leads to those who may be asked (%d CPTS)',
  async (n) => {
    const records = ['a', 'b'].slice(0, n).map((id) => cpts(id, codes('91001'), 'complet'))
    expect(ledTo(await place(...records), frJoin.seeWhom)).toContain(frUnit.whom[0].nom)
  },
)

it('half a word is not said to be in the letter, which has it, before one leaves the field', async () => {
  const page = await place(writable('a', 'CPTS d’exemple A'))
  const isSaid = () => page.querySelector('[data-waits="false"]') !== null
  document.body.append(page)
  page.querySelector('input')!.focus()
  say(page, 'pharm')
  expect(bodyOf(letters(page)[0])).toContain('Profession\u00a0: pharm')
  expect(isSaid()).toBe(false)
  say(page, 'pharmacien')
  expect(isSaid()).toBe(true)
  say(page, 'socio-esth')
  expect(isSaid()).toBe(false)
  flushSync(() => page.querySelector('input')!.blur())
  expect(isSaid()).toBe(true)
  page.remove()
})

const inPart = (one: Cpts): Cpts => ({
  ...one,
  note: `Quartiers d’exemple de ${one.id}.`,
  perimetre: { ...one.perimetre, enPartie: codes('91001') },
})

it('a CPTS that has a part of the commune only is not said to be that of the commune, and is asked whether one’s address is in it', async () => {
  const page = await place(inPart(writable('a', 'CPTS d’exemple A')))
  expect(page.querySelector('h2')?.textContent).toBe('Une CPTS couvre une partie de cette commune')
  expect(page.textContent).toContain('Quartiers d’exemple de a.')
  expect(page.textContent).toContain('Pour le reste de la commune, l’atlas n’en connaît aucune.')
  expect(bodyOf(letters(page)[0])).toMatch(
    /Mon adresse est-elle dans votre territoire[^]*Adresse d’exercice/,
  )
})

it('of several that have a part each, each is asked so; one that has it whole is asked to join', async () => {
  const page = await place(
    inPart(writable('a', 'CPTS d’exemple A')),
    writable('b', 'CPTS d’exemple B'),
  )
  const [partly, whole] = letters(page).map(bodyOf)
  expect(partly).toContain('Mon adresse est-elle dans votre territoire')
  expect(whole).toContain('Je souhaite rejoindre votre CPTS')
  expect(page.textContent).toContain('Quartiers d’exemple de a.')
})

it.each([[['a']], [['a', 'b']]])(
  'an office is asked which CPTS has one’s address, where those known have a part each and no address: %s',
  async (ids) => {
    const page = await place(
      ...ids.map((id) =>
        inPart(cpts(id, codes('91001'), 'complet', { nom: `CPTS d’exemple ${id}` })),
      ),
    )
    const body = bodyOf(letters(page)[0])
    expect(body).toMatch(/Une partie de ma commune est couverte par la CPTS d’exemple a/)
    expect(body).toMatch(/Adresse d’exercice[^]*si mon adresse en est/)
    expect(body).not.toContain('rejoindre la CPTS d’exemple')
  },
)

it('a profession begun without its accent is offered in a list, and the one that is chosen is in the letter', async () => {
  const page = await place(writable('a', 'CPTS d’exemple A'))
  say(page, 'kine')
  const offered = [...page.querySelectorAll<HTMLElement>('[role="option"]')]
  expect(offered.map(({ textContent }) => textContent)).toContain('kiné')
  offered.find(({ textContent }) => textContent === 'kiné')?.click()
  await vi.waitFor(() => expect(page.querySelector('input')?.value).toBe('kiné'))
  expect(page.querySelectorAll('[role="option"]')).toHaveLength(0)
  expect(bodyOf(letters(page)[0])).toContain('Profession\u00a0: kiné')
})
