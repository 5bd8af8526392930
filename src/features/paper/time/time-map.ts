import type { Atlas } from '../../../domain/atlas/atlas.ts'
import { type Coverage, coverage } from '../../../domain/atlas/coverage.ts'
import { type StageAt, stageAt } from '../../../domain/atlas/stage-at.ts'
import { STAGES } from '../../../domain/cpts/stage.ts'
import {
  areasOnPage,
  areasPath,
  linesOnPage,
  linesPath,
  planeFor,
} from '../../../geometry/plane.ts'
import { categoryPaint, MAP_COLOURS } from '../../../map/palette.ts'
import type { Ink } from '../plate/ink.ts'
import { mapInks } from '../plate/map-inks.ts'
import type { Drawable } from '../use-printing.ts'

/** What does not change from one day to the next: it is drawn once. Units: millimetres of `TIME_BOX`. */
export interface TimeMap {
  readonly ground: readonly Ink[]
  readonly lines: readonly Ink[]
  /** The outline of each CPTS, by its id, the smaller ones last. */
  readonly outlines: ReadonlyMap<string, string>
}

/** How things stood on a day. */
export interface DayFigures {
  readonly stages: ReadonlyMap<string, StageAt>
  readonly counts: ReadonlyMap<StageAt, number>
  readonly covered: Pick<Coverage, 'population' | 'part'>
}

export const TIME_BOX = { x: 0, y: 0, width: 160, height: 120 }
const AIR = 3
const { light } = MAP_COLOURS

/** Every answer, in the order of its legend. */
export const STAGES_AT: readonly StageAt[] = [...STAGES, 'aucune', 'sans-date']

/** Draws what stays; null where the contours cannot be had. */
export function timeMap({ region, france, ground }: Drawable): TimeMap | null {
  const { backdrop, outlines, drawnRegions, atlas } = region
  if (!backdrop || !outlines) return null
  const plane = planeFor(backdrop.bounds, TIME_BOX, AIR)
  const scene = {
    drawing: { backdrop, drawnRegions, shapes: null },
    france,
    ground,
    view: null,
    indicator: null,
    selection: null,
    sketch: null,
    isKeyed: false,
  }
  const largestFirst = [...atlas.facts.values()].toSorted(
    (a, b) => b.population.habitants - a.population.habitants,
  )
  return {
    ground: mapInks(plane, scene),
    lines: [
      {
        d: linesPath(linesOnPage(plane, backdrop.departementLines)),
        stroke: light.departementLine,
        width: 0.2,
      },
      { d: linesPath(linesOnPage(plane, backdrop.edge)), stroke: light.edge, width: 0.3 },
    ],
    outlines: new Map(
      largestFirst.flatMap(({ cpts: { id } }): [string, string][] => {
        const outline = outlines.get(id)
        return outline ? [[id, areasPath(areasOnPage(plane, outline.shape))]] : []
      }),
    ),
  }
}

/** What is known of a day: the stage of each CPTS, how many stood at each, and how many people lived in their perimeters. */
export function figuresAt(
  { dataset, units }: Pick<Atlas, 'dataset' | 'units'>,
  day: string,
): DayFigures {
  const stages = new Map(dataset.cpts.map((cpts) => [cpts.id, stageAt(cpts, day)]))
  const counts = new Map(STAGES_AT.map((stage) => [stage, 0]))
  for (const stage of stages.values()) counts.set(stage, (counts.get(stage) ?? 0) + 1)
  const there = dataset.cpts.filter(({ id }) => {
    const stage = stages.get(id)
    return stage !== 'aucune' && stage !== 'sans-date'
  })
  return { stages, counts, covered: coverage(there, units) }
}

/** How a stage is drawn, on the map and in its legend. */
export function stagePaint(stage: StageAt): Omit<Ink, 'd'> {
  // Paper within its outline: it is to come, where land without a CPTS has a tone and no outline.
  if (stage === 'aucune') return { fill: light.halo, stroke: light.outline, width: 0.12 }
  const { fill, outlineWidth } = categoryPaint(
    'stade',
    stage === 'sans-date' ? 'non-renseigne' : stage,
    'light',
  )
  return { fill, stroke: light.outline, width: Math.max(0.12, outlineWidth * 0.15) }
}

/** The days of a strip of small maps: the end of each year, today last. */
export function daysOfStrip(months: readonly string[]): readonly string[] {
  return months.filter((day, rank) => day.endsWith('-12-31') || rank === months.length - 1)
}
