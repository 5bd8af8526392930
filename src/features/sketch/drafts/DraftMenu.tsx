import Expand from 'lucide-react/icons/expand'
import FilePlus from 'lucide-react/icons/file-plus-corner'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../../domain/sketch/draft.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './DraftMenu.module.css'
import { DraftRow } from './DraftRow.tsx'
import { useDraftActions } from './use-draft-actions.ts'
import { useDrafts } from './use-drafts.ts'

/** The sketches on this device: open, duplicate, delete (and undo that), or begin a new one. */
export function DraftMenu() {
  return (
    <Menu label={frSketchDrafts.drafts} look="boxed" side="right">
      <DraftLists />
    </Menu>
  )
}

/** What the menu of sketches lists. */
function DraftLists() {
  const listed = useDrafts()
  const { blank, open, duplicate, remove, restore, widen } = useDraftActions()
  const { region, isSingle } = useRegion()
  const isOpen = useStore(useSession().sketching, ({ head }) => head?.region === region)
  const { unsaved, removing } = useStore(useSession().drafts.state)
  const [removed, setRemoved] = useState<Draft | null>(null)
  const drafts = listed?.ok ? listed.drafts : []
  const deleted = (listed?.ok ? listed.deleted : []).filter(({ draft }) => draft.id !== removed?.id)
  const corrupt = listed?.ok ? listed.corrupt.length : 0
  const leave = (act: () => Promise<void>): void => {
    setRemoved(null)
    void act()
  }
  return (
    <div className={styles.items}>
      <button type="button" data-closes className={styles.new} onClick={() => leave(blank)}>
        <FilePlus aria-hidden size={16} /> {frSketchDrafts.draftNew}
      </button>
      {isSingle && isOpen && (
        <button
          type="button"
          data-closes
          className={styles.new}
          onClick={() => leave(async () => widen())}
        >
          <Expand aria-hidden size={16} /> {frSketchDrafts.draftWiden}
        </button>
      )}
      <ul>
        {drafts.map((stored) => (
          <DraftRow
            key={stored.draft.id}
            stored={stored}
            onOpen={() => leave(() => open(stored))}
            onDuplicate={() => leave(() => duplicate(stored.draft))}
            onRemove={() => {
              setRemoved(stored.draft)
              void remove(stored.draft)
            }}
          />
        ))}
      </ul>
      {unsaved.length > 0 && (
        <>
          <p className={styles.note}>{frSketchDrafts.draftsUnsaved(unsaved.length)}</p>
          <ul>
            {unsaved.map((draft) => (
              <li key={draft.id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => open({ draft, revision: null }))}
                >
                  {draft.nom || frSketchDrafts.draftNameless}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {listed?.ok === false && <p className={styles.note}>{frSketchDrafts.draftsUnread}</p>}
      {listed?.ok && drafts.length === 0 && (
        <p className={styles.note}>{frSketchDrafts.draftsNone}</p>
      )}
      {deleted.length > 0 && (
        <details className={styles.deleted}>
          <summary>{frSketchDrafts.draftsDeleted}</summary>
          <ul>
            {deleted.map(({ draft }) => (
              <li key={draft.id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => restore(draft))}
                >
                  {frSketchDrafts.draftBringBack(draft.nom || frSketchDrafts.draftNameless)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {removing.length > 0 && <p className={styles.note}>{frSketchDrafts.draftsRemoving}</p>}
      {corrupt > 0 && <p className={styles.note}>{frSketchDrafts.draftsUnreadable(corrupt)}</p>}
      <p className={styles.note} role="status">
        {removed && (
          <>
            {frSketchDrafts.draftDeleted(removed.nom || frSketchDrafts.draftNameless)}{' '}
            <button type="button" data-closes onClick={() => leave(() => restore(removed))}>
              {frSketchDrafts.draftRestore}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
