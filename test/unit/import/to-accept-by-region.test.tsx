// @vitest-environment jsdom
import { act } from 'react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { candidatesQuery } from '../../../src/data/candidates.ts'
import { officeQuery } from '../../../src/data/office.ts'
import { ToAcceptByRegion } from '../../../src/features/import/ToAccept.tsx'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import type { Session } from '../../../src/session/session.ts'
import { createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { datasetOf, LETTERS, TODAY } from '../../support/import-files.ts'
import { codes, cpts } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

afterEach(() => void vi.unstubAllGlobals())

const known = cpts('cpts-a', codes('01001'), 'complet', { nom: 'CPTS d’exemple A' })
const added = cpts('cpts-b', codes('01002'), 'complet', { nom: 'CPTS d’exemple B' })

/** The follow-up of all of France, where a file of candidates of Guadeloupe, of code 01, lies in the folder. */
function shown(proposed: readonly (typeof known)[]): HTMLElement {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const page = document.createElement('div')
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  queries.setQueryData(officeQuery.queryKey, { candidats: 'candidats' } as never)
  const file = new File(['{}'], 'candidats-01.json')
  const dataset = { ...datasetOf(proposed), proposition: true as const }
  queries.setQueryData(candidatesQuery('candidats', '01').queryKey, {
    file,
    dataset,
  } as never)
  queries.setQueryData(candidatesQuery('candidats', '11').queryKey, null)
  const choices = createChoices({ ...DEFAULT_CHOICES, region: 'france' })
  const model = {
    regions: ['01', '11'],
    atlas: { known: LETTERS.units },
    records: datasetOf([known]),
    homeOf: () => '01',
  } as unknown as RegionModel
  act(() =>
    createRoot(page).render(
      <QueryClientProvider client={queries}>
        <SessionContext value={{ choices, today: TODAY } as unknown as Session}>
          <RegionContext value={model}>
            <ToAcceptByRegion />
          </RegionContext>
        </SessionContext>
      </QueryClientProvider>,
    ),
  )
  return page
}

it('all of France says in which régions candidates wait, and leads to the follow-up of each', () => {
  const page = shown([known, added])
  const lines = [...page.querySelectorAll('li')].map((line) =>
    line.textContent.replaceAll('\u00A0', ' '),
  )
  expect(lines).toEqual(['Guadeloupe (1 nouvelle CPTS)'])
  expect(page.querySelector('a')?.getAttribute('href')).toMatch(/^\/suivi\?region=01/)
  expect(shown([known]).textContent).toBe('')
})
