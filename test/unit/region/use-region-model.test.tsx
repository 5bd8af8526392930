// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { datasetJson } from '../../../src/data/export/dataset-json.ts'
import { manifestQuery, regionFileQuery } from '../../../src/data/queries.ts'
import type { Manifest } from '../../../src/data/manifest.ts'
import type { RegionFile } from '../../../src/data/region-file.ts'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import type { RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../../src/features/region-model/session-context.ts'
import { useRegionModel } from '../../../src/features/region-model/use-region-model.ts'
import { createRecordsSession } from '../../../src/session/records.ts'
import type { Session } from '../../../src/session/session.ts'
import { chooseRegion, createChoices, DEFAULT_CHOICES } from '../../../src/state/choices.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { publishedStore } from '../../../src/storage/published.ts'
import type { Answer, GeometryClient } from '../../../src/worker/client.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { editTab, noted, notes } from '../storage/edit-support.ts'
import { newDevice, page } from '../storage/support.ts'

const PLACES: Readonly<Record<string, string>> = { '11': '75113 75114', '93': '13201 13202' }

/** The units of a région, without anything to draw. */
function builtFile(region: string): RegionFile {
  const units = codes(PLACES[region] ?? '').map((code) => [code, unit(code, 1000)] as const)
  return {
    units: new Map(units),
    epci: {},
    ept: {},
    departements: new Map(),
    topology: {} as RegionFile['topology'],
  }
}

function dataset(region: string, note: string | null = null): CptsDataset {
  const [first, second] = codes(PLACES[region] ?? '')
  return {
    format: 1,
    region,
    nom: 'Région inventée',
    avertissement: 'Données inventées.',
    chiffresOfficiels: null,
    cpts: [cpts(`a-${region}`, [first!], 'complet', { note }), cpts(`b-${region}`, [second!])],
  }
}

const manifest = {
  records: ['11', '93'],
  files: [
    { region: '11', nom: 'Île-de-France' },
    { region: '93', nom: 'Provence-Alpes-Côte d’Azur' },
  ],
} as unknown as Manifest

/** A server whose answer to each file is decided by the test, and may be on its way for ever. */
function server() {
  const answers = new Map<string, () => Promise<Response>>()
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    const file = [...answers.keys()].find((name) => url.endsWith(name))
    return file ? answers.get(file)!() : Promise.reject(new TypeError('no network'))
  })
  const text =
    (body: string, status = 200, type = 'application/json') =>
    () =>
      Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }))
  return {
    asked,
    gives: (region: string, what: CptsDataset) =>
      answers.set(`cpts/${region}.json`, text(datasetJson(what))),
    says: (region: string, body: string, status = 200, type?: string) =>
      answers.set(`cpts/${region}.json`, text(body, status, type)),
    isSilent: (region: string) => answers.delete(`cpts/${region}.json`),
    /** Answers once told to. */
    stalls: (region: string) => {
      let release: (response: Response) => void = () => {}
      const late = new Promise<Response>((resolve) => {
        release = resolve
      })
      answers.set(`cpts/${region}.json`, () => late)
      return async (what: CptsDataset) => release(await text(datasetJson(what))())
    },
  }
}

const NO_FEATURES = { type: 'FeatureCollection', features: [] }
const NO_LINES = { type: 'MultiLineString', coordinates: [] }
const SHAPES = {
  bounds: [0, 0, 1, 1],
  units: NO_FEATURES,
  unitLines: NO_LINES,
  departementLines: NO_LINES,
  edge: NO_LINES,
  unitNames: NO_FEATURES,
  departementNames: NO_FEATURES,
}

/** A worker that outlines at once, unless it is told to fail. */
function worker() {
  let crashed = false
  const ask = async (task: string, input: { region: string; codes?: readonly string[] }) => {
    if (crashed) return { ok: false, reason: 'crashed', detail: 'killed' }
    const neighbours = codes(PLACES[input.region] ?? '').map((code) => [code, []])
    const output =
      task === 'open'
        ? { shapes: SHAPES, neighbours, border: [] }
        : { ok: true, outline: { shape: input.codes } }
    return { ok: true, output }
  }
  return {
    client: {
      ask: ask as unknown as (...told: unknown[]) => Promise<Answer<never>>,
      retry: () => undefined,
    } as GeometryClient,
    crash: (now = true) => {
      crashed = now
    },
  }
}

const roots: Root[] = []

