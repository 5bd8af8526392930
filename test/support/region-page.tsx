import type { BBox } from 'geojson'
import { QueryClientProvider } from '@tanstack/react-query'
import { type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, vi } from 'vitest'
import { atlasQueries } from '../../src/data/atlas-queries.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { contoursQuery, manifestQuery, regionFactsQuery } from '../../src/data/queries.ts'
import type { Manifest } from '../../src/data/manifest.ts'
import type { RegionFacts } from '../../src/data/region-facts.ts'
import type { CptsDataset } from '../../src/domain/cpts/cpts.ts'
import { RegionContext } from '../../src/features/region-model/region-model.ts'
import { SessionContext } from '../../src/features/region-model/session-context.ts'
import {
  type DrawingFailures,
  type DrawnRegion,
  useDrawingFailures,
  useDrawnRegion,
} from '../../src/features/region-model/use-drawing.ts'
import { useRegionModel } from '../../src/features/region-model/use-region-model.ts'
import { useSurroundings } from '../../src/features/sketch/draw/use-surroundings.ts'
import { createRecordsSession } from '../../src/session/records.ts'
import type { Session } from '../../src/session/session.ts'
import { createCamera } from '../../src/state/camera.ts'
import {
  chooseRegion,
  createChoices,
  DEFAULT_CHOICES,
  type Selection,
} from '../../src/state/choices.ts'
import { openDraft } from '../../src/state/sketch-steps.ts'
import { createSketching } from '../../src/state/sketching.ts'
import { atlasDatabase } from '../../src/storage/database.ts'
import { publishedStore } from '../../src/storage/published.ts'
import type { Answer, GeometryClient } from '../../src/worker/client.ts'
import { codes, cpts, unit } from '../unit/domain/samples.ts'
import { editTab } from '../unit/storage/edit-support.ts'
import { newDevice, page } from '../unit/storage/support.ts'
import { createRoot } from './roots.ts'

const PLACES: Readonly<Record<string, string>> = { '11': '75113 75114', '93': '13201 13202' }

/** The units of a région, without anything to draw. */
export function builtFacts(region: string): RegionFacts {
  const own = codes(PLACES[region] ?? '')
  return {
    units: new Map(own.map((code) => [code, unit(code, 1000)] as const)),
    epci: {},
    ept: {},
    departements: new Map(),
    withContour: new Set(own),
    neighbours: new Map(own.map((code) => [code, []] as const)),
    border: new Set(),
    areas: new Map(),
  }
}

export function dataset(region: string, note: string | null = null): CptsDataset {
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
export function server() {
  const answers = new Map<string, () => Promise<Response>>()
  const asked: string[] = []
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url)
    if (/\.(outlines|afar)\.json$/.test(url)) return Promise.resolve(new Response('{}'))
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
const SHAPES = { units: NO_FEATURES, unitLines: NO_LINES, unitNames: NO_FEATURES }
/** Départements alone: no outline was published when the map was built. The second région lies east of the first. */
const published = (region: string) => ({
  backdrop: {
    bounds: region === '11' ? [0, 0, 1, 1] : [2, 0, 3, 1],
    departements: NO_FEATURES,
    departementLines: NO_LINES,
    edge: NO_LINES,
    departementNames: NO_FEATURES,
  },
  outlines: [],
})

/** Nothing to see, and what it is of. */
const outlineOf = (codes: readonly string[] = []) => ({
  shape: { type: 'MultiPolygon', coordinates: [], codes },
  bounds: [0, 0, 1, 1],
})

/** A worker that outlines at once, unless it is told to fail. */
function worker() {
  let crashed = false
  const ask = async (task: string, input: { region: string; codes?: readonly string[] }) => {
    if (crashed) return { ok: false, reason: 'crashed', detail: 'killed' }
    const outputs: Readonly<Record<string, unknown>> = {
      open: SHAPES,
      published: published(input.region),
      across: [],
    }
    const output = outputs[task] ?? {
      ok: true,
      outline: outlineOf(input.codes),
    }
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
export function openPage(region: string) {
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
  const camera = createCamera()
  const sketching = createSketching()
  const session = {
    sketching,
    choices,
    records,
    camera,
    geometry: client,
    today: '2026-11-26',
  } as unknown as Session
  const cache = atlasQueries()
  cache.setQueryData(manifestQuery.queryKey, manifest)
  for (const code of ['11', '93']) {
    cache.setQueryData(regionFactsQuery(code).queryKey, builtFacts(code))
    cache.setQueryData(contoursQuery(code).queryKey, '')
  }
  const seen: (DrawnRegion | null)[] = []
  const failures: DrawingFailures[] = []
  const linked: boolean[] = []
  const Drawn = (): null => {
    seen.push(useDrawnRegion())
    failures.push(useDrawingFailures())
    linked.push(useSurroundings().neighbours !== null)
    return null
  }
  const Probe = () => {
    const model = useRegionModel()
    if (model)
      return (
        <RegionContext value={model}>
          <Drawn />
        </RegionContext>
      )
    seen.push(null)
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
  const now = (): DrawnRegion | null => seen.at(-1) ?? null
  return {
    seen,
    now,
    failures: () => failures.at(-1),
    /** Whether it is known which communes around a sketch touch. */
    isLinked: () => linked.at(-1),
    records,
    store,
    crash,
    render,
    look: (bounds: BBox, zoom: number) => camera.setState({ shown: { bounds, zoom } }),
    /** Opens a sketch, as one drawn over a région or all of France. */
    sketch: (region: string, units: string) =>
      sketching.setState((state) =>
        openDraft(state, {
          id: `sketch-${region}`,
          nom: 'Esquisse d’exemple',
          region,
          origine: null,
          sketch: { units: new Set(codes(units)), parts: new Map() },
          vintage: { cog: 2026, population: 2023 },
        }),
      ),
    select: (selection: Selection) => choices.setState({ selection }),
    choose: (code: string) => choices.setState(chooseRegion(choices.getState(), code)),
    notes: () => now()?.records.cpts.map(({ note }) => note),
    until: (test: (model: DrawnRegion) => void) =>
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

export const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
/** Everything is there, drawn and all. */
export const whole = ({ outlines }: DrawnRegion): void => expect(outlines).not.toBeNull()

/** A new device before each test, and every page closed after it. */
export function onNewDevices(): void {
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
}
