import { communesCsv } from '../../data/export/communes-csv.ts'
import { perimeterGeojson } from '../../data/export/perimeter-geojson.ts'
import type { CptsFacts } from '../../domain/atlas.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { download } from './download.ts'

export interface Download {
  readonly file: string
  readonly label: string
  readonly save: () => void
}

/** The files that a CPTS can be taken away as: none without a published perimeter, no drawing without contours. */
export function useDownloads(facts: CptsFacts): readonly Download[] {
  const { atlas, outlines, manifest } = useRegion()
  const { cpts, territory } = facts
  const outline = outlines?.get(cpts.id)
  const populationYear = manifest?.population.annee ?? null
  const downloads: Download[] = []
  if (outline) {
    const note = manifest?.schematic ? fr.takeAway.schematicNote : null
    const file = `${cpts.id}.geojson`
    const text = (): string => perimeterGeojson(facts, outline.shape, { populationYear, note })
    const save = (): void => download(file, 'application/geo+json', text())
    downloads.push({ file, label: fr.takeAway.geojson, save })
  }
  if (territory.size > 0) {
    const file = `${cpts.id}-communes.csv`
    const text = (): string => communesCsv(territory, atlas.units, atlas.membership, populationYear)
    const save = (): void => download(file, 'text/csv;charset=utf-8', text())
    downloads.push({ file, label: fr.takeAway.csv, save })
  }
  return downloads
}
