import { bbox } from '@turf/turf'
import type { BBox, FeatureCollection } from 'geojson'
import type { UnitCode } from '../../../domain/units/unit.ts'
import type { Ground } from '../../../geometry/ground.ts'
import type { DrawnMap } from '../../../geometry/ink.ts'
import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import { drawMap } from '../../paper/draw-map.ts'
import { greyView } from '../../paper/grey-view.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import type { SketchModel } from '../draw/sketch-model.tsx'

/** What every map of a sketch is drawn from. */
interface Scene {
  readonly model: SketchModel
  /** What it is called on paper. */
  readonly nom: string
  readonly region: DrawnRegion
  readonly france: FeatureCollection | undefined
  readonly ground: Ground | undefined
  /** What colours the communes under it; null for none. */
  readonly indicator: PrintedIndicator | null
}

type Size = Pick<DrawnMap, 'width' | 'height'>

/** Around an overlap the two territories must be seen going on. Share of its extent, to each side. */
const AROUND = 0.33

/** The whole sketch among what is published around it; null where there is nothing to draw. */
export function sketchDrawing(scene: Scene, size: Size): DrawnMap | null {
  const { facts, outline } = scene.model
  if (!outline) return null
  const shared = new Set(facts.overlaps.flatMap(({ codes }) => codes))
  return draw(scene, size, outline.bounds, shared, null)
}

/** What the sketch and one CPTS share, both outlines going on around it. */
export function overlapDrawing(scene: Scene, size: Size, autre: string): DrawnMap | null {
  const overlap = scene.model.facts.overlaps.find((each) => each.autre === autre)
  const shared = new Set(overlap?.codes)
  const { features } = shapesOfUnits(scene.region.shapes, shared, scene.model.sketch.parts)
  if (features.length === 0) return null
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features })
  const [x, y] = [(east - west) * AROUND, (north - south) * AROUND]
  return draw(scene, size, [west - x, south - y, east + x, north + y], shared, autre)
}

function draw(
  { model, nom, region, france, ground, indicator }: Scene,
  size: Size,
  bounds: BBox,
  shared: ReadonlySet<UnitCode>,
  autre: string | null,
): DrawnMap | null {
  if (!model.outline) return null
  const scene = {
    drawing: region,
    france,
    ground,
    view: region.outlines && greyView(region.atlas, region.outlines, autre),
    indicator,
    selection: null,
    compared: (autre !== null && region.outlines?.get(autre)?.shape) || null,
    sketch: {
      nom,
      shape: model.outline.shape,
      codes: model.facts.territory,
      shared: shapesOfUnits(region.shapes, shared, model.sketch.parts),
    },
  }
  return drawMap(scene, bounds, size)
}
