import { communesCsv } from '../../data/export/communes-csv.ts'
import { perimeterGeojson } from '../../data/export/perimeter-geojson.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../domain/cpts/cpts.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { useIndicatorExport } from '../indicators/use-indicator-export.ts'
import { useDrawnRegion } from '../region-model/use-drawing.ts'
import { download } from '../../ui/download.ts'

export interface Download {
  readonly file: string
  readonly label: string
  readonly save: () => Promise<void>
}

/** The files that a CPTS can be taken away as: none without a published perimeter, no drawing without contours. */
export function useDownloads(facts: CptsFacts): readonly Download[] {
  const { atlas, outlines, isComing, manifest } = useDrawnRegion()
  const { cpts, territory } = facts
  // As it is seen from afar it is no file.
  const outline = isComing ? undefined : outlines?.get(cpts.id)
  const exportIndicator = useIndicatorExport()
  const populationYear = manifest?.population.annee ?? null
  const downloads: Download[] = []
  if (outline) {
    const note = manifest?.schematic ? frTakeAway.schematicNote : null
    const file = `${cpts.id}.geojson`
    const save = async (): Promise<void> => {
      const context = { populationYear, note, indicator: await exportIndicator() }
      download(file, 'application/geo+json', perimeterGeojson(facts, outline.shape, context))
    }
    downloads.push({ file, label: frTakeAway.geojson, save })
  }
  if (territory.size > 0) {
    const file = `${cpts.id}-communes.csv`
    const save = async (): Promise<void> => {
      const { units, membership } = atlas
      const indicator = await exportIndicator()
      const text = communesCsv(
        territory,
        units,
        membership,
        populationYear,
        indicator,
        unitsInPart(cpts),
      )
      download(file, 'text/csv;charset=utf-8', text)
    }
    downloads.push({ file, label: frTakeAway.csv, save })
  }
  return downloads
}
