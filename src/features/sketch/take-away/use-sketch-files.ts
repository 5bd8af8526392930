import { fileName } from '../../../domain/names/file-name.ts'
import { useStore } from 'zustand'
import { sketchCsv } from '../../../data/sketch/sketch-csv.ts'
import type { SketchExport } from '../../../data/sketch/sketch-export.ts'
import { sketchGeojson, sketchTopojson } from '../../../data/sketch/sketch-features.ts'
import { sketchKml } from '../../../data/sketch/sketch-kml.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { useIndicatorExport } from '../../indicators/use-indicator-export.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { download } from '../../../ui/download.ts'
import { useSketch } from '../draw/sketch-model.tsx'

export interface SketchDownload {
  readonly label: string
  /** Hands the file over and tells its name. */
  readonly save: () => Promise<string>
}

type Format = readonly [
  extension: string,
  type: string,
  write: (given: SketchExport) => string | Promise<string>,
]

const FORMATS: { readonly [Name in keyof typeof frSketchDrafts.formats]: Format } = {
  geojson: ['geojson', 'application/geo+json', sketchGeojson],
  csv: ['csv', 'text/csv;charset=utf-8', sketchCsv],
  kml: ['kml', 'application/vnd.google-earth.kml+xml', sketchKml],
  topojson: ['topojson', 'application/json', sketchTopojson],
}

/** The files of the sketch on the table: each reads back as the same sketch. None before it is drawn. */
export function useSketchFiles(): readonly SketchDownload[] {
  const { sketch, facts, outline } = useSketch()
  const { atlas, manifest } = useRegion()
  const head = useStore(useSession().sketching, (state) => state.head)
  const exportIndicator = useIndicatorExport()
  if (!head || !outline || facts.territory.size === 0) return []
  const given: Omit<SketchExport, 'indicator'> = {
    draft: { ...head, sketch },
    outline: outline.shape,
    units: atlas.units,
    populationYear: manifest?.population.annee ?? null,
    figures: {
      habitants: facts.population.habitants,
      taille: facts.taille?.taille ?? null,
      areaKm2: facts.areaKm2,
    },
    schematic: manifest?.schematic ?? false,
  }
  return Object.entries(FORMATS).map(([format, [extension, type, write]]) => ({
    label: frSketchDrafts.formats[format as keyof typeof FORMATS],
    save: async () => {
      const file = `${fileName(head.nom, 'esquisse')}.${extension}`
      download(file, type, await write({ ...given, indicator: await exportIndicator() }))
      return file
    },
  }))
}
