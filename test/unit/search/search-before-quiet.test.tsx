// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { unitNamesQuery } from '../../../src/data/queries.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import * as groups from '../../../src/features/search/groups.ts'
import { useSearch } from '../../../src/features/search/use-search.ts'
import type { Session } from '../../../src/session/session.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { builtNames, builtRegion, publishedCpts } from '../../support/region.ts'
import { createRoot } from '../../support/roots.ts'

const file = builtRegion('11')
const model = (region = '11', manifest: object | null = null): RegionModel => {
  const own = region === '11' ? file : builtRegion(region)
  return {
    region,
    regions: [region],
    isSingle: true,
    file: own,
    manifest,
    atlas: buildAtlas(publishedCpts(region), own.units),
  } as unknown as RegionModel
}

type Search = ReturnType<typeof useSearch>

/** The search beside a map that draws until it is told to rest; what it is about can change. */
function open(typed = '') {
  let rest = (): void => {}
  const session = {
    choices: createChoices(DEFAULT_CHOICES),
    camera: createCamera(),
    sketching: createSketching(),
    geometry: {},
    quiet: { wait: () => new Promise<void>((resolve) => (rest = resolve)) },
  } as unknown as Session
  const seen: Search[] = []
  const Probe = (): null => {
    seen.push(useSearch(typed, typed !== ''))
    return null
  }
  const root = createRoot(document.createElement('div'))
  const cache = atlasQueries()
  const show = (about: RegionModel): void =>
    flushSync(() =>
      root.render(
        <QueryClientProvider client={cache}>
          <SessionContext value={session}>
            <RegionContext value={about}>
              <Probe />
            </RegionContext>
          </SessionContext>
        </QueryClientProvider>,
      ),
    )
  show(model())
  const now = (): Search => seen.at(-1)!
  return {
    show,
    cache,
    now,
    type: (text: string) => flushSync(() => now().type(text)),
    rest: () => rest(),
    names: () => now().options.map(({ nom }) => nom),
  }
}

afterEach(() => vi.restoreAllMocks())

describe('the search while the map still draws', () => {
  it('makes nothing of what it looks in', () => {
    const made = vi.spyOn(groups, 'groupsOf')
    const { now, show } = open()
    show(model())
    expect(made).not.toHaveBeenCalled()
    expect(now().options).toEqual([])
  })

  it('makes it once the map is at rest, and for what is on show by then', async () => {
    const made = vi.spyOn(groups, 'groupsOf')
    const { rest } = open()
    rest()
    await vi.waitFor(() => expect(made).toHaveBeenCalledOnce())
  })

  it('answers whoever does not wait for that, intercommunalités included', () => {
    const { type, names } = open()
    type('ivry sur')
    expect(names()[0]).toBe('Ivry-sur-Seine')
    type('gpso')
    expect(names()).toContain('Grand Paris Seine Ouest')
  })

  it('answers for a place with one’s profession before it as for the place', () => {
    const { type, names } = open()
    type('ivry su')
    const alone = names()
    type('infirmière libérale à ivry su')
    expect(names()).toEqual(alone)
  })

  it('lists all communes of an EPCI that lies in two régions', async () => {
    const { type, names, now, show, cache } = open()
    const { queryKey } = unitNamesQuery('names.json')
    cache.setQueryData(queryKey, builtNames())
    show(
      model('53', {
        names: { path: 'names.json' },
        records: [],
        files: [{ region: '52' }],
      }),
    )
    type('redon agglo')
    const group = now().options.find(({ section }) => section === 'groups')!.choice
    flushSync(() => group.kind === 'group' && now().list(group.group))
    const communes = now().options.filter(({ section }) => section !== 'cpts')
    expect(communes).toHaveLength(31)
    expect(names()).toEqual(expect.arrayContaining(['Redon', 'Guémené-Penfao']))
  })

  it('says of a commune of such an EPCI which CPTS has it, wherever it is', async () => {
    const { type, now, show, cache } = open()
    cache.setQueryData(unitNamesQuery('names.json').queryKey, builtNames())
    show(model('75', { names: { path: 'names.json' }, records: [], files: [{ region: '76' }] }))
    type('aire sur l adour')
    const group = now().options.find(({ section }) => section === 'groups')!.choice
    flushSync(() => group.kind === 'group' && now().list(group.group))
    const line = () => now().options.find(({ nom }) => nom === 'Barcelonne-du-Gers')
    await vi.waitFor(() => expect(line()?.detail).toMatch(/Occitanie · CPTS de l’Adour$/))
  })

  it('offers nothing that looks like a country', () => {
    const { type, now } = open()
    type('monaco')
    expect(now().options).toEqual([])
    expect(now().abroad).toBe('Monaco')
    type('monac')
    expect(now().abroad).toBeNull()
  })

  it('answers what was typed before it was there', () => {
    expect(open('ivry sur').names()[0]).toBe('Ivry-sur-Seine')
  })

  it('makes it as soon as somebody goes to the field', () => {
    const made = vi.spyOn(groups, 'groupsOf')
    const { now } = open()
    flushSync(() => now().prepare())
    expect(made).toHaveBeenCalledOnce()
  })

  it('answers from what is on show after that changed', () => {
    const { type, names, show } = open()
    type('ivry sur')
    show({
      ...model(),
      atlas: buildAtlas(publishedCpts('93'), builtRegion('93').units),
      file: builtRegion('93'),
    })
    expect(names()).not.toContain('Ivry-sur-Seine')
    type('marseille')
    expect(names()[0]).toContain('Marseille')
  })
})
