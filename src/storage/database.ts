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

interface Failed {
  readonly ok: false
  readonly reason: StorageFailure
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Failed

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

/** How long the database may take to open, in milliseconds, before what was asked is answered without it. */
export interface Patience {
  readonly slow: number
  /** From the moment on that another tab is known to hold it, which only a person can end. */
  readonly blocked: number
}

/** A connection on its way; `late` resolves once patience with it is at its end, `why` tells what it waits for. */
interface Opening {
  readonly connection: Promise<Connection>
  readonly late: Promise<unknown>
  readonly why: () => 'slow' | 'blocked'
}

/** Speaks to the database. Where that is slow or blocked, the opening goes on behind what is answered without it. */
export function atlasDatabase(patience: Patience = { slow: 8000, blocked: 2000 }): Database {
  let opening: Opening | null = null

  const drop = (lost: Opening): void => {
    if (opening === lost) opening = null
    // One that never opened has nothing to close.
    lost.connection.then((connection) => connection.close()).catch(() => {})
  }

  return {
    close: () => {
      if (opening) drop(opening)
    },
    transact: async (name, mode, work) => {
      for (let again = true; ; again = false) {
        const used = (opening ??= startOpening(patience))
        const connection = await connected(used)
        if (!connection.ok) {
          if (connection.reason !== 'blocked' && connection.reason !== 'slow') drop(used)
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

function startOpening({ slow, blocked }: Patience): Opening {
  let why: 'slow' | 'blocked' = 'slow'
  let giveUp: (value?: unknown) => void = () => {}
  const late = new Promise((resolve) => (giveUp = resolve))
  const timers = [setTimeout(giveUp, slow)]
  const connection = openDatabase(() => {
    why = 'blocked'
    timers.push(setTimeout(giveUp, blocked))
  })
  const over = (): void => timers.forEach(clearTimeout)
  connection.then(over, over)
  return { connection, late, why: () => why }
}

async function connected({ connection, late, why }: Opening): Promise<Outcome<Connection>> {
  try {
    const first = await Promise.race([connection, late.then(why)])
    return typeof first === 'string' ? { ok: false, reason: first } : { ok: true, value: first }
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
