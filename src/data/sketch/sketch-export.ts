import type { MultiPolygon } from 'geojson'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { IndicatorExport } from '../export/indicator-cells.ts'
import type { DraftContent } from '../../domain/sketch/draft.ts'

/** All that the files of a sketch are written from. */
export interface SketchExport {
  readonly draft: DraftContent
  /** The whole territory, cut parts included. */
  readonly outline: MultiPolygon
  readonly units: UnitIndex
  /** INSEE's reference year of the figures; null where the map data did not say. */
  readonly populationYear: number | null
  /** Units: inhabitants, an estimate where there are parts; km². */
  readonly figures: {
    readonly habitants: number
    readonly taille: number | null
    readonly areaKm2: number | null
  }
  /** Whether the contours are invented ones, near the true places. */
  readonly schematic: boolean
  /** The indicator that was shown with it. */
  readonly indicator: IndicatorExport | null
}
