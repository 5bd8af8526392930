// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { ChangesPage } from '../../../src/features/changes/ChangesPage.tsx'
import { RegionContext } from '../../../src/features/region-model/region-model.ts'
import type { Session } from '../../../src/session/session.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'
import { published } from '../storage/edit-support.ts'

const A = cpts('a', codes('75113'), 'complet', { nom: 'CPTS d’exemple A' })
const B = cpts('b', codes('75114'), 'complet', { nom: 'CPTS d’exemple B' })

interface Device {
  readonly shown: readonly Cpts[]
  /** Whether anything was ever edited here. */
  readonly isEdited: boolean
  /** What it had read before; null for nothing else. */
  readonly visited: readonly Cpts[] | null
}

/** What the page of a device is about as it opens, where only A is published. */
async function openedOn({ shown, isEdited, visited }: Device): Promise<string> {
  const kept = isEdited ? {} : null
  const now = published({ cpts: [A] })
  const value = visited && {
    region: '11',
    edition: 0,
    readAt: '2026-10-12T08:00:00.000Z',
    text: datasetJson(published({ cpts: visited })),
    seen: true,
  }
  const read = vi.fn<() => Promise<unknown>>(() => Promise.resolve({ ok: true, value }))
  const more = {
    records: {
      state: createStore(() => ({
        regions: new Map([['11', { kept, published: { dataset: now } }]]),
      })),
    },
    earlier: () => Promise.resolve({ read, see: () => Promise.resolve({ ok: true }) }),
  } as unknown as Partial<Session>
  const screen = shownScreen(shown, null, () => <ChangesPage />, more)
  await vi.waitFor(() => expect(read).toHaveBeenCalled())
  await new Promise((resolve) => setTimeout(resolve, 10))
  return screen.querySelector('select')?.value ?? ''
}

it.each([
  ['what this device has not published', 'publie', [A, B], true, [B]],
  ['the last visit, where it has published all', 'visite', [A], true, [B]],
  ['the last visit, where nothing was edited', 'visite', [A], false, [B]],
  ['a year, where there is neither', 'date', [A], true, null],
] as const)('the page opens on %s', async (_, origin, shown, isEdited, visited) => {
  expect(await openedOn({ shown, isEdited, visited })).toBe(origin)
})

it('an earlier file is named as the région on show names its own', () => {
  history.replaceState(null, '', '/suivi/changements?depuis=fichier')
  const screen = shownScreen([A], null, (model) => (
    <RegionContext value={{ ...model, region: '93' }}>
      <ChangesPage />
    </RegionContext>
  ))
  history.replaceState(null, '', '/')
  expect(screen.textContent).toContain('(93.json)')
})
