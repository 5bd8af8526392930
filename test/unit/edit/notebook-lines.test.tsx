// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { AgendaEntry } from '../../../src/domain/contract/contract-deadlines.ts'
import { markedAgenda, publicMarks } from '../../../src/domain/contract/answered-deadlines.ts'
import { marksOf, wordOn } from '../../../src/domain/contract/deadline-marks.ts'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import type { LogEntry } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { type NotebookEntry, withChanges } from '../../../src/domain/contract/notebook.ts'
import { MarkDeadline } from '../../../src/features/edit/notebook/MarkDeadline.tsx'
import { NotebookSection } from '../../../src/features/edit/notebook/NotebookSection.tsx'
import { Told } from '../../../src/features/edit/notebook/Told.tsx'
import { useNotebook } from '../../../src/features/edit/notebook/use-notebook.ts'
import { SaidOfDeadline } from '../../../src/features/edit/notebook/SaidOfDeadline.tsx'
import {
  RegionContext,
  type RegionModel,
  useRegion,
} from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { createNotebookState, type Notebook } from '../../../src/session/notebook-state.ts'
import type { Session } from '../../../src/session/session.ts'
import { createTyping } from '../../../src/state/typing.ts'
import { createRoot } from '../../support/roots.ts'
import { dataset } from '../../property/domain/change-arbitraries.ts'
import { cpts } from '../domain/samples.ts'
import { mark, note } from '../storage/notebook-support.ts'

const ID = 'cpts-exemple-a'
const ENTRIES = (['premieres-actions', 'deploiement-complet', 'fin-contrat'] as const).map(
  (kind): AgendaEntry => ({
    cpts: ID,
    kind,
    mission: null,
    annee: null,
    echeance: null,
    actionsEnCours: null,
    passage: null,
    apresSignature: null,
  }),
)

const START = dataset([{ ...cpts(ID, []), nom: 'CPTS d’exemple A' }], { region: '11' })

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true
    // As browsers do: the first button of a window is its cross.
    this.querySelector('button')?.focus()
  }
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

const nothing = { getItem: () => null, setItem: () => true, removeItem: () => undefined }

/** A part of a page on a device whose notebook says this. */
function shown(entries: readonly NotebookEntry[], part: ReactNode) {
  const state = createNotebookState()
  state.setState({ read: 'read', entries })
  const notebook: Notebook = {
    state,
    open: () => undefined,
    retry: () => undefined,
    change: (changes) => state.setState((now) => ({ entries: withChanges(now.entries, changes) })),
  }
  const typing = createTyping({
    tab: nothing,
    device: { ...nothing, names: () => [] },
    locks: null,
    newId: () => 'tab',
  })
  const log = createStore<readonly LogEntry[]>(() => [])
  const records = createStore(() => ({ regions: new Map() }))
  const session = {
    notebook,
    typing,
    today: '2026-11-02',
    author: createStore(() => ({ name: 'CPTS d’exemple', asked: true })),
    records: {
      state: records,
      add: (_: string, lines: readonly LogEntry[]) =>
        log.setState((before) => [...before, ...lines], true),
    },
  } as unknown as Session
  log.subscribe((lines) =>
    records.setState({
      regions: new Map([
        [
          '11',
          { kept: { edits: { origin: { start: START }, log: lines, closed: [] }, pending: [] } },
        ],
      ]),
    }),
  )
  function Page() {
    const { dataset: now } = replay(START, useStore(log))
    const region = {
      region: '11',
      records: now,
      atlas: {
        facts: new Map(now.cpts.map((each) => [each.id, { cpts: each }])),
        known: new Map(),
      },
      homeOf: () => '11',
    } as unknown as RegionModel
    return <RegionContext value={region}>{part}</RegionContext>
  }
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <QueryClientProvider client={new QueryClient()}>
        <SessionContext value={session}>
          <Page />
        </SessionContext>
      </QueryClientProvider>,
    ),
  )
  const button = (name: string) =>
    [...page.querySelectorAll('button')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent).startsWith(name),
    )!
  const press = (name: string): void => {
    button(name).focus()
    act(() => button(name).click())
  }
  const focused = () =>
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
  const told = () => page.querySelector('[role=status]')?.textContent
  const said = () => page.querySelector('small')?.textContent
  const type = (label: string, value: string): void => {
    const holder = [...page.querySelectorAll('dialog label')].find((each) =>
      each.textContent.startsWith(label),
    )!
    const field = document.getElementById(holder.getAttribute('for')!)!
    const kind = field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement
    act(() => {
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')!.set!.call(field, value)
      field.dispatchEvent(
        new Event(kind === HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
      )
    })
  }
  const published = () => byId(replay(START, log.getState()).dataset).get(ID)!.echeances
  return { page, state, log, button, press, focused, told, said, type, published }
}

/** Deadlines of an agenda that are still to be seen to, and what is said of the others. */
function Deadlines() {
  const marks = {
    own: marksOf(useNotebook().entries),
    shared: publicMarks(useRegion().records.cpts),
  }
  const { open, settled } = markedAgenda(ENTRIES, (entry) => wordOn(entry, marks), '2026-11-02')
  return (
    <Told>
      <ul>
        {open.map((entry) => (
          <li key={entry.kind}>
            <MarkDeadline entries={[entry]} marks={marks} what={entry.kind} />
          </li>
        ))}
        {settled.map(({ entry }) => (
          <li key={entry.kind}>
            <SaidOfDeadline entry={entry} marks={marks} />
            <MarkDeadline entries={[entry]} marks={marks} what={`fait ${entry.kind}`} />
          </li>
        ))}
      </ul>
    </Told>
  )
}

