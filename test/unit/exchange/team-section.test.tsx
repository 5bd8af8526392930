// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { TeamSection } from '../../../src/features/exchange/team/TeamSection.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { NO_FOLDER, type TeamFolder, type TeamState } from '../../../src/session/team-state.ts'
import { createChoices } from '../../../src/state/choices.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

async function shown(state: Partial<TeamState>, picker?: () => Promise<unknown>) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  if (picker) vi.stubGlobal('showDirectoryPicker', picker)
  const team = {
    choose: vi.fn<TeamFolder['choose']>(),
    resume: vi.fn<TeamFolder['resume']>(),
    shareCarnet: vi.fn<TeamFolder['shareCarnet']>(),
  }
  const session = {
    choices: createChoices(),
    author: createStore(() => ({ name: '', asked: false })),
    team: { state: createStore(() => ({ ...NO_FOLDER, ...state })) },
  }
  const page = document.body.appendChild(document.createElement('div'))
  await act(async () =>
    createRoot(page).render(
      <SessionContext value={session as unknown as Session}>
        <RegionContext value={{ region: '11' } as unknown as RegionModel}>
          <TeamSection team={team as unknown as TeamFolder} />
        </RegionContext>
      </SessionContext>,
    ),
  )
  const press = (name: string) =>
    act(async () => {
      const button = [...page.querySelectorAll('button')].find((one) => one.textContent === name)
      if (!button) throw new Error(`${name}: ${page.textContent}`)
      button.click()
    })
  return { page, team, press, text: () => (page.textContent ?? '').replaceAll('\u00a0', ' ') }
}

it('says where the browser opens no folder that lots do the same', async () => {
  const { text } = await shown({})
  expect(text()).toContain('Les lots font la même chose')
  expect(text()).not.toContain('Choisir')
})

it('chooses the folder that the person points at, and none where they give up', async () => {
  const folder = { name: 'Équipe d’exemple' }
  let isGivenUp = true
  const { team, press } = await shown({}, async () => {
    if (isGivenUp) throw new DOMException('', 'AbortError')
    return folder
  })
  await press('Choisir le dossier…')
  expect(team.choose).not.toHaveBeenCalled()
  isGivenUp = false
  await press('Choisir le dossier…')
  expect(team.choose).toHaveBeenCalledWith(folder)
})

it('asks again for a folder that is locked, and says what is wrong with one that is not in step', async () => {
  const picker = async () => ({})
  const { team, press } = await shown({ phase: 'locked', folder: 'Équipe d’exemple' }, picker)
  await press('Reprendre')
  expect(team.resume).toHaveBeenCalled()
  const failure = { of: 'folder', reason: 'missing' } as const
  const { text } = await shown({ phase: 'locked', folder: 'Équipe d’exemple', failure }, picker)
  expect(text()).toContain('réseau coupé')
  expect(text()).toContain('Rien n’est perdu')
})

it('shares the private notebook only where the person ticks it, and says who reads it then', async () => {
  const picker = async () => ({})
  const open = {
    phase: 'open',
    folder: 'Équipe d’exemple',
    inStep: '2026-01-01T00:00:00.000Z',
  } as const
  const { page, team, text } = await shown(open, picker)
  expect(text()).toContain('Qui ouvre ce dossier peut les lire ; rien n’en est publié.')
  const box = page.querySelector<HTMLInputElement>('input[type="checkbox"]')
  expect(box?.checked).toBe(false)
  await act(async () => box?.click())
  expect(team.shareCarnet).toHaveBeenCalledWith(true)
  const shared = await shown({ ...open, carnet: 'too-long' }, picker)
  expect(shared.text()).toContain('ce qui est déjà parti reste chez vos collègues')
  expect(shared.text()).toContain('Le carnet est trop long pour le dossier')
})
