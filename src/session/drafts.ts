import type { Draft } from '../domain/sketch/draft.ts'
import { adopt, keptDraft, openDraft } from '../state/sketch-steps.ts'
import type { SketchingStore } from '../state/sketching.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'
import type { DraftSync } from '../storage/draft-sync.ts'
import type { DraftStore, RemoveResult } from '../storage/drafts.ts'
import { autosave, type SaveTimes } from './autosave.ts'
import { type DraftAutosave, autosaveDraft, type OpenedDraft } from './draft-autosave.ts'
import { createDraftsState, type DraftsSession, type Openable } from './drafts-state.ts'

/** Days that a deleted draft can still be brought back. */
const GRACE = 30

/** Opens the drafts of this device; `state` is what is told of them, where it was there before. */
export function createDraftsSession(
  sketching: SketchingStore,
  store: DraftStore,
  sync: DraftSync,
  times: SaveTimes = {},
  state = createDraftsState(),
): DraftsSession {
  let current: DraftAutosave | null = null
  let blank: Draft | null = null
  let queue = Promise.resolve()
  let purged = false
  let asked = 0
  const waiting = new Map<string, DraftAutosave>()

  const showWaiting = (): void =>
    state.setState({ unsaved: Array.from(waiting.values(), (each) => each.getState().draft) })
  const watch = (saving: DraftAutosave): void => {
    saving.subscribe(({ status, deleted }) => {
      if (current === saving) state.setState({ status, deleted })
      else if (status === 'saved' && waiting.delete(saving.getState().draft.id)) {
        showWaiting()
        void saving.stop()
      }
    })
    saving.onForeignChange((after) => {
      if (current === saving) sketching.setState((now) => adopt(now, after))
    })
  }
  const startSaving = (opened: OpenedDraft): DraftAutosave => {
    void askToPersist()
    const saving = autosaveDraft({ store, sync, ...times }, opened)
    watch(saving)
    return saving
  }
  const show = (saving: DraftAutosave): void => {
    const { status, deleted } = saving.getState()
    state.setState({ status, deleted })
  }
  sketching.subscribe((now, before) => {
    if (now.head === before.head && now.sketch === before.sketch && now.history === before.history)
      return
    const draft = keptDraft(now)
    if (!draft) return
    if (current) current.change(draft)
    else if (
      blank &&
      (blank.sketch !== draft.sketch || blank.nom !== draft.nom || blank.notes !== draft.notes)
    ) {
      blank = null
      current = startSaving({ draft, revision: null })
      show(current)
    }
  })
  const close = (saving: DraftAutosave): void => {
    const { status, draft } = saving.getState()
    if (typeof status === 'object') {
      waiting.set(draft.id, saving)
      showWaiting()
    } else void saving.stop()
  }
  /** What was listed may be older than what this tab or another saved since. */
  const fresh = async (opened: Openable): Promise<Openable> => {
    if ('blank' in opened || opened.revision === null) return opened
    const found = await store.read(opened.draft.id)
    return found.ok && found.stored ? found.stored : opened
  }
  const open = async (opened: Openable): Promise<void> => {
    if (!purged) void store.purge(new Date(Date.now() - GRACE * 86_400_000))
    purged = true
    const latest = await fresh(opened)
    // Drawing goes on while the last of it is saved; the change of draft itself is of one moment.
    await current?.flush()
    const before = current
    current = null
    blank = null
    const asked = 'blank' in latest ? latest.blank : latest.draft
    const again = waiting.get(asked.id)
    waiting.delete(asked.id)
    if (before && before !== again) close(before)
    sketching.setState((now) => openDraft(now, again?.getState().draft ?? asked))
    if ('blank' in latest) {
      blank = asked
      state.setState({ status: 'blank', deleted: false })
    } else {
      current = again ?? startSaving(latest)
      show(current)
    }
    showWaiting()
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.then(
      () => {},
      () => {},
    )
    return done
  }

  const isRefused = (result: RemoveResult): boolean =>
    !result.ok && result.reason !== 'missing' && result.reason !== 'corrupt'
  const removeOne = async (id: string): Promise<void> => {
    const refused = isRefused(await store.remove(id))
    state.setState(({ removing }) => {
      const others = removing.filter((each) => each !== id)
      // Taken back while it was on its way: not asked for any more.
      return { removing: refused && removing.includes(id) ? [...others, id] : others }
    })
  }
  const removals = autosave(async () => {
    for (const id of state.getState().removing) await removeOne(id)
    return state.getState().removing.length > 0 ? 'again' : 'done'
  }, times)

  return {
    store,
    sync,
    state,
    open: (opened) => {
      asked += 1
      state.setState({ opening: true })
      return inTurn(async () => open(await opened)).finally(() => {
        asked -= 1
        state.setState({ opening: asked > 0 })
      })
    },
    remove: (id) =>
      inTurn(async () => {
        const unsaved = waiting.get(id)
        waiting.delete(id)
        showWaiting()
        state.setState(({ removing }) => ({ removing: [...removing, id] }))
        await unsaved?.discard()
        removals.ask()
        await removals.flush(false)
      }),
    restore: (draft) =>
      inTurn(async () => {
        const { id } = draft
        const { removing } = state.getState()
        state.setState({ removing: removing.filter((each) => each !== id) })
        await removals.flush(false)
        const restored = await store.restore(id)
        const { revision } = restored.ok ? restored.stored : { revision: null }
        await open({ draft: restored.ok ? restored.stored.draft : draft, revision })
      }),
    retry: () => {
      current?.retry()
      for (const each of waiting.values()) each.retry()
      removals.ask()
    },
  }
}
