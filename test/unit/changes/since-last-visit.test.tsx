// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { SinceLastVisit } from '../../../src/features/changes/SinceLastVisit.tsx'
import type { Session } from '../../../src/session/session.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { codes, cpts } from '../domain/samples.ts'
import { published } from '../storage/edit-support.ts'

const now = published({ cpts: [cpts('a', codes('75113')), cpts('b', codes('75114'))] })

/** A screen of a device that had read another edition in October. */
function visited(before: CptsDataset, seen: boolean) {
  const see = vi.fn<() => Promise<{ ok: true }>>(() => Promise.resolve({ ok: true }))
  const edition = {
    region: '11',
    edition: 0,
    readAt: '2026-10-12T08:00:00.000Z',
    text: datasetJson(before),
    seen,
  }
  const more = {
    records: {
      state: createStore(() => ({ regions: new Map([['11', { published: { dataset: now } }]]) })),
    },
    earlier: () =>
      Promise.resolve({ read: () => Promise.resolve({ ok: true, value: edition }), see }),
    quiet: { wait: () => Promise.resolve() },
  } as unknown as Partial<Session>
  return { screen: shownScreen(now.cpts, null, () => <SinceLastVisit />, more), see }
}

it('the news since the last visit are one line, with the way to them', async () => {
  const { screen, see } = visited(published({ cpts: [cpts('a', codes('75113'))] }), false)
  await vi.waitFor(() =>
    expect(screen.textContent).toBe(
      'Depuis votre visite du 12\u00a0oct.\u00a02026\u00a0: 1 nouvelle dans l’atlas. Voir ce qui a changé',
    ),
  )
  expect(screen.querySelector('a')?.getAttribute('href')).toContain(
    '/suivi/changements?region=11&depuis=visite',
  )
  expect(see).not.toHaveBeenCalled()
})

it('where nothing changed there is no line, and none is kept for later', async () => {
  const { screen, see } = visited(now, false)
  await vi.waitFor(() => expect(see).toHaveBeenCalled())
  expect(screen.textContent).toBe('')
})

it('what was seen is told no more', async () => {
  const { screen } = visited(published({ cpts: [] }), true)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(screen.textContent).toBe('')
})
