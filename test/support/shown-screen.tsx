import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createStore } from 'zustand/vanilla'
import { officeQuery } from '../../src/data/office.ts'
import { NO_OFFICE } from '../../src/domain/atlas/office.ts'
import type { RegionFacts } from '../../src/data/region-facts.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { composeFacts } from '../../src/features/region-model/compose.ts'
import { RegionContext, type RegionModel } from '../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../src/features/region-model/session-context.ts'
import type { Session } from '../../src/session/session.ts'
import { createChoices, DEFAULT_CHOICES } from '../../src/state/choices.ts'
import { createHighlight } from '../../src/state/highlight.ts'
import { createRoot } from './roots.ts'

const REGION = '11'
const TODAY = '2026-11-27'

/** Queries of an atlas that is no office's own. */
export function nobodysAtlas(): QueryClient {
  const queries = new QueryClient()
  queries.setQueryData(officeQuery.queryKey, NO_OFFICE)
  return queries
}

/** A part of a screen about some records of one région, whose units may not be known, and what more of a session it asks for. */
export function shownScreen(
  list: readonly Cpts[],
  units: RegionFacts | null,
  screen: (of: RegionModel) => ReactNode,
  more: Partial<Session> = {},
): HTMLElement {
  const dataset = {
    format: 1 as const,
    region: REGION,
    nom: 'Île-de-France',
    avertissement: '',
    chiffresOfficiels: null,
    cpts: list,
  }
  const part = { region: REGION, units, dataset, isUnread: false }
  const model = {
    ...composeFacts(REGION, [part], null, TODAY),
    region: REGION,
    isSingle: true,
    recordsState: 'known',
    homeOf: () => REGION,
    regions: [REGION],
    recordsTroubles: [],
    isBuilt: true,
    problems: [],
    beyond: [],
    uncompared: [],
  } as unknown as RegionModel
  const choices = createChoices({ ...DEFAULT_CHOICES, region: REGION })
  const records = { state: createStore(() => ({ regions: new Map() })) }
  const session = { choices, records, highlight: createHighlight(), today: TODAY, ...more }
  const root = document.createElement('div')
  flushSync(() =>
    createRoot(root).render(
      <SessionContext value={session as unknown as Session}>
        <QueryClientProvider client={nobodysAtlas()}>
          <RegionContext value={model}>{screen(model)}</RegionContext>
        </QueryClientProvider>
      </SessionContext>,
    ),
  )
  return root
}
