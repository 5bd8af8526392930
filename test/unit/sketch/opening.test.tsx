// @vitest-environment jsdom
import { Blob } from 'node:buffer'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atlasQueries } from '../../../src/data/atlas-queries.ts'
import { encodeDraft } from '../../../src/data/sketch/share-link.ts'
import { buildAtlas } from '../../../src/domain/atlas/atlas.ts'
import type { Draft } from '../../../src/domain/sketch/draft.ts'
import { RegionContext, type RegionModel } from '../../../src/features/region-model/region-model.ts'
import { SessionContext, useChoice } from '../../../src/features/region-model/session-context.ts'
import { useIntake } from '../../../src/features/sketch/drafts/use-intake.ts'
import { useOpening } from '../../../src/features/sketch/drafts/use-opening.ts'
import { useSketchOfTab } from '../../../src/features/sketch/drafts/use-sketch-of-tab.ts'
import { createAddress, readPlace } from '../../../src/session/address.ts'
import { createDraftsSession } from '../../../src/session/drafts.ts'
import { followSketch } from '../../../src/session/sketch-of-tab.ts'
import type { Session } from '../../../src/session/session.ts'
import { createCamera } from '../../../src/state/camera.ts'
import { createChoices } from '../../../src/state/choices.ts'
import { choicesFromQuery } from '../../../src/state/choices-url.ts'
import { createIntake } from '../../../src/state/intake.ts'
import { createSketching } from '../../../src/state/sketching.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import { draftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore } from '../../../src/storage/drafts.ts'
import { fakeBar } from '../../support/address-bar.ts'
import { codes, cpts, unit } from '../domain/samples.ts'
import { draft, newDevice } from '../storage/support.ts'
import { createRoot } from '../../support/roots.ts'

const PLACES: Readonly<Record<string, string>> = { '11': '75113', '93': '13201' }
const VINTAGE = { cog: 2025, population: 2022 }

/** As much of a région as opening a sketch looks at. */
function modelOf(region: string): RegionModel {
  const own = codes(PLACES[region] ?? '')
  const records = {
    format: 1,
    region,
    nom: '',
    avertissement: '',
    chiffresOfficiels: null,
    cpts: [cpts('exemple', own)],
  } as const
  const atlas = buildAtlas(records, new Map(own.map((code) => [code, unit(code, 1000)])))
  const files = Object.keys(PLACES).map((code) => ({ region: code }))
  const manifest = {
    files,
    population: { annee: VINTAGE.population },
    attributes: { millesime: `COG ${VINTAGE.cog}` },
  }
  return { region, atlas, manifest, geometry: null } as unknown as RegionModel
}

const roots: Root[] = []

const Composing = (): null => {
  useOpening(useIntake())
  return null
}
const OnTheMap = (): null => {
  useSketchOfTab()
  return null
}

/** A page of a tab that, before it was loaded, had `last` open. */
function openScreen(
  url: string,
  Screen = Composing,
  last: string | null = null,
  removing: readonly string[] = [],
) {
  const bar = fakeBar(url)
  const choices = createChoices(choicesFromQuery(readPlace({ bar, base: '/' }).query))
  const camera = createCamera()
  const hasMap = (path: string): boolean => ['/', '/esquisse'].includes(path)
  const address = createAddress({ bar, base: '/', choices, camera, hasMap })
  const sketching = createSketching()
  const sync = draftSync()
  const drafts = createDraftsSession(sketching, draftStore(atlasDatabase(), sync), sync)
  drafts.state.setState({ removing })
  const session = {
    address,
    choices,
    camera,
    sketching,
    drafts,
    sketchOfTab: followSketch(sketching, {
      getItem: () => last,
      setItem: () => {},
    }),
    intake: createIntake(),
    today: '2026-11-26',
  } as unknown as Session
  const InRegion = ({ children }: { children: ReactNode }) => (
    <RegionContext value={modelOf(useChoice(({ region }) => region))}>{children}</RegionContext>
  )
  const root = createRoot(document.createElement('div'))
  roots.push(root)
  root.render(
    <QueryClientProvider client={atlasQueries()}>
      <SessionContext value={session}>
        <InRegion>
          <Screen />
        </InRegion>
      </SessionContext>
    </QueryClientProvider>,
  )
  const head = () => sketching.getState().head
  return {
    bar,
    address,
    head,
    choices,
    intake: session.intake,
    opened: () =>
      vi.waitFor(() => {
        const now = head()
        if (!now) throw new Error('nothing open')
        expect(bar.now()).toContain(`esquisse=${now.id}`)
        return now
      }),
  }
}

const kept = (more: Partial<Draft>) =>
  draftStore(atlasDatabase(), draftSync()).save(draft('75113', { vintage: VINTAGE, ...more }), null)

beforeEach(() => {
  newDevice()
  // That of jsdom cannot be read as a stream, as links are unpacked.
  vi.stubGlobal('Blob', Blob)
})
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount()
})

