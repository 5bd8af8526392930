import type { IDBPObjectStore, StoreNames } from 'idb'
import {
  openDatabase,
  openingFailure,
  transactionFailure,
  type AtlasSchema,
  type Connection,
  type StorageFailure,
} from './open-database.ts'

type StoreName = StoreNames<AtlasSchema>
type Mode = 'readonly' | 'readwrite'
export type Store<Name extends StoreName, M extends Mode> = IDBPObjectStore<
  AtlasSchema,
  [Name],
  Name,
  M
>

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: StorageFailure }

/** The database of this device, opened when it is first needed and again whenever the connection is lost. */
export interface Database {
  /**
   * Does some work in one transaction: all of it is written, or nothing. The work may await nothing but the store.
   *
   * It may run twice: when it fails for another reason than a lack of room, the connection may have been lost, so it is tried once
   * more on a new one.
   */
  readonly transact: <Name extends StoreName, M extends Mode, T>(
    name: Name,
    mode: M,
    work: (store: Store<Name, M>) => Promise<T>,
  ) => Promise<Outcome<T>>
  readonly close: () => void
}

/**
 * Speaks to the database.
 *
 * @param patience milliseconds to wait for it to open before saying `blocked`: a browser tells no difference between another tab that
 *   holds it and a disk that is slow, as just after a start. The opening goes on behind.
 */
export function atlasDatabase(patience = 8000): Database {
  let opening: Promise<Connection> | null = null

  const drop = (lost: Promise<Connection>): void => {
    if (opening === lost) opening = null
    // One that never opened has nothing to close.
    lost.then((connection) => connection.close()).catch(() => {})
  }

  return {
    close: () => {
      if (opening) drop(opening)
    },
    transact: async (name, mode, work) => {
      for (let again = true; ; again = false) {
        const used = (opening ??= openDatabase())
        const connection = await connected(used, patience)
        if (!connection.ok) {
          if (connection.reason !== 'blocked') drop(used)
          return connection
        }
        try {
          return { ok: true, value: await inTransaction(connection.value, name, mode, work) }
        } catch (error) {
          const reason = transactionFailure(error)
          if (reason === 'full' || !again) return { ok: false, reason }
          drop(used)
        }
      }
    },
  }
}

async function connected(
  opening: Promise<Connection>,
  patience: number,
): Promise<Outcome<Connection>> {
  try {
    const connection = await within(patience, opening)
    return connection ? { ok: true, value: connection } : { ok: false, reason: 'blocked' }
  } catch (error) {
    return { ok: false, reason: openingFailure(error) }
  }
}

async function inTransaction<Name extends StoreName, M extends Mode, T>(
  connection: Connection,
  name: Name,
  mode: M,
  work: (store: Store<Name, M>) => Promise<T>,
): Promise<T> {
  const transaction = connection.transaction(name, mode, { durability: 'strict' })
  // Also rejects where the work does, whose error says more.
  transaction.done.catch(() => {})
  try {
    const value = await work(transaction.objectStore(name))
    await transaction.done
    return value
  } catch (error) {
    try {
      transaction.abort()
    } catch {
      // It is over already.
    }
    throw error
  }
}

/** The value, or null where it takes too long. */
async function within<T>(milliseconds: number, value: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
