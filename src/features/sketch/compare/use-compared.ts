import { useMemo } from 'react'
import { useStore } from 'zustand'
import { type Sketch, sketchTerritory } from '../../../domain/sketch/sketch.ts'
import type { Territory } from '../../../domain/units/territory.ts'
import {
  sketchFacts,
  type SketchFacts,
  type SketchSurroundings,
} from '../../../domain/sketch/sketch-facts.ts'
import type { ComparedRef } from '../../../state/tools.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { useDrafts } from '../drafts/use-drafts.ts'

/** One side of a comparison. */
export interface ComparedSide {
  readonly sketch: Sketch
  readonly facts: SketchFacts
}

interface Comparison {
  /** Each null while it is not chosen, or no longer there: another région, a draft deleted. */
  readonly a: ComparedSide | null
  readonly b: ComparedSide | null
  /** What stands in the place of the sketch on the table, which cannot be drawn meanwhile. */
  readonly other: Sketch | null
}

/** The two territories being compared. */
export function useCompared(): Comparison {
  const compared = useStore(useSession().tools, (all) => all.compared)
  const a = useSide(compared?.a ?? null)
  const b = useSide(compared?.b ?? null)
  const other = a && b && compared?.a.kind !== 'table' ? a.sketch : null
  return { a, b, other }
}

function useSide(ref: ComparedRef | null): ComparedSide | null {
  const { sketch, facts } = useSketch()
  const fixed = useFixedSide(ref)
  return ref?.kind === 'table' ? { sketch, facts } : fixed
}

/** A side that the brush does not change. */
function useFixedSide(ref: ComparedRef | null): ComparedSide | null {
  const { atlas, region } = useRegion()
  const { surroundings } = useSketch()
  const listed = useDrafts()
  return useMemo(() => {
    if (!ref || ref.kind === 'table') return null
    // Of all of France it may lie where nobody looks: what touches what is then not known, its inhabitants are.
    const around = (territory: Territory): SketchSurroundings => {
      const isNear = [...territory].every((code) => surroundings.atlas.units.has(code))
      return isNear ? surroundings : { ...surroundings, atlas, neighbours: null }
    }
    if (ref.kind === 'cpts') {
      const found = atlas.facts.get(ref.id)
      if (!found) return null
      const sketch = { units: found.territory, parts: new Map() }
      const facts = sketchFacts(sketch, around(found.territory), ref.id)
      // A perimeter that is not whole has no taille.
      const whole = found.cpts.perimetre.etat === 'complet'
      return { sketch, facts: whole ? facts : { ...facts, taille: null } }
    }
    const draft = listed?.ok && listed.drafts.find((stored) => stored.draft.id === ref.id)?.draft
    if (!draft || draft.region !== region) return null
    const { sketch, origine } = draft
    return { sketch, facts: sketchFacts(sketch, around(sketchTerritory(sketch)), origine) }
  }, [ref, atlas, region, surroundings, listed])
}
