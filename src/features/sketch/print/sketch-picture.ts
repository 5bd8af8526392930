import { bbox } from '@turf/turf'
import type { BBox, FeatureCollection } from 'geojson'
import type { UnitCode } from '../../../domain/units/unit.ts'
import type { Ground } from '../../../geometry/ground.ts'
import { shapesOfUnits } from '../../../geometry/shapes-of-units.ts'
import type { AtlasMap } from '../../../map/atlas-map.ts'
import { laySketch } from '../../../map/sketch-view.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import type { TakenPicture } from '../../../state/printing.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { type PictureOrder, takenPicture } from '../../paper/taken-picture.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import type { SketchModel } from '../draw/sketch-model.tsx'

/** What every picture of a sketch is made from. */
export interface Scene {
  readonly model: SketchModel
  readonly region: DrawnRegion
  readonly france: FeatureCollection | undefined
  readonly ground: Ground | undefined
  /** What colours the communes under it; null for none. */
  readonly indicator: PrintedIndicator | null
}

/** Grey among the colours of `voisines`: what is published stays behind the violet of the sketch. */
const PUBLISHED = 7

const AIR = { top: 22, right: 22, bottom: 26, left: 22 }
/** Around an overlap the two territories must be seen going on. Share of the picture. */
const AROUND = 0.2

/** The whole sketch among what is published around it; null where there is nothing to draw or no WebGL. */
export async function sketchPicture(
  scene: Scene,
  size: TakenPicture['size'],
): Promise<TakenPicture | null> {
  const { facts, outline } = scene.model
  if (!outline) return null
  const shared = new Set(facts.overlaps.flatMap(({ codes }) => codes))
  return take(scene, size, outline.bounds, AIR, { shared, autre: null })
}

/** What the sketch and one CPTS share, both outlines going on around it. */
export async function overlapPicture(
  scene: Scene,
  size: TakenPicture['size'],
  autre: string,
): Promise<TakenPicture | null> {
  const overlap = scene.model.facts.overlaps.find((each) => each.autre === autre)
  const shared = new Set(overlap?.codes)
  const { features } = shapesOfUnits(scene.region.shapes, shared)
  if (features.length === 0) return null
  const bounds = bbox({ type: 'FeatureCollection', features })
  const [x, y] = [size.width * AROUND, size.height * AROUND]
  return take(scene, size, bounds, { top: y, right: x, bottom: y, left: x }, { shared, autre })
}

function take(
  { model, region, france, ground, indicator }: Scene,
  size: TakenPicture['size'],
  bounds: BBox,
  air: PictureOrder['air'],
  { shared, autre }: { readonly shared: ReadonlySet<UnitCode>; readonly autre: string | null },
): Promise<TakenPicture | null> {
  const draw: PictureOrder['draw'] = (map, outlines) => {
    drawPublished(map, { ...region, outlines }, autre)
    if (indicator) map.setIndicator(indicator.view)
    const view = {
      units: model.sketch.units,
      parts: Array.from(model.sketch.parts.values(), ({ shape }) => shape),
      outline: model.outline?.shape ?? null,
      overlaps: shapesOfUnits(region.shapes, shared),
      compared: (autre !== null && region.outlines?.get(autre)?.shape) || null,
      // The page that it stands on says it.
      name: null,
    }
    map.setSketch(laySketch(view))
  }
  return takenPicture({ region, france, ground, size, bounds, air, draw })
}

function drawPublished(map: AtlasMap, region: DrawnRegion, subject: string | null): void {
  const { atlas, shapes, outlines } = region
  if (!outlines) return
  const view: TerritoryView = {
    atlas,
    outlines,
    mode: 'voisines',
    theme: 'light',
    shown: new Set(atlas.facts.keys()),
    neighbourColours: new Map(Array.from(atlas.facts.keys(), (id) => [id, PUBLISHED])),
    ...(subject !== null && { subject }),
  }
  map.setTerritories(view, shapes)
}