/** A page that shows what was chosen; each is a tab of the same device. */
function openPage(region: string) {
  const choices = createChoices({ ...DEFAULT_CHOICES, region })
  const { store, sync } = editTab()
  const records = createRecordsSession({
    edits: store,
    published: publishedStore(atlasDatabase()),
    sync,
    page: page(),
    pause: 1_000_000,
  })
  const { client, crash } = worker()
  const session = { choices, records, geometry: client, today: '2026-11-26' } as unknown as Session
  const cache = atlasQueries()
  cache.setQueryData(manifestQuery.queryKey, manifest)
  for (const code of ['11', '93'])
    cache.setQueryData(regionFileQuery(code).queryKey, builtFile(code))
  const seen: (RegionModel | null)[] = []
  const Probe = (): null => {
    seen.push(useRegionModel())
    return null
  }
  const root = createRoot(document.createElement('div'))
  roots.push(root)
  const render = (): void =>
    root.render(
      <QueryClientProvider client={cache}>
        <SessionContext value={session}>
          <Probe />
        </SessionContext>
      </QueryClientProvider>,
    )
  render()
  const now = (): RegionModel | null => seen.at(-1) ?? null
  return {
    seen,
    now,
    records,
    store,
    crash,
    render,
    choose: (code: string) => choices.setState(chooseRegion(choices.getState(), code)),
    notes: () => now()?.records.cpts.map(({ note }) => note),
    until: (test: (model: RegionModel) => void) =>
      vi.waitFor(() => {
        const model = now()
        if (!model) throw new Error('still loading')
        test(model)
        return model
      }),
    saved: (code: string) =>
      vi.waitFor(() =>
        expect(records.state.getState().regions.get(code)?.kept?.status).toBe('saved'),
      ),
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
/** Everything is there, drawn and all. */
const whole = ({ outlines }: RegionModel): void => expect(outlines).not.toBeNull()

beforeEach(() => {
  newDevice()
  // What fails is not asked for again by itself: tests need not wait for that.
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
})
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('a région', () => {
  it('holds one’s own edits the first time it is shown', async () => {
    server().gives('11', dataset('11'))
    const first = openPage('11')
    await first.until(whole)
    first.records.add('11', [noted('x', 'ici', 'a-11')])
    await first.saved('11')
    const { seen, until } = openPage('11')
    await until(whole)
    const notesSeen = seen.flatMap((model) => model?.records.cpts[0]?.note ?? [])
    expect(seen.filter((model) => model !== null)).toHaveLength(notesSeen.length)
    expect(new Set(notesSeen)).toEqual(new Set(['ici']))
  })

  it('is the same object until something in it changes, whatever is saved meanwhile', async () => {
    server().gives('11', dataset('11'))
    const { now, until, render, records, saved, seen } = openPage('11')
    await until(whole)
    await settle()
    const before = now()
    render()
    await settle()
    expect(now()).toBe(before)
    records.add('11', [noted('x', 'ici', 'a-11')])
    await saved('11')
    await settle()
    expect(now()).not.toBe(before)
    expect(now()?.outlines).toBe(before?.outlines)
    expect(new Set(seen.slice(seen.indexOf(before))).size).toBe(2)
  })

  it('keeps its outlines while others are on their way', async () => {
    server().gives('11', dataset('11'))
    const { seen, now, until, records } = openPage('11')
    const drawn = await until(whole)
    const { territory } = drawn.atlas.facts.get('b-11')!
    records.add('11', [
      {
        kind: 'change',
        id: 'x',
        lot: 'x',
        change: {
          kind: 'perimetre',
          cpts: 'a-11',
          quand: '2026-01-01T00:00:00.000Z',
          source: null,
          etat: 'complet',
          codes: [...territory],
          deduit: false,
          communesAnnoncees: null,
          date: null,
        },
      } as never,
    ])
    await vi.waitFor(() => expect(now()?.outlines?.get('a-11')?.shape).toEqual([...territory]))
    const since = seen.slice(seen.indexOf(drawn))
    expect(since.every((model) => model?.outlines)).toBe(true)
  })

  it('that another one takes the place of while it loads is never shown for it', async () => {
    const { stalls, gives } = server()
    const answer = stalls('11')
    gives('93', dataset('93'))
    const { seen, now, choose, until } = openPage('11')
    await settle()
    expect(now()).toBeNull()
    choose('93')
    await until(whole)
    await answer(dataset('11'))
    await settle()
    expect(seen.flatMap((model) => model?.region ?? [])).not.toContain('11')
    expect(now()?.region).toBe('93')
    for (const model of seen) {
      if (model) expect(model.records.cpts.every(({ id }) => id.endsWith(model.region))).toBe(true)
    }
  })

  it('and another in one session: each edit goes to its own', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    gives('93', dataset('93'))
    const { records, choose, until, notes: shown, saved, store } = openPage('11')
    await until(whole)
    records.add('11', [noted('x', 'un', 'a-11')])
    choose('93')
    records.add('93', [noted('y', 'deux', 'a-93')])
    await until(({ region }) => expect(region).toBe('93'))
    expect(shown()).toEqual(['deux', null])
    await Promise.all([saved('11'), saved('93')])
    choose('11')
    await until(({ region }) => expect(region).toBe('11'))
    expect(shown()).toEqual(['un', null])
    expect(await notes(store)).toEqual(['un', null])
  })
})

describe('published records that cannot be read', () => {
  it.each([
    ['unavailable', '', 503, undefined],
    ['damaged', '{"format":1,', 200, undefined],
    ['newer', '{"format":99,"region":"11"}', 200, undefined],
  ] as const)('are %s, and never none', async (trouble, body, status, type) => {
    const { says } = server()
    says('11', body, status, type)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('unknown'))
    expect(model.recordsTroubles).toMatchObject([{ region: '11', trouble, readAt: null }])
    expect(model.atlas.units.size).toBe(2)
  })

  it('are none where nobody published any', async () => {
    const { says } = server()
    says('11', 'not found', 404)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('none'))
    expect(model.recordsTroubles).toEqual([])
  })

  it('leave those read before in use, with edits on top, offline too', async () => {
    const { gives, isSilent } = server()
    gives('11', dataset('11', 'publiée'))
    const first = openPage('11')
    await first.until(whole)
    first.records.add('11', [noted('x', 'ici', 'b-11')])
    await first.saved('11')
    await settle()
    isSilent('11')
    const { until, notes: shown } = openPage('11')
    const model = await until(whole)
    expect(shown()).toEqual(['publiée', 'ici'])
    expect(model.recordsState).toBe('known')
    expect(model.recordsTroubles).toMatchObject([{ trouble: 'unavailable' }])
    expect(model.recordsTroubles[0]?.readAt).not.toBeNull()
  })

  it('are asked for again when the person says so', async () => {
    const { says, gives } = server()
    says('11', '', 500)
    const { until } = openPage('11')
    const model = await until(({ recordsState }) => expect(recordsState).toBe('unknown'))
    gives('11', dataset('11', 'revenue'))
    model.retry()
    const mended = await until(({ recordsState }) => expect(recordsState).toBe('known'))
    expect(mended.recordsTroubles).toEqual([])
    expect(mended.records.cpts[0]?.note).toBe('revenue')
  })

  it('in conflict with what was changed here leave that in sight until someone chooses', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    const first = openPage('11')
    await first.until(whole)
    first.records.add('11', [noted('x', 'ici', 'a-11')])
    await first.saved('11')
    gives('11', { ...dataset('11', 'ailleurs'), edition: 1 })
    const { until, notes: shown, records } = openPage('11')
    await until(whole)
    expect(records.state.getState().regions.get('11')?.conflicts).toHaveLength(1)
    expect(shown()).toEqual(['ici', null])
  })
})

