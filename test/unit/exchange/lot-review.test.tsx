// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ReadLot } from '../../../src/data/lot/lot.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { asLot, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { versionsToTell } from '../../../src/domain/edits/fact-version.ts'
import type { Proposal } from '../../../src/domain/edits/proposal.ts'
import type { RecordEdit } from '../../../src/domain/edits/record-change.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { answerHref } from '../../../src/features/edit/journal/decision-words.ts'
import { LotReview } from '../../../src/features/exchange/LotReview.tsx'
import type { TakenLot } from '../../../src/features/exchange/taken-lot.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { createTyping } from '../../../src/state/typing.ts'
import { createRoot } from '../../support/roots.ts'
import { change, QUAND, region } from '../domain/change-samples.ts'

afterEach(() => void vi.unstubAllGlobals())

const SCRIPT = '<img src=x onerror="globalThis.hurt = true">'

function edited(author: string, ...edits: readonly RecordEdit[]) {
  let next = 0
  const published = region()
  const newId = (): string => `${author}${next++}`
  const note = { gesture: { kind: 'edit' }, author, records: byId(published) } as const
  const log = asLot(
    edits.map((edit) => change(edit)),
    newId,
    note,
  )
  return { published, records: replay(published, log).dataset, closed: [], log }
}
const site: RecordEdit = { kind: 'fact', fait: 'site', valeur: 'https://exemple.fr', date: null }
const phone = (valeur: string): RecordEdit => ({
  kind: 'fact',
  fait: 'telephone',
  valeur,
  date: '2025',
})

/** A device that keeps what is chosen; each call is a page that was opened anew. */
function device() {
  const tab = new Map<string, string>()
  const kept = new Map<string, string>()
  const texts = (held: Map<string, string>) => ({
    getItem: (name: string) => held.get(name) ?? null,
    setItem: (name: string, value: string) => held.set(name, value).size > 0,
    removeItem: (name: string) => void held.delete(name),
  })
  let next = 0
  return () =>
    createTyping({
      tab: texts(tab),
      device: { ...texts(kept), names: () => [...kept.keys()] },
      locks: null,
      newId: () => `onglet${next++}`,
    })
}

/** What someone sent, on the page of a device where something was changed too. */
function shown(
  sent: readonly RecordEdit[],
  mine: readonly RecordEdit[],
  of: Partial<ReadLot> = {},
  typing = device()(),
) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const here = edited('ici', ...mine)
  const added: LogEntry[] = []
  const taken: TakenLot[] = []
  const kept = { edits: { ...here, origin: { start: here.published } }, pending: [] }
  const records = {
    state: createStore(() => ({
      regions: new Map([['11', { published: { dataset: here.published }, kept, unread: null }]]),
    })),
    add: (_: string, lines: readonly LogEntry[]) => void added.push(...lines),
  }
  const session = {
    records,
    typing,
    author: createStore(() => ({ name: 'C. D.', asked: true })),
    choices: createChoices({ ...DEFAULT_CHOICES, region: '11' }),
  }
  const model = {
    region: '11',
    regions: ['11'],
    homeOf: () => '11',
    records: here.records,
    atlas: { known: new Map() },
  } as unknown as RegionModel
  const versions = versionsToTell(edited('la-bas', ...sent))
  const lot = { region: '11', from: SCRIPT, quand: QUAND, damaged: 0, versions, ...of }
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <SessionContext value={session as unknown as Session}>
        <QueryClientProvider client={new QueryClient()}>
          <RegionContext value={model}>
            <LotReview lot={lot} onTaken={(one) => taken.push(one)} onElsewhere={() => {}} />
          </RegionContext>
        </QueryClientProvider>
      </SessionContext>,
    ),
  )
  const press = (name: string): void => {
    const button = [...page.querySelectorAll('button')].find((one) => one.textContent === name)
    if (!button) throw new Error(`${name}: ${page.textContent}`)
    act(() => button.click())
  }
  const choose = (side: string): void => {
    const label = [...page.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith(side),
    )
    const radio = label?.querySelector<HTMLInputElement>('input[type="radio"]')
    if (!radio) throw new Error(`${side}: ${page.textContent}`)
    act(() => radio.click())
  }
  const text = (): string => (page.textContent ?? '').replaceAll('\u00a0', ' ')
  return { page, press, choose, text, added, taken }
}

