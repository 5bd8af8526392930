import { useQueryClient } from '@tanstack/react-query'
import type { CptsFacts } from '../../domain/atlas.ts'
import type { Draft } from '../../domain/draft.ts'
import { EMPTY_SKETCH } from '../../domain/sketch.ts'
import { keptDraft } from '../../state/sketching.ts'
import { sameDraft } from '../../storage/merge-drafts.ts'
import type { StoredDraft } from '../../storage/draft-record.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import { useVintage } from './use-vintage.ts'

/** What one can do with whole drafts. */
export function useDraftActions() {
  const { desk, sketching, today } = useSession()
  const { region } = useRegion()
  const vintage = useVintage()
  const client = useQueryClient()
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['drafts'] })
  const fresh = (nom: string): Draft => ({
    id: crypto.randomUUID(),
    nom,
    region,
    origine: null,
    sketch: EMPTY_SKETCH,
    vintage,
  })
  const blank = (): Promise<void> => desk.open({ blank: fresh(fr.sketch.untitled(today)) })
  /** Keeps a draft made elsewhere (a file, a link, a CPTS) as one of this device's own, and lays it on the table. */
  const take = async (content: Omit<Draft, 'id'>): Promise<void> => {
    const listed = await desk.shelf.list()
    // A link opened twice is one sketch.
    const same =
      listed.ok && listed.drafts.find(({ draft }) => sameDraft(draft, { ...content, id: draft.id }))
    await (same
      ? desk.open(same)
      : desk.open({ draft: { ...content, id: crypto.randomUUID() }, revision: null }))
  }

  return {
    blank,
    take,
    open: ({ draft, revision }: StoredDraft) => desk.open({ draft, revision }),
    fromCpts: ({ cpts, territory }: CptsFacts) =>
      take({
        ...fresh(fr.sketch.fromCpts(cpts.nom)),
        origine: cpts.id,
        sketch: { units: territory, parts: new Map() },
      }),
    duplicate: (draft: Draft) => take({ ...draft, nom: fr.sketch.copyOf(draft.nom) }),
    /** Puts a draft aside; the one on the table makes room for a blank one. */
    remove: async (id: string) => {
      if (keptDraft(sketching.getState())?.id === id) await blank()
      await desk.shelf.remove(id)
      await refresh()
    },
    restore: async (id: string) => {
      const restored = await desk.shelf.restore(id)
      await refresh()
      if (restored.ok) await desk.open(restored.stored)
    },
  }
}
