// @vitest-environment jsdom
import { act } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { ChangedHere } from '../../../src/features/cpts/ChangedHere.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { datasetOf } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const one = (id: string, more: Partial<Cpts> = {}) => cpts(id, codes('01001'), 'complet', more)
const archived = { archive: { valeur: { fusionneeDans: null }, sources: [], date: null } }

/** What is said where some were published and others are shown. */
function said(published: readonly Cpts[], shown: readonly Cpts[]): string {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.createElement('div')
  const kept = { edits: { origin: { start: datasetOf(published) } } }
  const state = createStore(() => ({ regions: new Map([['01', { kept }]]) }))
  act(() =>
    createRoot(page).render(
      <SessionContext value={{ records: { state } } as unknown as Session}>
        <RegionContext value={{ region: '01', records: datasetOf(shown) } as RegionModel}>
          <ChangedHere />
        </RegionContext>
      </SessionContext>,
    ),
  )
  return page.textContent.replaceAll('\u00A0', ' ').trim()
}

it('says by how many CPTS the records of the device are more or fewer than the published list', () => {
  expect(said([one('a')], [one('a')])).toBe('')
  expect(said([one('a')], [one('a'), one('b')])).toBe('1 CPTS de plus, ajoutée sur cet appareil.')
  expect(
    said([one('a'), one('b'), one('c')], [one('a', archived), one('b', archived), one('c')]),
  ).toBe('2 CPTS de moins, archivées sur cet appareil.')
  expect(said([one('a', archived)], [one('a', archived), one('b'), one('c')])).toBe(
    '2 CPTS de plus, ajoutées sur cet appareil.',
  )
})