it('takes what nothing stands against in one gesture, and what differs once someone chose', () => {
  const { press, choose, text, added, taken } = shown(
    [site, phone('01 23 45 67 89')],
    [phone('01 98 76 54 32')],
  )
  expect(text()).toContain('1 fait à prendre, 1 fait à choisir')
  for (const said of ['01 23 45 67 89', '01 98 76 54 32', 'https://exemple.fr', 'Appel inventé'])
    expect(text()).toContain(said)
  // Where one fact alone is to be chosen, nothing offers to choose all.
  expect(text()).not.toContain('Tout comme')
  choose('Lot')
  press('Prendre 2 faits')
  expect(added.map((line) => line.kind === 'change' && line.change.kind)).toEqual([
    'put-back',
    'put-back',
  ])
  expect(new Set(added.map(({ lot }) => lot)).size).toBe(1)
  expect(added[0]?.gesture).toEqual({ kind: 'lot', from: SCRIPT })
  expect(taken).toEqual([{ lot: added[0]?.lot, created: 0, changed: 1 }])
})

it('leaves what is not ticked, and what nobody chose', () => {
  const { press, choose, page, added } = shown(
    [site, phone('01 23 45 67 89')],
    [phone('01 98 76 54 32')],
  )
  press('Tout décocher')
  const button = [...page.querySelectorAll('button')].at(-1)
  expect(button?.disabled).toBe(true)
  choose('Ici')
  press('Prendre 1 fait')
  expect(added).toHaveLength(1)
})

it('finds again what was unticked and chosen when the page is opened anew, and forgets it once taken', () => {
  const reload = device()
  const open = () => shown([site, phone('01 23 45 67 89')], [phone('01 98 76 54 32')], {}, reload())
  const first = open()
  first.press('Tout décocher')
  expect(first.text()).toContain('gardé tel quel, au lieu de')
  first.choose('Ici')
  expect(first.text()).not.toContain('sont retrouvés')
  const again = open()
  expect(again.text()).toMatch(/Vos choix du .* sont retrouvés/)
  expect(again.page.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked).toBe(false)
  again.press('Prendre 1 fait')
  expect(again.added).toHaveLength(1)
  expect(Object.keys(reload().getState())).toEqual([])
})

it('asks anew what was chosen against something else', () => {
  const reload = device()
  const typed = reload()
  shown([phone('01 23 45 67 89')], [phone('01 98 76 54 32')], {}, typed).choose('Ici')
  const meanwhile = shown([phone('01 23 45 67 89')], [phone('01 11 11 11 11')], {}, typed)
  expect(meanwhile.page.querySelectorAll('input:checked')).toHaveLength(0)
})

it('shows what someone wrote as their words, and says what could not be read', () => {
  const { page, text } = shown([{ kind: 'note', note: SCRIPT }], [], { damaged: 2 })
  expect(page.querySelector('img')).toBeNull()
  expect(text()).toContain(SCRIPT)
  expect(text()).toContain('2 lignes de ce lot n’ont pas pu être lues')
})

it('says that there is nothing new, and opens a lot of another région there', () => {
  expect(shown([site], [site]).text()).toContain('Rien de nouveau')
  const elsewhere = shown([site], [], { region: '93' })
  expect(elsewhere.text()).toContain('Ce lot est d’une autre région')
  expect(elsewhere.text()).not.toContain('à prendre')
})

