import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { vi } from 'vitest'
import type { Draft } from '../../../src/domain/sketch/draft.ts'
import type { Sketch, UnitPart } from '../../../src/domain/sketch/sketch.ts'
import { atlasDatabase } from '../../../src/storage/database.ts'
import type { Page } from '../../../src/session/autosave.ts'
import type { DraftAutosaveParts } from '../../../src/session/draft-autosave.ts'
import type { DraftNews, DraftSync } from '../../../src/storage/draft-sync.ts'
import { draftStore } from '../../../src/storage/drafts.ts'
import { DATABASE } from '../../../src/storage/open-database.ts'
import { territory } from '../domain/samples.ts'

import 'fake-indexeddb/auto'

/** A device without any data yet. */
export function newDevice(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
}

/** A part of a unit, told by its share. */
export function part(share: number): UnitPart {
  const ring = [
    [2, 48],
    [2 + share, 48],
    [2, 49],
    [2, 48],
  ]
  return { share, shape: { type: 'MultiPolygon', coordinates: [[ring]] } }
}

export function sketch(units: string, parts: Sketch['parts'] = new Map()): Sketch {
  return { units: territory(units), parts }
}

export function draft(units: string, more: Partial<Draft> = {}): Draft {
  return {
    id: 'one',
    nom: 'Brouillon',
    region: '11',
    origine: null,
    sketch: sketch(units),
    vintage: { cog: 2025, population: 2022 },
    ...more,
  }
}

/** What joins the tabs of a device: each hears the others at once, and never itself. */
export function channel() {
  const tabs: ((news: DraftNews) => void)[][] = []
  const join = (): DraftSync => {
    const mine: ((news: DraftNews) => void)[] = []
    tabs.push(mine)
    return {
      announce: (news) => {
        for (const tab of tabs) if (tab !== mine) for (const listener of tab) listener(news)
      },
      subscribe: (listener) => {
        mine.push(listener)
        return () => mine.splice(mine.indexOf(listener), 1)
      },
      close: () => mine.splice(0),
    }
  }
  return { join }
}

/** A clock that goes on by one second each time it is read. */
export function clock(): () => Date {
  let seconds = 0
  return () => new Date(Date.UTC(2025, 0, 1, 0, 0, seconds++))
}

/** One tab of the device: a store of its own on the same database. */
export function tab(sync: DraftSync = channel().join(), now = clock()) {
  const database = atlasDatabase()
  return { database, sync, store: draftStore(database, sync, now) }
}

/** A page that is shown by hand. */
export function page(): Page & { show: () => void } {
  const seen = new Set<() => void>()
  return {
    visibilityState: 'visible',
    addEventListener: (_type, listener) => void seen.add(listener),
    removeEventListener: (_type, listener) => void seen.delete(listener),
    show: () => seen.forEach((listener) => listener()),
  }
}

/** What a saving needs; nothing is tried again by itself. */
export function parts(more: Partial<DraftAutosaveParts> = {}) {
  const { store, sync } = tab()
  return { store, sync, page: page(), pause: 1_000_000, ...more }
}

/** Reads and writes the records as they are, past the store. */
export async function raw<T>(work: (records: RawStore) => Promise<T>): Promise<T> {
  const connection = await openDB(DATABASE)
  const result = await work({
    put: (record) => connection.put('drafts', record),
    all: () => connection.getAll('drafts'),
  })
  connection.close()
  return result
}

interface RawStore {
  readonly put: (record: unknown) => Promise<unknown>
  readonly all: () => Promise<unknown[]>
}

/** Makes every write fail; returns how to end it. */
export function failWrites(error: Error): () => void {
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw error
  })
  return () => spy.mockRestore()
}

/** Makes every addition fail from the given one on; returns how to end it. */
export function failAdds(error: Error, from = 0): () => void {
  const add = IDBObjectStore.prototype.add
  let count = 0
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    record: unknown,
  ) {
    if (count++ >= from) throw error
    return add.call(this, record)
  })
  return () => spy.mockRestore()
}

export const full = (): Error => new DOMException('No room', 'QuotaExceededError')