it('what is done leads on to the next line, says so and can be taken back', () => {
  const notes = ['un', 'deux', 'trois'].map((text, n) =>
    note(text, { text, due: `2026-11-0${n + 4}` }),
  )
  const { press, focused, told, state } = shown(notes, <NotebookSection cpts={ID} />)
  press('Fait\u00a0: un')
  expect([focused(), told()]).toEqual(['Fait\u00a0: deux', 'Fait\u00a0: un Annuler'])
  press('Supprimer\u00a0: trois')
  expect([focused(), told()]).toEqual([
    'Fait\u00a0: deux',
    'Supprimé du carnet\u00a0: trois Annuler',
  ])
  press('Annuler')
  expect([focused(), told()]).toEqual(['C’est annulé.', 'C’est annulé.'])
  expect(state.getState().entries).toContainEqual(
    expect.objectContaining({ text: 'trois', done: null }),
  )
  press('Dans 7 jours\u00a0: deux')
  expect(told()).toMatch(/^Remis au 12.nov\..2026\u00a0: deux Annuler$/)
})

it('a deadline that is marked leads on to the next one, and its mark can be taken back', () => {
  const { page, press, focused, told, state } = shown([], <Deadlines />)
  press('Marquer l’échéance «\u00a0deploiement-complet\u00a0»')
  press('Enregistrer')
  expect(page.querySelector('dialog')).toBeNull()
  expect(focused()).toMatch(/^Marquer l’échéance «\u00a0fin-contrat\u00a0»/)
  expect(told()).toBe('Échéance tenue\u00a0: deploiement-complet, CPTS d’exemple A Annuler')
  press('Annuler')
  expect(state.getState().entries).toEqual([])
})

it('what is typed of a deadline waits when its window is closed, until it is abandoned', () => {
  const before = mark(`${ID}.fin-contrat`, { state: 'reportee', to: '2027-01-01', due: null })
  const { page, press, focused, button } = shown([before], <Deadlines />)
  press('Marquer l’échéance «\u00a0fin-contrat\u00a0»')
  const fields = () => [...page.querySelectorAll<HTMLInputElement>('dialog input[type=text]')]
  act(() => {
    const field = fields().at(-1)!
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, 'Appel')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  act(() => void page.querySelector('dialog')!.dispatchEvent(new Event('close')))
  expect(focused()).toMatch(/^Reprendre la saisie de l’échéance «\u00a0fin-contrat\u00a0»/)
  press('Reprendre la saisie')
  expect(fields().at(-1)!.value).toBe('Appel')
  press('Abandonner')
  expect(button('Reprendre')).toBeUndefined()
  press('Marquer l’échéance «\u00a0fin-contrat\u00a0»')
  expect(fields().at(-1)!.value).toBe('Compte rendu d’exemple')
})

it('the window of a deadline opens on its first question', () => {
  const { page, press } = shown([], <Deadlines />)
  press('Marquer l’échéance')
  expect(document.activeElement).toBe(page.querySelector('dialog select'))
})

it('what became of a deadline is told to this device alone, unless one chooses to tell everyone', () => {
  const { press, type, state, published } = shown([], <Deadlines />)
  press('Marquer l’échéance «\u00a0fin-contrat\u00a0»')
  press('Enregistrer')
  expect([state.getState().entries.length, published()]).toEqual([1, []])
  press('Marquer l’échéance «\u00a0deploiement-complet\u00a0»')
  type('Qui le voit', 'public')
  type('D’après', 'Compte rendu d’exemple')
  press('Enregistrer')
  expect(state.getState().entries.map(({ id }) => id)).toEqual([`${ID}.fin-contrat`])
  expect(published()).toEqual([
    {
      valeur: { echeance: 'deploiement-complet', prevue: null, etat: 'tenue', au: null },
      sources: ['Compte rendu d’exemple'],
      date: null,
    },
  ])
})

it('what everyone is told has a source, and can be taken back like all else', () => {
  const { page, press, type, told, published, said, log } = shown([], <Deadlines />)
  press('Marquer l’échéance «\u00a0fin-contrat\u00a0»')
  type('Qui le voit', 'public')
  press('Enregistrer')
  expect(page.querySelector('dialog')?.textContent).toContain('Ce qui est publié a une source')
  expect(log.getState()).toEqual([])
  type('D’après', 'Appel d’exemple')
  press('Enregistrer')
  expect(said()).toBe('tenue, d’après Appel d’exemple (fiche publique)')
  expect(told()).toBe('Échéance tenue\u00a0: fin-contrat, CPTS d’exemple A Annuler')
  press('Annuler')
  expect([published(), told()]).toEqual([[], 'C’est annulé.'])
})

it('a private word stands before the public one, which is told beside it, and gives way where it is made public', () => {
  const own = mark(`${ID}.fin-contrat`, { state: 'sans-objet', date: null, due: null })
  const { page, press, type, said, state, published } = shown([own], <Deadlines />)
  press('Marquer l’échéance «\u00a0fait fin-contrat\u00a0»')
  type('Qui le voit', 'public')
  press('Enregistrer')
  expect([state.getState().entries, published().length]).toEqual([[], 1])
  expect(said()).toBe('sans objet, d’après Compte rendu d’exemple (fiche publique)')
  press('Marquer l’échéance «\u00a0fait fin-contrat\u00a0»')
  type('Qui le voit', 'mark')
  type('L’échéance est', 'tenue')
  press('Enregistrer')
  expect(published()[0]?.valeur.etat).toBe('sans-objet')
  expect([...page.querySelectorAll('small')].map((each) => each.textContent)).toEqual([
    'tenue, d’après Compte rendu d’exemple (carnet privé)',
    'La fiche publique dit\u00a0: sans objet, d’après Compte rendu d’exemple.',
  ])
})
