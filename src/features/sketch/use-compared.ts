import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Sketch } from '../../domain/sketch.ts'
import { sketchFacts, type SketchFacts } from '../../domain/sketch-facts.ts'
import type { ComparedRef } from '../../state/tools.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useSession } from '../shared/session.ts'
import { useGround, useSketch } from './sketch-model.ts'
import { useDrafts } from './use-drafts.ts'

/** One side of a comparison. */
export interface ComparedSide {
  readonly ref: ComparedRef
  readonly nom: string
  readonly sketch: Sketch
  readonly facts: SketchFacts
}

/** The two territories being compared, each null while it is not chosen or no longer there. */
export function useCompared(): readonly [ComparedSide | null, ComparedSide | null] {
  const compared = useStore(useSession().tools, (all) => all.compared)
  return [useSide(compared?.a ?? null), useSide(compared?.b ?? null)]
}

function useSide(ref: ComparedRef | null): ComparedSide | null {
  const { atlas } = useRegion()
  const ground = useGround()
  const { sketch, facts } = useSketch()
  const listed = useDrafts()
  return useMemo(() => {
    if (!ref) return null
    if (ref.kind === 'table') return { ref, nom: fr.sketch.compare.table, sketch, facts }
    if (ref.kind === 'cpts') {
      const found = atlas.facts.get(ref.id)
      if (!found) return null
      const own = { units: found.territory, parts: new Map() }
      return { ref, nom: found.cpts.nom, sketch: own, facts: sketchFacts(own, ground, ref.id) }
    }
    const draft = listed?.ok && listed.drafts.find((stored) => stored.draft.id === ref.id)?.draft
    if (!draft) return null
    const nom = draft.nom || fr.sketch.draftNameless
    return {
      ref,
      nom,
      sketch: draft.sketch,
      facts: sketchFacts(draft.sketch, ground, draft.origine),
    }
  }, [ref, atlas, ground, sketch, facts, listed])
}
