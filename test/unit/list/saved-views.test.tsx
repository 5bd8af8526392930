// @vitest-environment jsdom
import fc from 'fast-check'
import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FACETS, facetValues } from '../../../src/domain/filters/facet.ts'
import { STANDARD } from '../../../src/features/list/chosen-columns.ts'
import { COLUMNS, type ColumnKey } from '../../../src/features/list/columns.tsx'
import { CRITERIA } from '../../../src/features/list/sort.ts'
import { lookOf, sameLook, viewsOf, writtenLook } from '../../../src/features/list/saved-view.ts'
import { ViewsBox } from '../../../src/features/list/ViewsBox.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { createAddress } from '../../../src/session/address.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { choicesToQuery } from '../../../src/state/choices-url.ts'
import { createChoices, DEFAULT_CHOICES, setFilter, setText } from '../../../src/state/choices.ts'
import { eraseDevice } from '../../../src/storage/erase-device.ts'
import { changeViews, keptViews, type KeptView } from '../../../src/storage/kept-views.ts'
import { keptBy } from '../../../src/storage/text-storage.ts'
import { fakeBar } from '../../support/address-bar.ts'
import { createRoot } from '../../support/roots.ts'

const filters = fc
  .record({
    facets: fc.tuple(
      ...FACETS.map((facet) => fc.shuffledSubarray([...(facetValues(facet) ?? ['75', '2A'])])),
    ),
    text: fc.constantFrom('', 'val de seine'),
  })
  .map(({ facets, text }) =>
    FACETS.reduce(
      (choices, facet, rank) => setFilter(choices, facet, facets[rank] ?? []),
      setText(DEFAULT_CHOICES, text),
    ),
  )
const looks = fc.record({
  filters: filters.map((choices) => choices.filters),
  sort: fc.record({
    by: fc.constantFrom(...CRITERIA, 'indicateur:un:apl' as const),
    order: fc.constantFrom('asc' as const, 'desc' as const),
  }),
  columns: fc
    .shuffledSubarray(COLUMNS.map(({ key }) => key))
    .map((keys): ReadonlySet<ColumnKey> => new Set(keys)),
})

describe('a view of the list', () => {
  it('says again the filters, the order and the columns that it was made of', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const back = lookOf(writtenLook('11', look))
        expect(back.filters).toEqual(look.filters)
        expect(back.sort).toEqual(look.sort)
        expect([...back.columns].toSorted()).toEqual([...look.columns].toSorted())
        expect(sameLook(writtenLook('11', look), writtenLook('93', look))).toBe(true)
      }),
    )
  })

  it('is of its région where it asks for départements, and of all otherwise', () => {
    const look = { filters: {}, sort: { by: 'nom', order: 'asc' }, columns: STANDARD } as const
    const paris = { ...look, filters: { departement: ['75'] } }
    const views = [
      { id: '1', nom: 'À Paris', ...writtenLook('11', paris) },
      { id: '2', nom: 'Tout', ...writtenLook('11', look) },
    ]
    expect(viewsOf('11', views).map(({ nom }) => nom)).toEqual(['À Paris', 'Tout'])
    expect(viewsOf('93', views).map(({ nom }) => nom)).toEqual(['Tout'])
  })

  it('leaves out what an indicator of this device keeps, as a link does', () => {
    const indicateur = { words: 'Accès', keeps: () => true }
    const look = { filters: { indicateur }, sort: { by: 'nom', order: 'asc' } } as const
    expect(writtenLook('11', { ...look, columns: STANDARD }).question).toBe('')
  })
})

