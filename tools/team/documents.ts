import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import * as Y from 'yjs'

/** Where the documents are kept, each as one update of the engine's, by its name. */
export interface Documents {
  readonly fetch: (name: string) => Promise<Uint8Array | null>
  /** Adds to what is kept what is not in it yet; nothing of it is ever taken away. */
  readonly store: (name: string, state: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Keeps the documents in a file of SQLite, in the table that the engine's own extension for it makes.
 *
 * Why not that extension: it needs SQLite compiled for the machine, or fetched ready made from where many networks do not let one.
 * Errors: throws where the file is damaged.
 */
export function sqliteDocuments(file: string): Documents {
  mkdirSync(dirname(file), { recursive: true })
  // Left by a server that was killed: one that runs is known by other means (`aloneWith`).
  rmSync(`${file}.lock`, { recursive: true, force: true })
  const database = openedWhole(file)
  const read = (name: string): Uint8Array | null => {
    const found = database.get('SELECT data FROM documents WHERE name = ?', name)?.['data']
    return found instanceof Uint8Array ? found : null
  }
  return {
    fetch: async (name) => read(name),
    store: async (name, state) => {
      database.exec('BEGIN IMMEDIATE')
      try {
        const data = united(read(name), state)
        database.run(`${INSERT} VALUES (?, ?) ${OR_UPDATE}`, [name, data])
        database.exec('COMMIT')
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK')
        throw error
      }
    },
    close: async () => database.close(),
  }
}

function openedWhole(file: string): InstanceType<typeof sqlite.Database> {
  try {
    const database = new sqlite.Database(file)
    database.exec('PRAGMA synchronous = FULL')
    const [check] = Object.values(database.get('PRAGMA quick_check') ?? {})
    if (check !== 'ok') throw new Error(String(check))
    database.exec(TABLE.replace('BINARY', 'blob'))
    return database
  } catch (error) {
    throw new Error(`${file} : ${String(error)}`, { cause: error })
  }
}

/** The part of the package `pg` that is asked anything. */
interface Pool {
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>
  connect(): Promise<Pick<Pool, 'query'> & { release(): void }>
  end(): Promise<void>
}
interface Row {
  readonly data?: Uint8Array
}

/** Keeps the documents in PostgreSQL, for several servers at once, by the package `pg`. Errors: throws where that is not installed. */
export async function postgresDocuments(url: string): Promise<Documents> {
  const { default: pg } = (await import(OPTIONAL.postgres)) as {
    readonly default: {
      readonly Pool: new (options: { readonly connectionString: string }) => Pool
    }
  }
  const pool = new pg.Pool({ connectionString: url })
  await pool.query(TABLE.replace('BINARY', 'bytea'))
  return {
    fetch: async (name) => {
      const { rows } = await pool.query('SELECT data FROM documents WHERE name = $1', [name])
      return rows[0]?.data ?? null
    },
    store: async (name, state) => {
      const client = await pool.connect()
      try {
        await client.query('BEGIN')
        // One server after another, also where the line is not there yet.
        await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`atlas-cpts ${name}`])
        const { rows } = await client.query('SELECT data FROM documents WHERE name = $1', [name])
        const data = Buffer.from(united(rows[0]?.data ?? null, state))
        await client.query(`${INSERT} VALUES ($1, $2) ${OR_UPDATE}`, [name, data])
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK').catch(() => {})
        throw error
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

/** What only an installation with several servers needs is installed there. */
export const OPTIONAL: Readonly<Record<'postgres' | 'redis', string>> = {
  postgres: 'pg',
  redis: '@hocuspocus/extension-redis',
}

const TABLE =
  'CREATE TABLE IF NOT EXISTS documents (name varchar(255) NOT NULL, data BINARY NOT NULL, UNIQUE(name))'
const INSERT = 'INSERT INTO documents (name, data)'
const OR_UPDATE = 'ON CONFLICT (name) DO UPDATE SET data = excluded.data'

const united = (before: Uint8Array | null, state: Uint8Array): Uint8Array =>
  before ? Y.mergeUpdates([before, state]) : state
