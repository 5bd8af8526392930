import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, it, vi } from 'vitest'
import { createIndicatorsSession, indicatorsQuery } from '../../../src/session/indicators.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import type { IndicatorNews, IndicatorSync } from '../../../src/storage/indicator-sync.ts'
import { categorical, numeric, table } from '../../support/indicators.ts'
import { failWrites, full, newDevice } from '../storage/support.ts'

beforeEach(newDevice)

const example = table([numeric({ '75105': 1 }), categorical({ '75105': 'a' })])

/** What joins the tabs of a device. */
function device() {
  const listeners: ((news: IndicatorNews) => void)[] = []
  return () => {
    let mine: ((news: IndicatorNews) => void) | null = null
    const sync: IndicatorSync = {
      announce: (news) => {
        for (const listener of listeners) if (listener !== mine) listener(news)
      },
      subscribe: (listener) => {
        mine = listener
        listeners.push(listener)
        return () => {}
      },
      close: () => {},
    }
    const client = new QueryClient()
    const session = createIndicatorsSession(atlasDatabase(), sync, client)
    const titles = async (): Promise<string[]> => {
      const list = await client.query(indicatorsQuery(session))
      return list.ok ? list.tables.map((stored) => stored.table.titre) : [list.reason]
    }
    return { session, titles }
  }
}

it('shows nothing at first', async () => {
  const { session, titles } = device()()
  expect(session.shown.getState().at).toBeNull()
  expect(await titles()).toEqual([])
})

it('keeps a table that is added, shows its first column, and the other tab hears of it', async () => {
  const open = device()
  const [here, there] = [open(), open()]
  expect([await here.titles(), await there.titles()]).toEqual([[], []])
  expect(await here.session.add(example)).toMatchObject({ ok: true })
  expect(here.session.shown.getState().at).toEqual({ table: 'un', colonne: 'apl' })
  expect(await here.titles()).toEqual(['Indicateur d’exemple'])
  await vi.waitFor(async () => expect(await there.titles()).toEqual(['Indicateur d’exemple']))
  expect(there.session.shown.getState().at).toBeNull()
})

it('takes a table away and no longer shows it; what is removed can be put back', async () => {
  const { session, titles } = device()()
  await session.add({ ...example, id: 'deux', titre: 'Autre' })
  await session.add(example)
  const removed = await session.remove('un')
  expect(session.shown.getState().at).toBeNull()
  expect(await titles()).toEqual(['Autre'])
  if (removed.ok && removed.removed) await session.add(removed.removed)
  expect(await titles()).toEqual(['Indicateur d’exemple', 'Autre'])
})

it('goes on showing a table when another is taken away', async () => {
  const { session } = device()()
  await session.add({ ...example, id: 'deux' })
  await session.add(example)
  await session.remove('deux')
  expect(session.shown.getState().at?.table).toBe('un')
})

it('says when there is no room, and shows what it showed', async () => {
  const { session, titles } = device()()
  await session.add(example)
  const stop = failWrites(full())
  expect(await session.add({ ...example, id: 'deux' })).toEqual({ ok: false, reason: 'full' })
  stop()
  expect(session.shown.getState().at?.table).toBe('un')
  expect(await titles()).toEqual(['Indicateur d’exemple'])
})