describe('all of France', () => {
  it('is what could be read, and tells what could not', async () => {
    const { gives, says } = server()
    gives('11', dataset('11'))
    says('93', '', 500)
    const { until } = openPage(FRANCE)
    const model = await until(whole)
    expect(model).toMatchObject({ isSingle: false, recordsState: 'known', regions: ['11', '93'] })
    expect([...model.atlas.facts.keys()]).toEqual(['a-11', 'b-11'])
    expect(model.recordsTroubles).toMatchObject([{ region: '93', trouble: 'unavailable' }])
    expect(model.records.avertissement).not.toContain('Provence')
  })

  it('leads each record to the région where it is edited, and shows the edits made there', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    gives('93', dataset('93'))
    const { until, records, now } = openPage(FRANCE)
    const model = await until(whole)
    expect(model.homeOf('a-93')).toBe('93')
    expect(model.homeOf('a-11')).toBe('11')
    expect(model.homeOf('nowhere')).toBe(FRANCE)
    records.add('93', [noted('y', 'là-bas', 'a-93')])
    await vi.waitFor(() =>
      expect(now()?.records.cpts.find(({ id }) => id === 'a-93')?.note).toBe('là-bas'),
    )
  })
})

describe('contours that cannot be worked out', () => {
  it('are told, facts stay, and they come when asked for again', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    const { until, crash } = openPage('11')
    crash()
    const model = await until(({ geometryFailures }) => expect(geometryFailures).toHaveLength(1))
    expect(model).toMatchObject({ geometry: null, geometryFailures: [{ reason: 'crashed' }] })
    expect(model.atlas.facts.size).toBe(2)
    crash(false)
    model.retry()
    const mended = await until(whole)
    expect(mended.geometryFailures).toEqual([])
  })
})