describe('the screen of the sketch', () => {
  it('opens a blank one and names it in the address, without a step', async () => {
    const { bar, opened } = openScreen('/esquisse?region=11&tri=nom#carte=9/48/2')
    const { id } = await opened()
    expect(bar.steps).toEqual([`/esquisse?region=11&tri=nom&esquisse=${id}#carte=9/48/2`])
  })

  it('opens the one that the address names', async () => {
    await kept({ id: 'first', nom: 'Première' })
    await kept({ id: 'second', nom: 'Seconde' })
    const { opened } = openScreen('/esquisse?region=11&esquisse=first')
    expect(await opened()).toMatchObject({ id: 'first', nom: 'Première' })
  })

  it('opens one of its own région where the address names one of another, or none', async () => {
    await kept({ id: 'elsewhere', region: '93' })
    await kept({ id: 'here', nom: 'Ici' })
    const { bar, opened } = openScreen('/esquisse?region=11&esquisse=elsewhere')
    expect(await opened()).toMatchObject({ id: 'here' })
    expect(bar.steps).toEqual(['/esquisse?region=11&esquisse=here'])
  })

  it('says that one is not on this device, and nothing where the tab itself had a blank one open', async () => {
    const { opened, intake } = openScreen('/esquisse?region=11&esquisse=of-another-device')
    await opened()
    expect(intake.getState().failure).toBe('not-here')

    const again = openScreen('/esquisse?region=11&esquisse=blank', Composing, '11 blank')
    await again.opened()
    expect(again.intake.getState().failure).toBeNull()
  })

  it('opens none that the device still refuses to delete', async () => {
    await kept({ id: 'first' })
    await kept({ id: 'second' })
    const { opened } = openScreen('/esquisse?region=11&esquisse=second', Composing, null, [
      'second',
    ])
    expect(await opened()).toMatchObject({ id: 'first' })
  })

  it('brings one that was made on older data to those of today', async () => {
    await kept({ id: 'old', vintage: { cog: 2020, population: 2017 } })
    const { head } = openScreen('/esquisse?region=11&esquisse=old')
    await vi.waitFor(() => expect(head()).toMatchObject({ id: 'old', vintage: VINTAGE }))
  })

  it('makes one of the CPTS that the address asks for, once', async () => {
    const { bar, opened } = openScreen('/esquisse?region=11&depuis=exemple')
    const { id, origine } = await opened()
    expect(origine).toBe('exemple')
    await vi.waitFor(() => expect(bar.steps).toEqual([`/esquisse?region=11&esquisse=${id}`]))
  })

  it('leaves alone the address of a screen one went to meanwhile', async () => {
    const { bar, address, head } = openScreen('/esquisse?region=11')
    await vi.waitFor(() => expect(bar.steps).toHaveLength(1))
    address.navigate('/liste?region=11')
    await vi.waitFor(() => expect(head()).not.toBeNull())
    expect(bar.now()).toBe('/liste?region=11')
  })
})

describe('a link that carries a sketch', () => {
  it('is taken in once, with its région, and no step is added', async () => {
    const written = await encodeDraft(
      draft('13201', { region: '93', nom: 'Vieux-Port', vintage: VINTAGE }),
    )
    const { bar, choices, head } = openScreen(`/esquisse?region=11#esquisse=${written}`)
    await vi.waitFor(() => expect(head()).toMatchObject({ nom: 'Vieux-Port', region: '93' }))
    expect(choices.getState().region).toBe('93')
    await vi.waitFor(() =>
      expect(bar.steps).toEqual([`/esquisse?region=93&esquisse=${head()?.id}`]),
    )
  })

  it('opened in a page that is already here is taken in too', async () => {
    const written = await encodeDraft(draft('75113', { nom: 'Reçue', vintage: VINTAGE }))
    const { bar, opened, head } = openScreen('/esquisse?region=11')
    await opened()
    bar.follow(`#esquisse=${written}`)
    await vi.waitFor(() => expect(head()).toMatchObject({ nom: 'Reçue' }))
    expect(bar.now()).not.toContain('#')
  })
})

describe('the map of what is published', () => {
  it('opens again the sketch that its tab had open, and writes nothing in the address', async () => {
    await kept({ id: 'first', nom: 'Première' })
    await kept({ id: 'second' })
    const { bar, head } = openScreen('/?region=11', OnTheMap, '11 first')
    await vi.waitFor(() => expect(head()).toMatchObject({ id: 'first', nom: 'Première' }))
    expect(bar.steps).toEqual(['/?region=11'])
  })

  it('opens none that was deleted, nor one of another région', async () => {
    await kept({ id: 'gone' })
    await draftStore(atlasDatabase(), draftSync()).remove('gone')
    await kept({ id: 'elsewhere', region: '93' })
    const pages = ['11 gone', '11 elsewhere', '93 elsewhere'].map((last) =>
      openScreen('/?region=11', OnTheMap, last),
    )
    await kept({ id: 'here' })
    const here = openScreen('/?region=11', OnTheMap, '11 here')
    await vi.waitFor(() => expect(here.head()).not.toBeNull())
    expect(pages.map(({ head }) => head())).toEqual([null, null, null])
  })
})
