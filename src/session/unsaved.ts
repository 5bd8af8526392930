import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SketchingStore } from '../state/sketching.ts'
import type { TypingStore } from '../state/typing.ts'
import type { StorageFailure } from '../storage/open-database.ts'
import type { SaveStatus } from './autosave.ts'
import type { DraftsSession } from './drafts-state.ts'
import type { Notebook } from './notebook-state.ts'
import type { RegionRecords } from './region-records.ts'
import type { RecordsSession } from './records.ts'

/** What would go with the page, as the device does not hold it; `reason` is null where none is known, as while it is under way. */
export interface Unsaved {
  readonly records: readonly { readonly region: string; readonly reason: StorageFailure | null }[]
  /** By name; `open` is the one under way, the others were closed while the device refused them. */
  readonly sketches: readonly {
    readonly id: string
    readonly nom: string
    readonly open: boolean
    readonly reason: StorageFailure | null
  }[]
  /** A sketch was deleted, and the device still holds it. */
  readonly removing: boolean
  /** What is typed in a form, which the browser has no room for or refuses to keep. */
  readonly forms: boolean
  /** Something written in the private notebook; null for nothing. */
  readonly notebook: { readonly reason: StorageFailure | null } | null
}

/** Where what a person does is held while the page is open. */
interface Watched {
  readonly records: Pick<RecordsSession, 'state'>
  readonly drafts: Pick<DraftsSession, 'state'>
  readonly sketching: SketchingStore
  readonly typing: Pick<TypingStore, 'isKept'>
  readonly notebook: Pick<Notebook, 'state'>
}

/** Follows what the device does not hold yet, whichever screen is open; the same object as long as that is the same. */
export function followUnsaved(session: Watched): StoreApi<Unsaved> {
  const store = createStore<Unsaved>(() => unsavedIn(session))
  const follow = (): void => {
    const now = unsavedIn(session)
    if (JSON.stringify(now) !== JSON.stringify(store.getState())) store.setState(now)
  }
  session.records.state.subscribe(follow)
  session.drafts.state.subscribe(follow)
  session.typing.isKept.subscribe(follow)
  session.notebook.state.subscribe(follow)
  return store
}

/** Tells whether something would be lost by leaving the page now. */
export function isLeavingLoss({ records, sketches, removing, forms, notebook }: Unsaved): boolean {
  return records.length > 0 || sketches.length > 0 || removing || forms || notebook !== null
}

/** Has the browser ask before the page is left, for as long as something would be lost by it. */
export function warnBeforeLeaving(
  unsaved: StoreApi<Unsaved>,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): void {
  const warn = (event: BeforeUnloadEvent): void => event.preventDefault()
  const follow = (now: Unsaved): void => {
    if (isLeavingLoss(now)) page.addEventListener('beforeunload', warn)
    // A listener that stands for nothing keeps the page from coming back at once.
    else page.removeEventListener('beforeunload', warn)
  }
  unsaved.subscribe(follow)
  follow(unsaved.getState())
}

function unsavedIn({ records, drafts, sketching, typing, notebook }: Watched): Unsaved {
  const written = notebook.state.getState()
  const { status, unsaved, removing } = drafts.state.getState()
  const { id = '', nom = '' } = sketching.getState().head ?? {}
  return {
    records: [...records.state.getState().regions.values()]
      .filter(isPending)
      .map(({ region, kept }) => ({ region, reason: reasonOf(kept?.status) })),
    sketches: [
      ...(status === 'blank' || status === 'saved'
        ? []
        : [{ id, nom, open: true, reason: reasonOf(status) }]),
      ...unsaved.map((draft) => ({ id: draft.id, nom: draft.nom, open: false, reason: null })),
    ],
    removing: removing.length > 0,
    forms: !typing.isKept.getState(),
    notebook: written.pending.length > 0 ? { reason: reasonOf(written.status) } : null,
  }
}

const isPending = ({ kept, early }: RegionRecords): boolean =>
  early.length > 0 || (kept !== null && kept.pending.length > 0)

const reasonOf = (status: SaveStatus | undefined): StorageFailure | null =>
  typeof status === 'object' ? status.unsaved : null
