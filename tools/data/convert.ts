import type { MultiPolygon } from 'geojson'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import { cptsCsv } from '../../src/data/export/cpts-csv.ts'
import { datasetJson } from '../../src/data/export/dataset-json.ts'
import { registerGeojson } from '../../src/data/export/register-geojson.ts'
import type { Territory } from '../../src/domain/units/territory.ts'
import { APART, joinShapes } from '../../src/geometry/join-outlines.ts'
import { mergeUnits, type UnitLayer } from '../../src/geometry/unit-layer.ts'
import type { Opened } from './open-file.ts'
import type { Target } from './options.ts'
import { layersBeyond } from './region-data.ts'

/** What was read of a file, in another form. A CPTS that lies in two régions is whole in each. */
export function converted(
  { dataset, regionFile, beyond }: Opened,
  to: Target,
  root: string,
): string {
  switch (to) {
    case 'cpts.json':
      return datasetJson(dataset)
    case 'csv':
      return cptsCsv(dataset, new Map([...beyond, ...regionFile.units]))
    case 'geojson': {
      const atlas = buildAtlas(dataset, regionFile.units, beyond)
      const layers = [regionFile.layer, ...layersBeyond(root, dataset)]
      const items = [...atlas.facts.values()].map((facts) => ({
        facts,
        outline: outlineOn(layers, facts.territory),
      }))
      const context = { populationYear: regionFile.populationYear, note: null }
      return `${registerGeojson(items, context)}\n`
    }
  }
}

/** A territory on the contours of several régions, as one; null where none of it has any. */
function outlineOn(layers: readonly UnitLayer[], territory: Territory): MultiPolygon | null {
  const parts = layers.flatMap((layer) => {
    const drawn = [...territory].filter((code) => layer.codes.has(code))
    const merged = mergeUnits(layer, drawn)
    return merged.ok ? [merged.outline] : []
  })
  const [only = null] = parts
  return parts.length > 1 ? joinShapes(parts, APART.near) : only
}
