import { useQueryClient } from '@tanstack/react-query'
import { translateDraft } from '../../../data/sketch/translate.ts'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import {
  type Draft,
  EMPTY_SKETCH,
  sketchTerritory,
  type Vintage,
} from '../../../domain/sketch/sketch.ts'
import { NO_INTAKE } from '../../../state/intake.ts'
import { keptDraft } from '../../../state/sketching.ts'
import type { StoredDraft } from '../../../storage/draft-record.ts'
import { sameDraft } from '../../../storage/merge-drafts.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { newId } from '../../../session/new-id.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useActions, useSession } from '../../region-model/session-context.ts'

type Content = Omit<Draft, 'id'>

/** What one can do with whole drafts. */
export function useDraftActions() {
  const { desk, sketching, intake, today } = useSession()
  const { region, atlas } = useRegion()
  const { chooseRegion } = useActions()
  const vintage = useVintage()
  const client = useQueryClient()
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['drafts'] })
  const fresh = (nom: string): Content => ({
    nom,
    region,
    origine: null,
    sketch: EMPTY_SKETCH,
    vintage,
  })
  const blank = (): Promise<void> =>
    desk.open({ blank: { ...fresh(frSketch.untitled(today)), id: newId() } })
  const keepNew = (content: Content): Promise<void> =>
    desk.open({ draft: { ...content, id: newId() }, revision: null })
  /** Opens a draft in its own région, in today's codes: communes may have merged since it was last open. */
  const open = ({ draft, revision }: StoredDraft): Promise<void> => {
    if (draft.region !== region) {
      chooseRegion(draft.region)
      return desk.open({ draft, revision })
    }
    if (draft.vintage.cog === vintage.cog) return desk.open({ draft, revision })
    const { draft: today, ...changes } = translateDraft({ ...draft, vintage }, atlas.units)
    const taken = sketchTerritory(today.sketch).size
    const report = { ...changes, nom: today.nom, taken, formerPopulation: null, ignored: [] }
    if (changes.translated.length + changes.unknown.length > 0)
      intake.setState({ ...NO_INTAKE, report }, true)
    return desk.open({ draft: today, revision })
  }

  return {
    blank,
    open,
    /** Keeps a draft made elsewhere (a file, a link, a CPTS) as one of this device's own; one that is here already is opened. */
    take: async (content: Content): Promise<void> => {
      const listed = await desk.shelf.list()
      const same =
        listed.ok &&
        listed.drafts.find(({ draft }) => sameDraft(draft, { ...content, id: draft.id }))
      await (same ? desk.open(same) : keepNew(content))
    },
    fromCpts: ({ cpts, territory }: CptsFacts) =>
      keepNew({
        ...fresh(frSketch.fromCpts(cpts.nom)),
        origine: cpts.id,
        sketch: { units: territory, parts: new Map() },
      }),
    duplicate: (draft: Draft) => keepNew({ ...draft, nom: frSketch.copyOf(draft.nom) }),
    /** Puts a draft aside, the one on the table making room for a blank one; tells whether it went. */
    remove: async (id: string): Promise<boolean> => {
      if (keptDraft(sketching.getState())?.id === id) await blank()
      const removed = await desk.shelf.remove(id)
      await refresh()
      return removed.ok
    },
    restore: async (id: string): Promise<void> => {
      const restored = await desk.shelf.restore(id)
      await refresh()
      if (restored.ok) await open(restored.stored)
    },
    /** Opens again a draft that the device refused, and that lives in this page only. */
    reopen: (draft: Draft): Promise<void> => {
      if (draft.region !== region) chooseRegion(draft.region)
      return desk.open({ draft, revision: null })
    },
  }
}

/** Which data sketches are made on now, as the manifest says. */
export function useVintage(): Vintage {
  const { manifest } = useRegion()
  const year = /\b(\d{4})\b/.exec(manifest?.attributes.millesime ?? '')?.[1]
  return { cog: year ? Number(year) : null, population: manifest?.population.annee ?? null }
}
