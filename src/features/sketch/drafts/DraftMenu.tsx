import { FilePlus2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../../domain/sketch/draft.ts'
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
  const { blank, open, duplicate, remove, restore } = useDraftActions()
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
        <FilePlus2 aria-hidden size={16} /> {frSketch.draftNew}
      </button>
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
          <p className={styles.note}>{frSketch.draftsUnsaved}</p>
          <ul>
            {unsaved.map((draft) => (
              <li key={draft.id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => open({ draft, revision: null }))}
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
            {deleted.map(({ draft }) => (
              <li key={draft.id}>
                <button
                  type="button"
                  data-closes
                  className={styles.open}
                  onClick={() => leave(() => restore(draft))}
                >
                  {frSketch.draftBringBack(draft.nom || frSketch.draftNameless)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {removing.length > 0 && <p className={styles.note}>{frSketch.draftsRemoving}</p>}
      {corrupt > 0 && <p className={styles.note}>{frSketch.draftsUnreadable(corrupt)}</p>}
      <p className={styles.note} role="status">
        {removed && (
          <>
            {frSketch.draftDeleted(removed.nom || frSketch.draftNameless)}{' '}
            <button type="button" data-closes onClick={() => leave(() => restore(removed))}>
              {frSketch.draftRestore}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