describe('the views of a device', () => {
  const view = (id: string): KeptView => ({
    id,
    nom: `Vue ${id}`,
    region: null,
    question: '',
    colonnes: null,
  })

  it('outlive what another tab does to others, and what is not a view', () => {
    localStorage.setItem('atlas-cpts.vues', JSON.stringify([{ nom: 'Rien' }, 4, view('a')]))
    changeViews({ put: view('b') })
    changeViews({ drop: 'a' })
    expect(keptViews()).toEqual([view('b')])
    localStorage.setItem('atlas-cpts.vues', '{')
    expect(keptViews()).toEqual([])
  })

  it('go with all else that is erased from the device', async () => {
    changeViews({ put: view('a') })
    await eraseDevice('/', () => {})
    expect(keptViews()).toEqual([])
  })

  it('are not there where the device keeps nothing, which is said', () => {
    const forbidden = keptBy(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(changeViews({ put: view('a') }, forbidden)).toBe(false)
    expect(keptViews(forbidden)).toEqual([])
  })
})

const press = (text: string): void => {
  const button = [...document.querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.textContent) === text,
  )
  if (!button) throw new Error(`no button ${text}`)
  act(() => button.click())
}
const type = (value: string): void => {
  const input = document.querySelector('input')
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
    input?.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
const send = (): void =>
  act(() => void document.querySelector('form')?.dispatchEvent(new Event('submit', SENT)))
const SENT = { bubbles: true, cancelable: true }
const names = (): string[] =>
  [...document.querySelectorAll('[data-view]')].map(({ textContent }) => textContent)
const status = (): string => document.querySelector('[role=status]')?.textContent ?? ''

/** The menu, opened. */
function opened(given: Partial<typeof DEFAULT_CHOICES> = {}) {
  document.body.replaceChildren()
  const page = document.body.appendChild(document.createElement('div'))
  const choices = createChoices({ ...DEFAULT_CHOICES, region: '11', ...given })
  const bar = fakeBar(`/liste${choicesToQuery(choices.getState())}&tri=communes`)
  const address = createAddress({
    bar,
    base: '/',
    choices,
    camera: createCamera(),
    hasMap: () => false,
  })
  let columns: ReadonlySet<ColumnKey> = STANDARD
  act(() =>
    createRoot(page).render(
      <SessionContext value={{ choices, address } as unknown as Session}>
        <RegionContext value={{ region: '11', file: null } as unknown as RegionModel}>
          <ViewsBox columns={columns} onColumns={(next) => void (columns = next)} />
        </RegionContext>
      </SessionContext>,
    ),
  )
  return { bar, choices, columns: () => columns }
}
const PARIS = { filters: { departement: ['75'] } }

describe('the menu of views', () => {
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
    vi.stubGlobal('CSS', { escape: (text: string) => text })
    localStorage.clear()
  })
  afterEach(() => vi.unstubAllGlobals())

  it('keeps what is on show under a name, and shows it again later', () => {
    opened(PARIS)
    expect(document.querySelector('input')?.value).toBe('Département\u00a0: 75')
    type('Paris')
    send()
    expect(status()).toContain(
      '« Paris » est enregistrée.'.replace(/« /, '«\u00a0').replace(' »', '\u00a0»'),
    )
    const indicateur = { words: 'Accès', keeps: () => true }
    const later = opened({ filters: { stade: ['aci-signe'], indicateur } })
    expect(names()).toEqual(['Paris'])
    press('Paris')
    // One step, which one comes back from.
    expect(later.bar.steps).toEqual([
      '/liste?region=11&stade=aci-signe&tri=communes',
      '/liste?region=11&dep=75',
    ])
    expect(later.choices.getState().filters).toEqual(PARIS.filters)
    expect(later.columns()).toBe(STANDARD)
    expect(document.querySelector('[data-view]')?.getAttribute('aria-current')).toBe('true')
  })

  it('has a view of the same name replaced, and that taken back', () => {
    opened(PARIS)
    type('Ma vue')
    send()
    opened({ filters: { stade: ['aci-signe'] } })
    type('Ma vue')
    press('Remplacer «\u00a0Ma vue\u00a0»')
    send()
    expect(keptViews().map(({ question }) => question)).toEqual(['stade=aci-signe'])
    press('Annuler')
    expect(keptViews().map(({ question }) => question)).toEqual(['dep=75'])
  })

  it('gives a view another name, but none that is taken, and Échap leaves it as it was', () => {
    opened(PARIS)
    type('Paris')
    send()
    opened({ filters: { stade: ['aci-signe'] } })
    type('Signées')
    send()
    press('Renommer «\u00a0Paris\u00a0»')
    expect(document.activeElement).toBe(document.querySelector('input'))
    type('Signées')
    send()
    expect(document.body.textContent).toContain('Une autre vue a déjà ce nom.')
    type('Capitale')
    send()
    expect(names()).toEqual(['Capitale', 'Signées'])
    expect(document.activeElement?.textContent).toBe('Capitale')
    press('Renommer «\u00a0Capitale\u00a0»')
    const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
    act(() => void document.activeElement?.dispatchEvent(escape))
    expect(names()).toEqual(['Capitale', 'Signées'])
    expect(document.activeElement?.textContent).toBe('Capitale')
  })

  it('takes a view away and gives it back, with the focus on what comes next', () => {
    opened(PARIS)
    type('Paris')
    send()
    press('Supprimer «\u00a0Paris\u00a0»')
    expect(names()).toEqual([])
    expect(keptViews()).toEqual([])
    expect(document.activeElement?.textContent).toBe('Annuler')
    press('Annuler')
    expect(names()).toEqual(['Paris'])
    expect(document.activeElement?.textContent).toBe('Paris')
  })

  it('says that the device keeps nothing, and what keeps the filters then', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    opened(PARIS)
    send()
    vi.restoreAllMocks()
    expect(document.body.textContent).toContain('Cet appareil refuse de garder les vues.')
    expect(names()).toEqual([])
  })
})
