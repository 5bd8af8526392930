import type { MultiPolygon } from 'geojson'
import { type StageAt, stageAt } from '../../../domain/atlas/stage-at.ts'
import type { Cpts } from '../../../domain/cpts/cpts.ts'
import {
  areasOnPage,
  areasPath,
  linesOnPage,
  linesPath,
  planeFor,
} from '../../../geometry/plane.ts'
import { categoryPaint, MAP_COLOURS } from '../../../map/palette.ts'
import type { Ink } from '../../../geometry/ink.ts'
import { mapInks } from '../plate/map-inks.ts'
import { patternInk } from '../plate/patterns.ts'
import type { Drawable } from '../use-printing.ts'

/** What does not change from one day to the next: it is drawn once. Units: millimetres of `TIME_BOX`. */
export interface TimeMap {
  readonly ground: readonly Ink[]
  readonly lines: readonly Ink[]
  /** The outline of each CPTS, by its id, the smaller ones last. */
  readonly outlines: ReadonlyMap<string, string>
  /** The dots in those whose stages no one dates, on whatever day. */
  readonly dots: ReadonlyMap<string, Ink>
}

export const TIME_BOX = { x: 0, y: 0, width: 160, height: 120 }
const AIR = 3
/** As much coarser as four of these maps in a line are smaller. */
const GRAIN = 2
const { light } = MAP_COLOURS

/** Draws what stays; null where the contours cannot be had. */
export function timeMap({ region, france, ground }: Drawable, today: string): TimeMap | null {
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
  const areas = largestFirst.flatMap(({ cpts }): [Cpts, MultiPolygon][] => {
    const outline = outlines.get(cpts.id)
    return outline ? [[cpts, areasOnPage(plane, outline.shape)]] : []
  })
  const undated = areas.filter(([cpts]) => stageAt(cpts, today) === 'sans-date')
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
    outlines: new Map(areas.map(([{ id }, area]) => [id, areasPath(area)])),
    dots: new Map(undated.map(([{ id }, area]) => [id, patternInk(area, 'dots', GRAIN)])),
  }
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
