// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AgendaEntry } from '../../../src/domain/contract/contract-deadlines.ts'
import { markedAgenda, marksOf } from '../../../src/domain/contract/deadline-marks.ts'
import { type NotebookEntry, withChanges } from '../../../src/domain/contract/notebook.ts'
import { MarkDeadline } from '../../../src/features/edit/notebook/MarkDeadline.tsx'
import { NotebookSection } from '../../../src/features/edit/notebook/NotebookSection.tsx'
import { Told } from '../../../src/features/edit/notebook/Told.tsx'
import { useNotebook } from '../../../src/features/edit/notebook/use-notebook.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { createNotebookState, type Notebook } from '../../../src/session/notebook-state.ts'
import type { Session } from '../../../src/session/session.ts'
import { createTyping } from '../../../src/state/typing.ts'
import { createRoot } from '../../support/roots.ts'
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
  const session = { notebook, typing, today: '2026-11-02' } as unknown as Session
  const region = {
    region: '11',
    atlas: { facts: new Map([[ID, { cpts: { nom: 'CPTS d’exemple A' } }]]) },
    homeOf: () => '11',
  } as unknown as RegionModel
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <SessionContext value={session}>
        <RegionContext value={region}>{part}</RegionContext>
      </SessionContext>,
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
  return { page, state, button, press, focused, told }
}

/** Deadlines of an agenda that are still to be seen to. */
function Deadlines() {
  const marks = marksOf(useNotebook().entries)
  return (
    <Told>
      <ul>
        {markedAgenda(ENTRIES, marks, '2026-11-02').open.map((entry) => (
          <li key={entry.kind}>
            <MarkDeadline entries={[entry]} marks={marks} what={entry.kind} />
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
