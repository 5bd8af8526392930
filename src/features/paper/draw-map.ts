import type { BBox } from 'geojson'
import type { DrawnMap } from '../../geometry/ink.ts'
import { planeFor } from '../../geometry/plane.ts'
import { frPlate } from '../../fr/paper/plate.ts'
import { isBanded, mapInks, type PlateScene } from './plate/map-inks.ts'
import { mapNames } from './plate/map-names.ts'
import { createMeasure } from './plate/measure.ts'
import { scaleBar } from './plate/scale-bar.ts'

/** Kept free around the bounds. Units: millimetres. */
const AIR = 5

const measure = createMeasure()

/**
 * A map for a page that tells the rest in words: without a key, so what has no room for its name has none. At once, and without WebGL.
 *
 * Units: degrees; millimetres.
 */
export function drawMap(
  scene: Omit<PlateScene, 'isKeyed'>,
  bounds: BBox,
  size: Pick<DrawnMap, 'width' | 'height'>,
): DrawnMap {
  const whole = { ...scene, isKeyed: false }
  const plane = planeFor(bounds, { x: 0, y: 0, ...size }, AIR)
  const bar = scaleBar(plane, frPlate, measure)
  const taken = { box: plane.box, boxes: [bar.box] }
  const [names] = mapNames([{ plane, taken }], whole, measure).fields
  return {
    ...size,
    inks: [...mapInks(plane, whole), ...(names?.inks ?? []), ...bar.inks],
    texts: [...(names?.texts ?? []), ...bar.texts],
    isBanded: isBanded([plane], whole),
  }
}
