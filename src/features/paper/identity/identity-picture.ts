import type { AtlasMap } from '../../../map/atlas-map.ts'
import type { TakenPicture } from '../../../state/printing.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { type PictureOrder, takenPicture } from '../taken-picture.ts'
import type { Drawable } from '../use-printing.ts'
import { cptsView } from './cpts-view.ts'

/** CSS pixels, at which names have the size of small print; the style sheet keeps the same proportions. */
const SIZE = { width: 420, height: 400 }
const AIR = { top: 24, right: 24, bottom: 24, left: 24 }

/** The map of one CPTS for its identity sheet; null where there is no outline or no WebGL. */
export async function identityPicture(
  id: string,
  { region, france, ground }: Drawable,
): Promise<TakenPicture | null> {
  const outline = region.outlines?.get(id)
  if (!outline) return null
  const { bounds } = outline
  const draw: PictureOrder['draw'] = (map, outlines) => drawCpts(map, id, { ...region, outlines })
  return takenPicture({ region, france, ground, size: SIZE, bounds, air: AIR, draw })
}

function drawCpts(map: AtlasMap, id: string, region: DrawnRegion): void {
  const { outlines, shapes } = region
  if (!outlines) return
  map.setTerritories(cptsView(id, region, outlines), shapes)
  map.setSelection(outlines.get(id)?.shape ?? null, id)
}
