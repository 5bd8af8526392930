import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { cptsCsv } from '../../src/data/export/cpts-csv.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { registerGeojson } from '../../src/data/export/register-geojson.ts'
import { mergeUnits } from '../../src/geometry/unit-layer.ts'
import type { Opened } from './open-file.ts'
import type { Target } from './options.ts'

/** What was read of a file, in another form. */
export function converted({ dataset, regionFile, beyond }: Opened, to: Target): string {
  switch (to) {
    case 'cpts.json':
      return datasetJson(dataset)
    case 'csv':
      return cptsCsv(dataset, regionFile.units)
    case 'geojson': {
      const atlas = buildAtlas(dataset, regionFile.units, beyond)
      const items = [...atlas.facts.values()].map((facts) => {
        const drawn = [...facts.territory].filter((code) => regionFile.layer.codes.has(code))
        const merged = mergeUnits(regionFile.layer, drawn)
        return { facts, outline: merged.ok ? merged.outline : null }
      })
      const context = { populationYear: regionFile.populationYear, note: null }
      return `${registerGeojson(items, context)}\n`
    }
  }
}
