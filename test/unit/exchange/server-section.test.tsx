// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { ServerSection } from '../../../src/features/exchange/team/ServerSection.tsx'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { NOT_JOINED, type ServerState, type TeamServer } from '../../../src/session/server-state.ts'
import type { Session } from '../../../src/session/session.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

async function shown(said: Partial<ServerState> & Pick<ServerState, 'phase'>, name = 'A. B.') {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const state = createStore<ServerState>(() => ({ ...NOT_JOINED, ...said }))
  const server = {
    state,
    look: vi.fn<TeamServer['look']>(),
    join: vi.fn<TeamServer['join']>(),
    again: vi.fn<TeamServer['again']>(),
    leave: vi.fn<TeamServer['leave']>(() => state.setState({ phase: 'there' })),
  }
  const session = { author: createStore(() => ({ name, asked: true })) }
  const page = document.body.appendChild(document.createElement('div'))
  await act(async () =>
    createRoot(page).render(
      <SessionContext value={session as unknown as Session}>
        <ServerSection server={server as unknown as TeamServer} />
      </SessionContext>,
    ),
  )
  const press = (name: string) =>
    act(async () => {
      const button = [...page.querySelectorAll('button')].find((one) => one.textContent === name)
      if (!button) throw new Error(`${name}: ${page.textContent}`)
      button.click()
    })
  const type = (text: string) =>
    act(async () => {
      const input = page.querySelector('input')
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
      input?.dispatchEvent(new Event('input', { bubbles: true }))
    })
  return { server, press, type, text: () => (page.textContent ?? '').replaceAll('\u00a0', ' ') }
}
const JOIN = 'Se relier au serveur de l’équipe'

it('asks the site whether it has a server, and shows nothing where it has none', async () => {
  const { server, text } = await shown({ phase: 'none' })
  expect(server.look).toHaveBeenCalled()
  expect(text()).toBe('')
})

it('joins with the token that is pasted, blanks around it or not, and asks for one where none is', async () => {
  const { server, press, type, text } = await shown({ phase: 'there' })
  expect(text()).toContain('Le carnet privé et les esquisses n’y vont pas.')
  await press(JOIN)
  expect(text()).toContain('Collez ici le jeton reçu.')
  expect(server.join).not.toHaveBeenCalled()
  await type('  jeton-d-exemple ')
  await press(JOIN)
  expect(server.join).toHaveBeenCalledWith('jeton-d-exemple')
})

it('asks whom the colleagues are to see, where nobody said', async () => {
  expect((await shown({ phase: 'there' })).text()).not.toContain('Signature')
  expect((await shown({ phase: 'there' }, '')).text()).toContain('Dit à vos collègues qui écrit.')
})

it('tells who is there, under which name one is seen, and leaves by one gesture', async () => {
  const people = ['', 'C. D.']
  const { server, press, text } = await shown({ phase: 'joined', line: 'open', people })
  expect(text()).toContain('Relié au serveur.')
  expect(text()).toContain('Reliés aussi :Sans nomC. D.')
  expect(text()).toContain('sous le nom « A. B. »')
  await press('Ne plus se relier')
  expect(document.activeElement?.textContent).toBe('Serveur de l’équipe')
  expect(server.leave).toHaveBeenCalled()
  expect(text()).toContain('n’est plus relié au serveur')
})

it.each([
  ['offline', 'Continuez', true, false],
  ['refused', 'ne connaît pas ce jeton', false, true],
  ['full', 'ont atteint leur limite', true, false],
  ['failed', 'a mis fin à la conversation', true, false],
] as const)('says what is wrong, and what to do: %s', async (line, said, isTried, isAsked) => {
  const { server, press, text } = await shown({ phase: 'joined', line, people: ['C. D.'] })
  expect(text()).toContain(said)
  expect(text()).not.toContain('C. D.')
  expect(text().includes(JOIN)).toBe(isAsked)
  if (isTried) await press('Réessayer')
  expect(server.again).toHaveBeenCalledTimes(isTried ? 1 : 0)
})

it('says that this page is older than the server, and how many lines it cannot read', async () => {
  expect((await shown({ phase: 'newer' })).text()).toContain('rechargez-la')
  const { text } = await shown({ phase: 'joined', line: 'open', unread: 2 })
  expect(text()).toContain('2 lignes du serveur ne se lisent pas ici')
})
