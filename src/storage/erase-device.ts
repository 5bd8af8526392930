import { deleteDB } from 'idb'
import * as z from 'zod/mini'
import { DATABASE } from './open-database.ts'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** `blocked`: another tab holds the database; it goes as soon as that tab is closed. */
export type Erased =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'blocked' | 'failed' }

/** Milliseconds that another tab is given to let go. */
const PATIENCE = 3000

/** Takes away all that the application kept on this device: sketches, edits, indicators, what was typed, files for use without network. */
export async function eraseDevice(): Promise<Erased> {
  for (const store of [() => localStorage, () => sessionStorage]) {
    try {
      store().clear()
    } catch {
      // Forbidden: then nothing is there.
    }
  }
  try {
    if ('caches' in globalThis)
      await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
    return await eraseDatabase()
  } catch {
    return { ok: false, reason: 'failed' }
  }
}

async function eraseDatabase(): Promise<Erased> {
  if (!('indexedDB' in globalThis)) return { ok: true }
  const gone = deleteDB(DATABASE).then((): Erased => ({ ok: true }))
  const late = new Promise<Erased>((resolve) => {
    setTimeout(() => resolve({ ok: false, reason: 'blocked' }), PATIENCE)
  })
  return Promise.race([gone, late])
}

/** How a tab tells the others that all of it is gone, so that none writes it back. */
export type EraseSync = TabChannel<'erased'>

/** Joins the tabs of this device; one channel a tab, as it hears any other. */
export function eraseSync(): EraseSync {
  return tabChannel('atlas-cpts-erased', z.literal('erased'))
}
