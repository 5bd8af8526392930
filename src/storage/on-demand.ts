import type { Database } from './database.ts'
import type { DraftSync } from './draft-sync.ts'
import type { draftStore, DraftStore } from './drafts.ts'
import type { EditSync } from './edit-sync.ts'
import type { editStore, EditStore } from './edits.ts'
import type { StorageFailure } from './open-database.ts'

type Failed = { readonly ok: false; readonly reason: StorageFailure }
/** Works with a store once its code is here; where that cannot be had, the device fails, and the next call tries again. */
type With<S> = <R>(work: (store: S) => Promise<R>) => Promise<R | Failed>

function onDemand<S>(load: () => Promise<S>): With<S> {
  let loading: Promise<S> | null = null
  return async (work) => {
    let store: S
    try {
      store = await (loading ??= load())
    } catch {
      loading = null
      return { ok: false, reason: 'failed' }
    }
    return work(store)
  }
}

/** The drafts of a database; what reads and checks them is loaded with the first that is asked for. */
export function draftsOnDemand(
  database: Database,
  sync: DraftSync,
  load: () => Promise<{ readonly draftStore: typeof draftStore }> = () => import('./drafts.ts'),
): DraftStore {
  const ask = onDemand(async () => (await load()).draftStore(database, sync))
  return {
    list: () => ask(({ list }) => list()),
    read: (id) => ask(({ read }) => read(id)),
    save: (draft, base) => ask(({ save }) => save(draft, base)),
    remove: (id) => ask(({ remove }) => remove(id)),
    restore: (id) => ask(({ restore }) => restore(id)),
    purge: (before) => ask(({ purge }) => purge(before)),
  }
}

/** The edits of a database; what reads and checks them is loaded for a région where something was edited. */
export function editsOnDemand(
  database: Database,
  sync: EditSync,
  load: () => Promise<{ readonly editStore: typeof editStore }> = () => import('./edits.ts'),
): EditStore {
  const ask = onDemand(async () => (await load()).editStore(database, sync))
  return {
    read: async (region) => {
      const begun = await database.transact('edits', 'readonly', (edits) => edits.count(region))
      if (!begun.ok) return begun
      return begun.value === 0 ? { ok: true, edits: null } : ask(({ read }) => read(region))
    },
    begin: (published) => ask(({ begin }) => begin(published)),
    add: (region, entries) => ask(({ add }) => add(region, entries)),
    rebase: (region, to, revision) => ask(({ rebase }) => rebase(region, to, revision)),
  }
}
