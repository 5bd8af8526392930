import type { BBox } from 'geojson'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import type { ColourMode } from '../../../domain/filters/colour-mode.ts'
import { neighbourColours } from '../../../domain/atlas/neighbour-colours.ts'
import type { DrawnMap } from '../../../geometry/ink.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import { drawMap } from '../draw-map.ts'
import type { Drawable } from '../use-printing.ts'

/** What the map of a report shows. */
export interface ReportScene {
  /** The CPTS that the report is about: the others are pale. */
  readonly shown: readonly CptsFacts[]
  readonly mode: ColourMode
  readonly bounds: BBox | null
}

/** The room that a page has for it. Units: millimetres. */
const ROOM = { width: 186, height: 150 }

/** The région for its report, in the colours of the screen's map; null where there is nothing to draw. */
export function reportDrawing(
  { shown, mode, bounds }: ReportScene,
  { region, france, ground }: Drawable,
): DrawnMap | null {
  const { atlas, file, outlines } = region
  if (!bounds || !file || !outlines) return null
  const territories = new Map([...atlas.facts].map(([id, { territory }]) => [id, territory]))
  const view: TerritoryView = {
    atlas,
    outlines,
    mode,
    theme: 'light',
    shown: new Set(shown.map(({ cpts }) => cpts.id)),
    neighbourColours: neighbourColours(territories, file.neighbours),
  }
  const scene = {
    drawing: region,
    france,
    ground,
    view,
    indicator: null,
    selection: null,
    sketch: null,
  }
  return drawMap(scene, bounds, ROOM)
}
