// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { ChangeEntry } from '../../../src/domain/edits/edit-log.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { RecordLog } from '../../../src/features/edit/journal/RecordLog.tsx'
import type { Session } from '../../../src/session/session.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { entry, region } from '../domain/change-samples.ts'

/** The lines of the journal of a record after these changes, the latest first. */
function lines(log: readonly ChangeEntry[]): readonly string[] {
  const start = region()
  const kept = { edits: { log, closed: [], origin: { start } }, pending: [] }
  const records = { state: createStore(() => ({ regions: new Map([['11', { kept }]]) })) }
  const { cpts } = replay(start, log).dataset
  const page = shownScreen(cpts, null, () => <RecordLog cpts={cpts[0]!} />, {
    records,
  } as unknown as Partial<Session>)
  return [...page.querySelectorAll('li li')].map(({ textContent }) => textContent ?? '')
}

const telephone = { kind: 'fact', fait: 'telephone', valeur: '01 23 45 67 89', date: null } as const
const sources = ['https://cpts.example.fr/contact']

it('the journal says which source was given, and not that what gave it has none', () => {
  const [given, stated] = lines([
    entry('un', telephone, { source: null }),
    entry('deux', { kind: 'sources', fait: 'telephone', sources }, { source: null }),
  ])
  expect(stated).toContain('sans source')
  expect(given).toContain(sources[0])
  expect(given).not.toContain('sans source')
})

it('the journal says nothing of the source of what has none of its own', () => {
  const [note] = lines([entry('un', { kind: 'note', note: 'Remarque' }, { source: null })])
  expect(note).toContain('Remarque')
  expect(note).not.toContain('sans source')
})
