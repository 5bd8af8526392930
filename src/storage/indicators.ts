import type { IndicatorTable } from '../domain/indicators/indicator.ts'
import type { Database, Store } from './database.ts'
import { fromTableRecord, toTableRecord, type StoredTable } from './indicator-record.ts'
import type { IndicatorSync } from './indicator-sync.ts'
import type { StorageFailure } from './open-database.ts'

interface Failed<Reason> {
  readonly ok: false
  readonly reason: Reason
}

/** The tables on this device, the last one added first, and the ids of the records that cannot be read, which stay as they are. */
export interface TableList {
  readonly tables: readonly StoredTable[]
  readonly corrupt: readonly string[]
}
export type TableListResult = ({ readonly ok: true } & TableList) | Failed<StorageFailure>
export type AddResult = { readonly ok: true; readonly stored: StoredTable } | Failed<StorageFailure>
/** `removed` is what was there, for an undoing to put back; null where it could not be read. */
export type RemoveResult =
  | { readonly ok: true; readonly removed: IndicatorTable | null }
  | Failed<StorageFailure | 'missing'>

/** The tables of indicators kept on this device. Each change is one transaction, and other tabs hear of it. */
export interface IndicatorStore {
  readonly list: () => Promise<TableListResult>
  /** Keeps a table in the place of the one with its id; a record there that cannot be read is set aside under another id. */
  readonly add: (table: IndicatorTable) => Promise<AddResult>
  /** Destroys a table, or a record that cannot be read. */
  readonly remove: (id: string) => Promise<RemoveResult>
}

type Tables = Store<'indicators', 'readwrite'>

/** Opens the store on a database. */
export function indicatorStore(
  database: Database,
  sync: Pick<IndicatorSync, 'announce'>,
  now: () => Date = () => new Date(),
): IndicatorStore {
  return {
    list: async () => {
      const all = await database.transact('indicators', 'readonly', (tables) => tables.getAll())
      return all.ok ? { ok: true, ...sorted(all.value) } : all
    },
    add: async (table) => {
      const stored = { table, added: now().toISOString() }
      const done = await database.transact('indicators', 'readwrite', (tables) =>
        put(tables, stored),
      )
      if (!done.ok) return done
      sync.announce({ id: table.id })
      return { ok: true, stored }
    },
    remove: async (id) => {
      const done = await database.transact('indicators', 'readwrite', async (tables) => {
        const found = await tables.get(id)
        await tables.delete(id)
        return found
      })
      if (!done.ok) return done
      if (done.value === undefined) return { ok: false, reason: 'missing' }
      sync.announce({ id })
      const read = fromTableRecord(done.value)
      return { ok: true, removed: read.ok ? read.stored.table : null }
    },
  }
}

/** Throws rather than put what could not be read again in the place of what can. */
async function put(tables: Tables, stored: StoredTable): Promise<void> {
  const record = toTableRecord(stored)
  const { id, added } = record
  if (!fromTableRecord(record).ok) throw new RangeError(`indicators ${id} cannot be stored`)
  const found = await tables.get(id)
  if (found !== undefined && !fromTableRecord(found).ok)
    // It may still be worth something to someone.
    await tables.put({ ...(found as object), id: `${id}/${added}` })
  await tables.put(record)
}

function sorted(found: readonly unknown[]): TableList {
  const read = found.map((one) => ({ one, result: fromTableRecord(one) }))
  return {
    tables: read
      .flatMap(({ result }) => (result.ok ? [result.stored] : []))
      .toSorted((a, b) => (a.added < b.added ? 1 : -1)),
    corrupt: read.flatMap(({ one, result }) => (result.ok ? [] : [idOf(one)])),
  }
}

/** The store takes nothing without an id; a hand may have put one that is no text. */
function idOf(found: unknown): string {
  return String((found as { readonly id: string | number }).id)
}
