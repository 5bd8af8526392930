import { registerCsv } from '../../src/data/export/register-csv.ts'
import { registerGeojson } from '../../src/data/export/register-geojson.ts'
import { registerXlsx } from '../../src/data/export/register-xlsx.ts'
import { buildAtlas } from '../../src/domain/atlas/atlas.ts'
import type { Cpts } from '../../src/domain/cpts/cpts.ts'
import { type ImportChoices, NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { planImport } from '../../src/domain/import/plan-import.ts'
import type { UnitIndex } from '../../src/domain/units/unit-index.ts'
import { registerRow, sourceRows } from '../../src/features/list/register-rows.ts'
import { outlineOf } from '../../src/geometry/outline.ts'
import { topologyLayer } from '../../src/geometry/topology-layer.ts'
import { contentOf, contextOf, datasetOf, inputOf, TODAY } from './import-files.ts'
import { builtRegion, publishedCpts } from './region.ts'

const WHERE = { regionOf: () => 'Région d’exemple', today: TODAY }

/** The register of a région as the list writes it, and what comes of bringing it back to records, those that it was written from or others. */
export function registerOf(
  region: string,
  records: readonly Cpts[] = publishedCpts(region).cpts,
  beyond: readonly string[] = [],
) {
  const file = builtRegion(region)
  const units = new Map([...beyond.map(builtRegion), file].flatMap((each) => [...each.units]))
  const layer = topologyLayer(file.topology)
  const facts = [...buildAtlas(datasetOf(records), units).facts.values()]
  const rows = facts.map((each) => registerRow(each, WHERE))
  const back = async (
    brought: string | Uint8Array,
    choices: Partial<ImportChoices> = {},
    known: readonly Cpts[] = records,
    reads: UnitIndex = units,
  ) => {
    const more = { records: known, departements: file.departements, units: reads }
    const context = contextOf(file, more)
    return planImport(inputOf(await contentOf(brought, file)), context, {
      ...NO_CHOICES,
      ...choices,
    })
  }
  return {
    back,
    csv: () => registerCsv(rows),
    xlsx: () =>
      registerXlsx([
        { nom: 'CPTS', rows },
        { nom: 'Sources', rows: facts.flatMap(sourceRows) },
      ]),
    geojson: () => {
      const drawn = facts.map((each) => {
        const outline = outlineOf(layer, [...each.territory])
        return { facts: each, outline: outline.ok ? outline.outline.shape : null }
      })
      return registerGeojson(drawn, { populationYear: 2023, note: null })
    },
  }
}

/** The bytes of a file made in memory. */
export const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer())

/** What an import says of a file in which nothing is new. */
export const NOTHING = { changes: [], questions: [] }
