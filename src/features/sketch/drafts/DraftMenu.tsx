import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../../domain/sketch/sketch.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { useSession } from '../../region-model/session-context.ts'
import styles from './DraftMenu.module.css'
import { DraftRow } from './DraftRow.tsx'
import { useDraftActions } from './use-draft-actions.ts'
import { useDrafts } from './use-drafts.ts'

/** The sketches on this device: open, duplicate, delete (and undo that), or begin a new one. */
export function DraftMenu() {
  return (
    <Menu label={frSketch.drafts} look="boxed" side="right">
      <DraftLists />
    </Menu>
  )
}

/** What the menu of sketches lists. */
function DraftLists() {
  const listed = useDrafts()
  const { blank, open, duplicate, remove, restore, reopen } = useDraftActions()
  const unsaved = useStore(useSession().desk.state, (desk) => desk.unsaved)
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
        <FilePlus2 aria-hidden size={16} /> {frSketch.draftNew}
      </button>
      <ul>
        {drafts.map((stored) => (
          <DraftRow
            key={stored.draft.id}
            stored={stored}
            onOpen={() => leave(() => open(stored))}
            onDuplicate={() => leave(() => duplicate(stored.draft))}
            onRemove={() =>
              void remove(stored.draft.id).then((gone) => setRemoved(gone ? stored.draft : null))
            }
          />
        ))}
      </ul>
      {unsaved.length > 0 && (
        <>
          <p className={styles.note}>{frSketch.draftsUnsaved}</p>
          <ul>
            {unsaved.map((draft) => (
              <li key={draft.id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => reopen(draft))}
                >
                  {draft.nom || frSketch.draftNameless}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {drafts.length === 0 && <p className={styles.note}>{frSketch.draftsNone}</p>}
      {deleted.length > 0 && (
        <details className={styles.deleted}>
          <summary>{frSketch.draftsDeleted}</summary>
          <ul>
            {deleted.map(({ draft: { id, nom } }) => (
              <li key={id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => restore(id))}
                >
                  {frSketch.draftBringBack(nom || frSketch.draftNameless)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {corrupt > 0 && <p className={styles.note}>{frSketch.draftsUnreadable(corrupt)}</p>}
      <p className={styles.note} role="status">
        {removed && (
          <>
            {frSketch.draftDeleted(removed.nom || frSketch.draftNameless)}{' '}
            <button type="button" data-closes onClick={() => leave(() => restore(removed.id))}>
              {frSketch.draftRestore}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
