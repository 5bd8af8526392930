import type { Stage } from '../cpts/stage.ts'
import { STAGES } from '../cpts/stage.ts'
import type { Atlas, CptsFacts } from './atlas.ts'
import { coverage, type Coverage } from './coverage.ts'
import { membership } from './overlap.ts'
import { type StageAt, stageAt } from './stage-at.ts'

/** Every answer, in the order of its legend. */
export const STAGES_AT: readonly StageAt[] = [...STAGES, 'aucune', 'sans-date']

/** How things stood on a day. */
export interface DayFigures {
  readonly stages: ReadonlyMap<string, StageAt>
  readonly counts: ReadonlyMap<StageAt, number>
  readonly covered: Pick<Coverage, 'population' | 'part'>
}

/** What is known of a day: the stage of each CPTS, how many stood at each, and how many people lived in their perimeters. */
export function figuresAt(
  { dataset, units }: Pick<Atlas, 'dataset' | 'units'>,
  day: string,
): DayFigures {
  const stages = new Map(dataset.cpts.map((cpts) => [cpts.id, stageAt(cpts, day)]))
  const counts = new Map(STAGES_AT.map((stage) => [stage, 0]))
  for (const stage of stages.values()) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  const there = dataset.cpts.filter(({ id }) => isDated(stages.get(id)))
  return { stages, counts, covered: coverage(there, units) }
}

const isDated = (stage: StageAt | undefined): stage is Stage =>
  stage !== undefined && stage !== 'aucune' && stage !== 'sans-date'

/**
 * An atlas as its CPTS stood on a day, in today's perimeters: those whose first dated stage is later are not in it, and those that no
 * one dates have no stage.
 */
export function atlasAt(atlas: Atlas, { stages }: Pick<DayFigures, 'stages'>): Atlas {
  const isThere = (id: string): boolean => stages.get(id) !== 'aucune'
  const facts = new Map(
    [...atlas.facts]
      .filter(([id]) => isThere(id))
      .map(([id, each]): [string, CptsFacts] => {
        const stage = stages.get(id)
        const stade = isDated(stage) ? { valeur: stage, date: null, sources: [] } : null
        // The signature that the record tells may be of a later day.
        const cpts = { ...each.cpts, stade, aci: stage === 'aci-signe' ? each.cpts.aci : null }
        return [
          id,
          { ...each, cpts, overlaps: each.overlaps.filter(({ autre }) => isThere(autre)) },
        ]
      }),
  )
  const cpts = Array.from(facts.values(), (each) => each.cpts)
  const members = membership(cpts)
  return {
    ...atlas,
    dataset: { ...atlas.dataset, cpts },
    facts,
    membership: members,
    overlaps: atlas.overlaps.filter(({ a, b }) => isThere(a) && isThere(b)),
    coverage: coverage(cpts, atlas.units, members),
  }
}

/** What a map of that day draws: those whose first dated stage is later too, which nothing of that day counts. */
export const drawnAt = (atlas: Atlas, then: Atlas): Atlas => ({
  ...then,
  facts: new Map([...atlas.facts, ...then.facts]),
})
