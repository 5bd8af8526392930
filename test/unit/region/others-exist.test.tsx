// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { OthersExist } from '../../../src/features/region/OthersExist.tsx'
import { frSketchFigures } from '../../../src/fr/sketch/sketch-figures.ts'
import type { Session } from '../../../src/session/session.ts'
import { createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { createRoot } from '../../support/roots.ts'

it('a région of which some CPTS are known says who knows others, and how to tell of one', async () => {
  const page = document.createElement('div')
  const choices = createChoices({ ...DEFAULT_CHOICES, region: '53' })
  createRoot(page).render(
    <QueryClientProvider client={atlasQueries()}>
      <SessionContext value={{ choices } as unknown as Session}>
        <RegionContext value={{ region: '53' } as RegionModel}>
          <OthersExist />
        </RegionContext>
      </SessionContext>
    </QueryClientProvider>,
  )
  await vi.waitFor(() => expect(page.textContent).toContain('Une CPTS manque'))
  for (const who of ['URPS', 'ARS', 'Assurance Maladie', 'fédération nationale'])
    expect(page.textContent).toContain(who)
  expect(page.querySelector('a[href^="/proposer?region=53"]')).not.toBeNull()
})

it('what no known perimeter covers is called no zone blanche: nobody knows all perimeters', () => {
  const words = Object.values(frSketchFigures).filter((word) => typeof word === 'string')
  expect(words.filter((word) => /blanche/.test(word))).toEqual([])
})
