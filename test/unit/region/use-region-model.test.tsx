// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import type { CptsDataset } from '../../../src/domain/cpts/cpts.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { notCompared } from '../../../src/features/cpts/shared-people.ts'
import { FRANCE } from '../../../src/domain/units/regions.ts'
import { noted, notes } from '../storage/edit-support.ts'
import {
  dataset,
  openPage,
  server,
  settle,
  onNewDevices,
  whole,
} from '../../support/region-page.tsx'

onNewDevices()

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
    await vi.waitFor(() =>
      expect(now()?.outlines?.get('a-11')?.shape).toMatchObject({ codes: [...territory] }),
    )
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

describe('a CPTS across two régions', () => {
  const across = (): CptsDataset => {
    const { cpts: all, ...own } = dataset('11')
    const [first, ...others] = all
    const codes = [...first!.perimetre.codes, '13201'] as UnitCode[]
    return { ...own, cpts: [{ ...first!, perimetre: { ...first!.perimetre, codes } }, ...others] }
  }

  it('shares communes with CPTS of the other, which are compared as soon as they come, and not listed here', async () => {
    const { gives, stalls } = server()
    gives('11', across())
    const answer = stalls('93')
    const { until } = openPage('11')
    const alone = await until(({ uncompared }) => expect(uncompared).toEqual(['93']))
    expect(alone.atlas.facts.get('a-11')?.overlaps).toEqual([])
    await answer(dataset('93'))
    const model = await until(({ uncompared }) => expect(uncompared).toEqual([]))
    expect(model.atlas.facts.get('a-11')?.overlaps).toMatchObject([
      { autre: 'a-93', codes: ['13201'], population: { habitants: 1000 } },
    ])
    expect([...model.atlas.facts.keys()]).toEqual(['a-11', 'b-11'])
    expect([...model.atlas.partners.keys()]).toEqual(['a-93'])
    expect(model.homeOf('a-93')).toBe('93')
  })

  it('is not said to share nothing there while the records of the other cannot be had', async () => {
    const { gives, says } = server()
    gives('11', across())
    says('93', '', 500)
    const { until, now } = openPage('11')
    const { atlas } = await until(({ uncompared }) => expect(uncompared).toEqual(['93']))
    await settle()
    expect(notCompared(now()!, atlas.facts.get('a-11')!.territory)).toContain('Provence')
    expect(notCompared(now()!, atlas.facts.get('b-11')!.territory)).toBeNull()
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

describe('the communes of all of France', () => {
  const shown = async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    gives('93', dataset('93'))
    const tab = openPage(FRANCE)
    await tab.until(whole)
    return tab
  }
  const communesOf = (tab: ReturnType<typeof openPage>) => tab.now()?.closeRegions

  it('are drawn where one looks closely, and nowhere from afar', async () => {
    const tab = await shown()
    await vi.waitFor(() => expect(tab.now()?.drawnRegions).toEqual(['11', '93']))
    expect(communesOf(tab)).toEqual([])
    tab.look([-5, -5, 5, 5], 5)
    await settle()
    expect(communesOf(tab)).toEqual([])
    tab.look([0.4, 0.4, 0.6, 0.6], 10)
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['11']))
    tab.look([0.9, 0.4, 2.1, 0.6], 10)
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['11', '93']))
    tab.look([0.9, 0.4, 2.1, 0.6], 6)
    await vi.waitFor(() => expect(communesOf(tab)).toEqual([]))
    expect(tab.now()?.shapes).toBeNull()
  })

  it('are drawn around what is selected, a commune or a CPTS', async () => {
    const tab = await shown()
    tab.select({ kind: 'unit', code: '13201' as UnitCode })
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['93']))
    tab.select({ kind: 'cpts', id: 'a-11' })
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['11']))
    await vi.waitFor(() => expect(tab.now()?.shapes).not.toBeNull())
  })

  it('are drawn around the sketch under way that is made over all of it, wherever one looks', async () => {
    const tab = await shown()
    tab.sketch('11', '75113')
    await settle()
    expect(communesOf(tab)).toEqual([])
    tab.sketch(FRANCE, '75113 13201')
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['11', '93']))
    tab.sketch(FRANCE, '13201')
    await vi.waitFor(() => expect(communesOf(tab)).toEqual(['93']))
  })
})

describe('contours that cannot be worked out', () => {
  it('are told, facts stay, and they come when asked for again', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    const { until, crash, failures } = openPage('11')
    crash()
    const model = await until(() => expect(failures()?.geometry).toHaveLength(1))
    expect(failures()?.geometry).toMatchObject([{ reason: 'crashed' }])
    expect(model.shapes).toBeNull()
    expect(model.atlas.facts.size).toBe(2)
    crash(false)
    model.retry()
    await until(whole)
    expect(failures()?.geometry).toEqual([])
  })

  it('are, with what touches across the border of two régions, around a sketch that lies in both', async () => {
    const { gives } = server()
    gives('11', dataset('11'))
    gives('93', dataset('93'))
    const { until, crash, sketch, isLinked, failures } = openPage(FRANCE)
    await until(whole)
    crash()
    sketch(FRANCE, '75113 13201')
    await vi.waitFor(() => expect(failures()?.geometry.length).toBeGreaterThan(0))
    await settle()
    crash(false)
    const model = await until(() => undefined)
    await settle()
    expect(isLinked()).toBe(false)
    model.retry()
    await vi.waitFor(() => expect(isLinked()).toBe(true))
  })
})
