import Copy from 'lucide-react/icons/copy'
import Trash from 'lucide-react/icons/trash'
import { useStore } from 'zustand'
import { FRANCE } from '../../../domain/units/regions.ts'
import { frRegions } from '../../../fr/app/regions.ts'
import { sketchTerritory } from '../../../domain/sketch/sketch.ts'
import type { StoredDraft } from '../../../storage/draft-record.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './DraftMenu.module.css'

interface DraftRowProps {
  readonly stored: StoredDraft
  readonly onOpen: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One sketch of this device; opening one of another région goes there. */
export function DraftRow({ stored, onOpen, onDuplicate, onRemove }: DraftRowProps) {
  const { draft, modified } = stored
  const { region, manifest } = useRegion()
  const current = useStore(useSession().sketching, ({ head }) => head?.id === draft.id)
  const nom = draft.nom || frSketchDrafts.draftNameless
  const elsewhere = draft.region !== region
  const where =
    draft.region === FRANCE
      ? frRegions.france
      : (manifest?.files.find((file) => file.region === draft.region)?.nom ?? draft.region)
  return (
    <li>
      <button
        type="button"
        data-closes
        className={styles.open}
        aria-current={current || undefined}
        onClick={onOpen}
      >
        {nom}
        <small>
          {frSketchDrafts.draftDetail(
            sketchTerritory(draft.sketch).size,
            modified,
            elsewhere ? where : null,
          )}
        </small>
      </button>
      {!elsewhere && (
        <button
          type="button"
          className={styles.icon}
          data-closes
          aria-label={frSketchDrafts.draftDuplicate(nom)}
          title={frSketchDrafts.draftDuplicate(nom)}
          onClick={onDuplicate}
        >
          <Copy aria-hidden size={16} />
        </button>
      )}
      <button
        type="button"
        className={styles.icon}
        aria-label={frSketchDrafts.draftDelete(nom)}
        title={frSketchDrafts.draftDelete(nom)}
        onClick={onRemove}
      >
        <Trash aria-hidden size={16} />
      </button>
    </li>
  )
}
