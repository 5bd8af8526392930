// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { type Root } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { formerPopulationsQuery } from '../../../src/data/queries.ts'
import {
  type FormerVintage,
  useFormerVintage,
} from '../../../src/features/region-model/former-vintage.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { codes, unit } from '../domain/samples.ts'
import { createRoot } from '../../support/roots.ts'

const KNOWN = new Map(codes('75113 13201').map((code) => [code, unit(code, 1000)]))
const FILES = [
  { region: '11', path: '11.populations-2019.json' },
  { region: '93', path: '93.populations-2019.json' },
]
const THEN: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  '11': new Map([['75113', 900]]),
  '93': new Map([['13201', 800]]),
}

let root: Root | null = null
afterEach(() => {
  root?.unmount()
  vi.unstubAllGlobals()
})

/** What is compared with, where these régions are on show and these files can be had. */
function shown(regions: readonly string[], beyond: readonly string[], had: readonly string[]) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
  const cache = atlasQueries()
  for (const { region, path } of FILES)
    if (had.includes(region))
      cache.setQueryData(formerPopulationsQuery(path).queryKey, {
        annee: 2019,
        populations: THEN[region],
      } as never)
  const model = {
    regions,
    beyond,
    manifest: { formerPopulations: { files: FILES }, population: { annee: 2023 } },
    atlas: { known: KNOWN },
  } as unknown as RegionModel
  const seen: FormerVintage[] = []
  const Probe = (): null => {
    seen.push(useFormerVintage())
    return null
  }
  root = createRoot(document.createElement('div'))
  flushSync(() =>
    root?.render(
      <QueryClientProvider client={cache}>
        <RegionContext value={model}>
          <Probe />
        </RegionContext>
      </QueryClientProvider>,
    ),
  )
  return () => seen.at(-1)
}
const inhabitants = (of: FormerVintage | undefined) =>
  of && of !== 'absent' ? Object.fromEntries(of.habitants) : of

it('compares with the older populations of every région on show', () => {
  const now = shown(['11', '93'], [], ['11', '93'])
  expect(inhabitants(now())).toEqual({ '75113': 900, '13201': 800 })
  expect(now()).toMatchObject({ avant: 2019, apres: 2023 })
})

it('knows those of a région that a CPTS lies in as well', () => {
  expect(inhabitants(shown(['11'], ['93'], ['11', '93'])())).toEqual({ '75113': 900, '13201': 800 })
  expect(inhabitants(shown(['11'], [], ['11', '93'])())).toEqual({ '75113': 900 })
})

it('has none of a région whose file cannot be had, and is absent where no file can', async () => {
  const one = shown(['11', '93'], [], ['11'])
  expect(one()).toBeNull()
  await vi.waitFor(() => expect(inhabitants(one())).toEqual({ '75113': 900 }))
  const none = shown(['11', '93'], [], [])
  await vi.waitFor(() => expect(none()).toBe('absent'))
})
