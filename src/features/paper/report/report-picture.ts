import { pictureSize } from '../picture-frame.ts'
import type { BBox } from 'geojson'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { ColourMode } from '../../../domain/filters/colour-mode.ts'
import { neighbourColours } from '../../../domain/atlas/neighbour-colours.ts'
import type { AtlasMap } from '../../../map/atlas-map.ts'
import type { TakenPicture } from '../../../state/printing.ts'
import type { DrawnRegion } from '../../region-model/use-drawing.ts'
import { type PictureOrder, takenPicture } from '../taken-picture.ts'
import type { Drawable } from '../use-printing.ts'

/** What the map of a report shows. */
export interface ReportScene {
  /** The CPTS that the report is about: the others are pale. */
  readonly shown: readonly CptsFacts[]
  readonly mode: ColourMode
  readonly bounds: BBox | null
}

/** Units: millimetres; the style sheet keeps the same proportions. */
const PAPER = { width: 186, height: 150 }
const AIR = { top: 12, right: 12, bottom: 12, left: 12 }

/** The région for its report, in the colours of the screen's map; null where there is nothing to draw or no WebGL. */
export async function reportPicture(
  { shown, mode, bounds }: ReportScene,
  { region, france, ground }: Drawable,
): Promise<TakenPicture | null> {
  if (!bounds) return null
  const draw: PictureOrder['draw'] = (map, outlines) =>
    drawRegion(map, { ...region, outlines }, new Set(shown.map(({ cpts }) => cpts.id)), mode)
  return takenPicture({ region, france, ground, size: pictureSize(PAPER), bounds, air: AIR, draw })
}

function drawRegion(
  map: AtlasMap,
  { atlas, file, shapes, outlines }: DrawnRegion,
  shown: ReadonlySet<string>,
  mode: ColourMode,
): void {
  if (!file || !outlines) return
  const territories = new Map([...atlas.facts].map(([id, { territory }]) => [id, territory]))
  const colours = neighbourColours(territories, file.neighbours)
  map.setTerritories(
    { atlas, outlines, mode, theme: 'light', shown, neighbourColours: colours },
    shapes,
  )
}
