import type { DrawnMap } from '../../../geometry/ink.ts'
import { drawMap } from '../draw-map.ts'
import { greyView } from '../grey-view.ts'
import type { Drawable } from '../use-printing.ts'

/** The room that the sheet of a CPTS has for its map at its most open. Units: millimetres. */
const ROOM = { width: 104, height: 99 }

/** Pale yellow, which greyscale keeps apart from the grey of the others. */
const OWN = 2

/** Draws one CPTS among its neighbours; null where it has no outline. Units: millimetres. */
export function cptsDrawing(
  id: string,
  { region, france, ground }: Drawable,
  room: Pick<DrawnMap, 'width' | 'height'> = ROOM,
): DrawnMap | null {
  const { outlines } = region
  const outline = outlines?.get(id)
  if (!outlines || !outline) return null
  const scene = {
    drawing: region,
    france,
    ground,
    view: greyView(region.atlas, outlines, id, OWN),
    indicator: null,
    selection: outline.shape,
    sketch: null,
  }
  return drawMap(scene, outline.bounds, room)
}
