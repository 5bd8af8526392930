import type { DrawnMap } from '../../../geometry/ink.ts'
import type { Outline } from '../../../geometry/outline.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { drawMap } from '../draw-map.ts'
import type { Drawable } from '../use-printing.ts'

/** The room that the sheet of a CPTS has for its map at its most open. Units: millimetres. */
const ROOM = { width: 104, height: 99 }

/** Colours of `voisines` by rank: pale yellow and grey, which greyscale keeps apart. */
const OWN = 2
const OTHERS = 7

/** Draws one CPTS among its neighbours; null where it has no outline. */
export function cptsDrawing(id: string, { region, france, ground }: Drawable): DrawnMap | null {
  const { outlines } = region
  const outline = outlines?.get(id)
  if (!outlines || !outline) return null
  const scene = {
    drawing: region,
    france,
    ground,
    view: cptsView(id, region, outlines),
    indicator: null,
    selection: outline.shape,
    sketch: null,
  }
  return drawMap(scene, outline.bounds, ROOM)
}

function cptsView(
  id: string,
  { atlas }: Pick<DrawnRegion, 'atlas'>,
  outlines: ReadonlyMap<string, Outline>,
): TerritoryView {
  return {
    atlas,
    outlines,
    mode: 'voisines',
    theme: 'light',
    subject: id,
    shown: new Set(atlas.facts.keys()),
    neighbourColours: new Map(
      [...atlas.facts.keys()].map((each) => [each, each === id ? OWN : OTHERS]),
    ),
  }
}
