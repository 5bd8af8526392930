import { frPlate } from '../../../fr/plate.ts'
import { planeFor } from '../../../geometry/plane.ts'
import { cptsView } from '../identity/cpts-view.ts'
import type { Ink, Text } from '../plate/ink.ts'
import { mapInks } from '../plate/map-inks.ts'
import { mapNames } from '../plate/map-names.ts'
import { createMeasure } from '../plate/measure.ts'
import { scaleBar } from '../plate/scale-bar.ts'
import type { Drawable } from '../use-printing.ts'

/** The map of one CPTS, ready to be drawn. Units: millimetres of `MAP_BOX`. */
export interface DrawnCpts {
  readonly inks: readonly Ink[]
  readonly texts: readonly Text[]
}

/** The room that the sheet of a CPTS has for its map at its most open. Units: millimetres. */
export const MAP_BOX = { x: 0, y: 0, width: 104, height: 99 }
const AIR = 5

const measure = createMeasure()

/** Draws one CPTS among its neighbours, without WebGL and at once; null where it has no outline. */
export function cptsDrawing(id: string, { region, france, ground }: Drawable): DrawnCpts | null {
  const { outlines, backdrop, drawnRegions, shapes } = region
  const outline = outlines?.get(id)
  if (!outlines || !outline) return null
  const plane = planeFor(outline.bounds, MAP_BOX, AIR)
  const scene = {
    drawing: { backdrop, drawnRegions, shapes },
    france,
    ground,
    view: cptsView(id, region, outlines),
    indicator: null,
    selection: outline.shape,
    sketch: null,
    isKeyed: false,
  } as const
  const bar = scaleBar(plane, frPlate, measure)
  const { fields } = mapNames(
    [{ plane, taken: { box: plane.box, boxes: [bar.box] } }],
    scene,
    measure,
  )
  const [names] = fields
  return {
    inks: [...mapInks(plane, scene), ...(names?.inks ?? []), ...bar.inks],
    texts: [...(names?.texts ?? []), ...bar.texts],
  }
}
