// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Note } from '../../../src/domain/contract/notebook.ts'
import { TakeWeek } from '../../../src/features/progress/week/TakeWeek.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { createChoices } from '../../../src/state/choices.ts'
import { createRoot } from '../../support/roots.ts'
import { note } from '../storage/notebook-support.ts'

const saved: { name: string; text: string }[] = []
vi.mock(import('../../../src/ui/download.ts'), () => ({
  download: (name: string, _: string, content: BlobPart) =>
    void saved.push({ name, text: typeof content === 'string' ? content : '' }),
}))

beforeEach(() => {
  saved.length = 0
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

function shown(notes: readonly Note[]) {
  const region = {
    region: '11',
    nom: 'Île-de-France',
    atlas: { facts: new Map([['cpts-exemple-a', { cpts: { nom: 'CPTS d’exemple A' } }]]) },
  } as unknown as RegionModel
  const address = { link: (to: string) => `https://atlas.exemple.fr${to}` }
  const session = { choices: createChoices(), address, today: '2026-11-02' } as unknown as Session
  const page = document.body.appendChild(document.createElement('div'))
  act(() =>
    createRoot(page).render(
      <SessionContext value={session}>
        <RegionContext value={region}>
          <TakeWeek notes={notes} />
        </RegionContext>
      </SessionContext>,
    ),
  )
  return page
}

it('takes what is to come of the private notebook to a calendar of one’s own, with the way to each record', () => {
  const page = shown([
    note('un', { text: 'Rappeler, la date', who: 'A. B.', due: '2026-11-04' }),
    note('deux', { due: '2026-10-30' }),
  ])
  act(() => page.querySelector('button')?.click())
  const [file] = saved
  expect(file?.name).toBe('carnet-prive-ile-de-france-2026-11-02.ics')
  const text = (file?.text ?? '').replaceAll('\r\n ', '')
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  for (const line of [
    'UID:11.un@carnet.atlas-cpts',
    'DTSTART;VALUE=DATE:20261104',
    'SUMMARY:Relance\u00a0: CPTS d’exemple A',
    'DESCRIPTION:Rappeler\\, la date (A. B.)',
    'URL:https://atlas.exemple.fr/suivi/fiche?region=11&cpts=cpts-exemple-a',
    'TRIGGER:-P7D',
  ])
    expect(text.split('\r\n')).toContain(line)
  const told = page.textContent?.replaceAll(/\s/g, ' ')
  expect(told).toContain('1 ligne à venir')
  expect(told).toContain('1 ligne en retard n’y est pas')
})

it('offers no calendar where nothing is to come', () => {
  expect(
    shown([note('deux', { due: '2026-10-30' }), note('trois', { due: null })]).textContent,
  ).toBe('')
})
