import type { Draft } from '../../src/domain/sketch/draft.ts'
import type { SaveStatus } from '../../src/session/autosave.ts'
import { autosaveDraft, type DraftAutosaveParts } from '../../src/session/draft-autosave.ts'
import type { DraftStore } from '../../src/storage/drafts.ts'
import { channel, draft, parts, tab } from '../unit/storage/support.ts'

/** A saving of a draft that is on the device, and what it said. */
export async function kept(more: Partial<DraftAutosaveParts> = {}) {
  const given = parts(more)
  const saving = autosaveDraft(given, { draft: draft(''), revision: null })
  await saving.flush()
  const said: SaveStatus[] = []
  saving.subscribe(({ status }) => {
    if (said.at(-1) !== status) said.push(status)
  })
  return { ...given, saving, said }
}

export const onDevice = async (store: Pick<DraftStore, 'read'>): Promise<Draft | null> => {
  const found = await store.read('one')
  return found.ok ? (found.stored?.draft ?? null) : null
}

/** Two tabs that hear each other and have the same draft open. */
export async function twoTabs() {
  const { join } = channel()
  const [mine, theirs] = [tab(join()), tab(join())]
  const a = autosaveDraft(parts(mine), { draft: draft('75105'), revision: null })
  await a.flush()
  const found = await theirs.store.read('one')
  if (!found.ok || !found.stored) throw new Error('Nothing was kept')
  const b = autosaveDraft(parts(theirs), found.stored)
  return { a, b, mine, theirs, both: () => Promise.all([a.flush(), b.flush()]) }
}
