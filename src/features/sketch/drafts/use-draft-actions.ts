import { useQueryClient } from '@tanstack/react-query'
import type { Manifest } from '../../../data/manifest.ts'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import {
  type Draft,
  type DraftContent,
  sameDraft,
  type Vintage,
} from '../../../domain/sketch/draft.ts'
import { FRANCE } from '../../../domain/units/regions.ts'
import type { Unit } from '../../../domain/units/unit.ts'
import { EMPTY_SKETCH } from '../../../domain/sketch/sketch.ts'
import { keptDraft } from '../../../state/sketch-steps.ts'
import { withView } from '../../../state/view-url.ts'
import type { StoredDraft } from '../../../storage/draft-record.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import type { OpenedDraft } from '../../../session/draft-autosave.ts'
import { newId } from '../../../session/new-id.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useActions, useSession } from '../../region-model/session-context.ts'
import { useHref } from '../../region-model/use-href.ts'
import { distinctName } from './draft-names.ts'

/** What one can do with whole drafts. */
export function useDraftActions() {
  const { address, drafts, sketching, today } = useSession()
  const { region } = useRegion()
  const { chooseRegion } = useActions()
  const vintage = useVintage()
  const href = useHref()
  const client = useQueryClient()
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['drafts'] })
  /** Two drafts made on one day are told apart. */
  const named = async (nom: string): Promise<string> => {
    const listed = await drafts.store.list()
    const taken = listed.ok ? listed.drafts.map(({ draft }) => draft.nom) : []
    return distinctName(nom || frSketchDrafts.untitled(today), taken, new Date())
  }
  const fresh = async (nom: string): Promise<DraftContent> => ({
    nom: await named(nom),
    region,
    origine: null,
    sketch: EMPTY_SKETCH,
    vintage,
  })
  // What a draft is made of is read while it is already known to be opening: nothing else then opens in its place.
  const blank = (): Promise<void> =>
    drafts.open(fresh('').then((content) => ({ blank: { ...content, id: newId() } })))
  const ownCopy = (content: Omit<Draft, 'id' | 'history'>): OpenedDraft => ({
    draft: { ...content, id: newId() },
    revision: null,
  })
  /** Opens a draft in its own région; one that the device refused lives in this page only, and has no revision. */
  const open = ({
    draft,
    revision,
  }: Pick<StoredDraft, 'draft'> & { readonly revision: number | null }) => {
    if (draft.region !== region) chooseRegion(draft.region)
    return drafts.open({ draft, revision })
  }

  return {
    blank,
    open,
    /** Keeps a draft made elsewhere (a file, a link) as one of this device's own; one that is here already is opened. */
    take: (content: DraftContent): Promise<void> => {
      const chosen = async (): Promise<OpenedDraft> => {
        const listed = await drafts.store.list()
        const same = listed.ok
          ? listed.drafts.find(({ draft }) => sameDraft(draft, { ...content, id: draft.id }))
          : undefined
        return same ?? ownCopy({ ...content, nom: content.nom || frSketchDrafts.untitled(today) })
      }
      return drafts.open(chosen())
    },
    fromCpts: ({ cpts, territory }: CptsFacts): Promise<void> =>
      drafts.open(
        fresh(frSketchDrafts.fromCpts(cpts.nom)).then((content) =>
          ownCopy({
            ...content,
            origine: cpts.id,
            sketch: { units: territory, parts: new Map() },
          }),
        ),
      ),
    fromUnit: ({ code, nom }: Unit): Promise<void> =>
      drafts.open(
        fresh(frSketchDrafts.around(nom)).then((content) =>
          ownCopy({ ...content, sketch: { units: new Set([code]), parts: new Map() } }),
        ),
      ),
    /** Goes on with the open draft over all of France, where it may cross the border of its région; the map stays where it is. */
    widen: (): void => {
      sketching.setState(({ head }) => ({ head: head && { ...head, region: FRANCE } }))
      const to = href('/esquisse', { region: FRANCE, selection: null, filters: {} })
      address.navigate(to + withView('', address.view()))
    },
    /** A copy is a draft of its own, which nothing has been done to yet. */
    duplicate: ({ nom, region: of, origine, sketch, vintage: made, notes }: Draft): Promise<void> =>
      drafts.open(
        named(frSketchDrafts.copyOf(nom)).then((copied) =>
          ownCopy({
            nom: copied,
            region: of,
            origine,
            sketch,
            vintage: made,
            ...(notes && { notes }),
          }),
        ),
      ),
    /** Deletes a draft, the open one making room for a blank one. */
    remove: async ({ id }: Draft): Promise<void> => {
      if (keptDraft(sketching.getState())?.id === id) await blank()
      await drafts.remove(id)
      await refresh()
    },
    restore: async (draft: Draft): Promise<void> => {
      if (draft.region !== region) chooseRegion(draft.region)
      await drafts.restore(draft)
      await refresh()
    },
  }
}

/** Tells whether there are communes to draw with: of a région that the atlas has, or of all of them. */
export const canDraw = (manifest: Manifest | null, region: string): boolean =>
  region === FRANCE || (manifest?.files.some((file) => file.region === region) ?? false)

/** Which data sketches are made on now, as the manifest says. */
export function useVintage(): Vintage {
  const { manifest } = useRegion()
  const year = /\b(\d{4})\b/.exec(manifest?.attributes.millesime ?? '')?.[1]
  return { cog: year ? Number(year) : null, population: manifest?.population.annee ?? null }
}
