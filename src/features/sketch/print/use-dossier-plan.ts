import { useStore } from 'zustand'
import { isInParts, suggestedCpts, touchingCpts } from '../../../domain/sketch/sketch-facts.ts'
import { regionsOfUnits } from '../../../domain/units/regions.ts'
import { figureLines } from '../../indicators/figure-lines.ts'
import { useFigures } from '../../indicators/use-figures.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import type { SketchModel } from '../draw/sketch-model.tsx'
import { communeGroups } from './commune-groups.ts'
import { type DossierPlan, dossierPlan } from './dossier-plan.ts'
import { linesOf, revisionNotes } from './revision-notes.ts'
import { MOST_OVERLAPS, MOST_TOUCHING } from './limits.ts'

/** The layout that the dossier of a sketch takes, worked out when it is to be printed. */
export function useDossierPlanning(): (
  model: Pick<SketchModel, 'sketch' | 'facts'>,
) => DossierPlan {
  const { atlas, file } = useRegion()
  const indicator = useFigures()
  const head = useStore(useSession().sketching, (state) => state.head)
  return (model) => {
    const { facts } = model
    const { estimation, sansDonnee, inconnues } = facts.population
    const origine = head?.origine ?? null
    return dossierPlan({
      title: head?.nom.length ?? 0,
      departements: facts.departements.length,
      notes:
        linesOf(revisionNotes(origine, facts, atlas)) +
        [
          estimation > 0,
          sansDonnee.length > 0,
          inconnues.length > 0,
          isInParts(facts),
          regionsOfUnits(facts.territory).length > 1,
        ].filter(Boolean).length,
      groups: communeGroups(model, atlas.units, file).map(({ lines }) =>
        // "en partie" takes a line of its own.
        lines.map(({ unit, cut }) => (cut ? Infinity : unit.nom.length)),
      ),
      overlaps: Math.min(facts.overlaps.length, MOST_OVERLAPS),
      touching: Math.min(touchingCpts(facts, atlas, origine).length, MOST_TOUCHING),
      suggested: suggestedCpts(facts, atlas).length,
      indicator: indicator ? figureLines(indicator.shown.column, facts) : 0,
    })
  }
}
