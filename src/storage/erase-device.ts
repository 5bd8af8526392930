import { deleteDB } from 'idb'
import * as v from 'valibot'
import { DATABASE } from './open-database.ts'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** `blocked`: another tab holds the database; it goes as soon as that tab is closed. */
export type Erased =
  { readonly ok: true } | { readonly ok: false; readonly reason: 'blocked' | 'failed' }

/** Milliseconds that another tab is given to let go. */
const PATIENCE = 3000

/** What every name under which the application keeps a text begins with. */
const OWN_KEY = 'atlas-cpts'

/**
 * Takes away all that the application kept on this device: sketches, edits, indicators, what was typed, files for use without network.
 * What other pages of the same host keep is theirs.
 *
 * @param folder where the site lies; the caches of its service worker end with its address.
 */
export async function eraseDevice(folder: string): Promise<Erased> {
  for (const store of [() => localStorage, () => sessionStorage]) {
    try {
      const kept = store()
      for (const key of Object.keys(kept)) if (key.startsWith(OWN_KEY)) kept.removeItem(key)
    } catch {
      // Forbidden: then nothing is there.
    }
  }
  try {
    await eraseFiles(new URL(folder, location.origin).href)
    return await eraseDatabase()
  } catch {
    return { ok: false, reason: 'failed' }
  }
}

async function eraseFiles(site: string): Promise<void> {
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) if (name.endsWith(`-${site}`)) await caches.delete(name)
  // Without it the next visit would find an application that believes it has its files.
  const worker = await navigator.serviceWorker?.getRegistration(site)
  if (worker?.scope === site) await worker.unregister()
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
  return tabChannel('atlas-cpts-erased', v.literal('erased'))
}