describe('a proposal', () => {
  const proposal: Proposal = {
    id: 'p1',
    cpts: 'a',
    nom: 'CPTS a',
    words: SCRIPT,
    source: 'Appel inventé',
    from: 'Quelqu’un d’exemple',
    reply: 'contact@exemple.fr',
  }
  const legend = (page: Element, title: string) =>
    [...page.querySelectorAll('fieldset')].find(
      (one) => one.querySelector('legend')?.textContent === title,
    )
  const answer = (page: Element, title: string, label: string): void => {
    const labels = [...(legend(page, title)?.querySelectorAll('label') ?? [])]
    const input = labels.find((one) => one.textContent === label)?.querySelector('input')
    if (!input) throw new Error(`${title} ${label}: ${page.textContent}`)
    act(() => input.click())
  }

  it('is decided fact by fact, nothing ticked in advance, beside what the record says', () => {
    const { page, press, text, added, taken } = shown(
      [site, phone('01 23 45 67 89')],
      [phone('01 98 76 54 32')],
      { proposal },
    )
    expect(page.querySelector('img')).toBeNull()
    for (const said of [SCRIPT, 'Quelqu’un d’exemple', 'contact@exemple.fr', '01 98 76 54 32'])
      expect(text()).toContain(said)
    expect(page.querySelectorAll('input:checked')).toHaveLength(0)
    expect(text()).toContain('Encore 3 choix')
    press('Enregistrer la décision')
    expect(added).toHaveLength(0)
    answer(page, 'Site', 'Refuser')
    answer(page, 'Téléphone', 'Accepter')
    answer(page, 'Remarque', 'Non retenue')
    press('Enregistrer la décision')
    expect(added.map(({ kind }) => kind)).toEqual(['decision', 'change'])
    expect(added[0]).toMatchObject({
      proposal,
      words: false,
      facts: [
        { field: 'site', taken: false },
        { field: 'telephone', taken: true },
      ],
    })
    expect(taken).toMatchObject([{ created: 0, changed: 1 }])
  })

  it('keeps the answers given so far through a reload, until it is decided', () => {
    const reload = device()
    const open = () => shown([site, phone('01 23 45 67 89')], [], { proposal }, reload())
    answer(open().page, 'Site', 'Refuser')
    const again = open()
    expect(again.text()).toContain('Encore 2 choix')
    expect(again.text()).toContain('sont retrouvés')
    answer(again.page, 'Téléphone', 'Accepter')
    answer(again.page, 'Remarque', 'Non retenue')
    again.press('Enregistrer la décision')
    expect(again.added.map(({ kind }) => kind)).toEqual(['decision', 'change'])
    expect(open().page.querySelectorAll('input:checked')).toHaveLength(0)
  })

  it('of words alone is heeded or not', () => {
    const { page, press, added } = shown([], [], { proposal })
    answer(page, 'Remarque', 'Prise en compte')
    press('Enregistrer la décision')
    expect(added).toMatchObject([{ kind: 'decision', words: true, facts: [] }])
  })

  it('is answered with what was taken and what was not, where an address was left', () => {
    const { page, press, added } = shown([site, phone('01 23 45 67 89')], [], { proposal })
    press('Tout refuser')
    answer(page, 'Téléphone', 'Accepter')
    press('Enregistrer la décision')
    const [decision] = added
    if (decision?.kind !== 'decision') throw new Error('no decision')
    const href = answerHref(decision, 'URPS d’exemple') ?? ''
    const letter = decodeURIComponent(href).replaceAll('\u00a0', ' ')
    expect(href).toMatch(/^mailto:contact@exemple\.fr\?subject=/)
    expect(letter).toContain('Repris dans la fiche : Téléphone.')
    expect(letter).toContain('Non repris : Site.')
    expect(letter).toContain('URPS d’exemple')
    expect(answerHref({ ...decision, proposal: { ...proposal, reply: '' } }, null)).toBeNull()
  })
})
