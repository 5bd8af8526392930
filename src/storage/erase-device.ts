import { deleteDB } from 'idb'
import { DATABASE } from './open-database.ts'

/** What the device is still waited for: that another tab, with an older version, lets go of the database, or that it answers. */
export type Waiting = 'blocked' | 'slow'

/** Milliseconds before it is told that one waits. */
const PATIENCE = 3000

/** What every name under which the application keeps a text begins with. */
const OWN_KEY = 'atlas-cpts'

/**
 * Takes away all that the application kept on this device: sketches, edits, indicators, what was typed, files for use without network.
 * What other pages of the same host keep is theirs. Resolves once all of it is gone, however long that takes; false where the browser
 * refuses.
 *
 * @param folder where the site lies; the caches of its service worker end with its address.
 * @param onWaiting hears what it waits for, where that takes long.
 */
export async function eraseDevice(
  folder: string,
  onWaiting: (why: Waiting) => void,
): Promise<boolean> {
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
    await eraseDatabase(onWaiting)
    return true
  } catch {
    return false
  }
}

async function eraseFiles(site: string): Promise<void> {
  if (!('caches' in globalThis)) return
  for (const name of await caches.keys()) if (name.endsWith(`-${site}`)) await caches.delete(name)
  // Without it the next visit would find an application that believes it has its files.
  const worker = await navigator.serviceWorker?.getRegistration(site)
  if (worker?.scope === site) await worker.unregister()
}

async function eraseDatabase(onWaiting: (why: Waiting) => void): Promise<void> {
  if (!('indexedDB' in globalThis)) return
  let why: Waiting = 'slow'
  const late = setTimeout(() => onWaiting(why), PATIENCE)
  try {
    await deleteDB(DATABASE, { blocked: () => void (why = 'blocked') })
  } finally {
    clearTimeout(late)
  }
}
