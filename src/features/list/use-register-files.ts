import { registerCsv } from '../../data/export/register-csv.ts'
import { registerGeojson } from '../../data/export/register-geojson.ts'
import { registerXlsx } from '../../data/export/register-xlsx.ts'
import type { RegisterRow } from '../../data/export/register-table.ts'
import { regionFileName } from '../../domain/names/region-name.ts'
import type { Cpts } from '../../domain/cpts/cpts.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { regionOf } from '../../domain/units/regions.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { useIndicatorExport } from '../indicators/use-indicator-export.ts'
import { useShownIndicator } from '../indicators/use-indicators.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useWholeDrawing } from '../region-model/use-whole-drawing.ts'
import { useSession } from '../region-model/session-context.ts'
import { registerRow, sourceRows } from './register-rows.ts'

/** A file that the list can be taken away as. */
export interface RegisterFile {
  readonly file: string
  readonly label: string
  readonly type: string
  readonly content: () => BlobPart | Promise<BlobPart>
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The files that hold exactly these CPTS, in this order; the contours of the drawn one are loaded when it is asked for. */
export function useRegisterFiles(facts: () => readonly CptsFacts[]): readonly RegisterFile[] {
  const { region, nom, atlas, homeOf, manifest } = useRegion()
  const drawing = useWholeDrawing()
  const { today } = useSession()
  const { formats, sourcesSheet } = frRegisterExport
  const context = {
    today,
    regionOf: ({ id }: Cpts) => regionOf(homeOf(id))?.nom ?? nom,
  }
  const name = `cpts-${regionFileName(region)}-${today}`
  const shown = useShownIndicator()
  const exportIndicator = useIndicatorExport()
  const rows = async (): Promise<readonly RegisterRow[]> => {
    if (!shown) return facts().map((each) => registerRow(each, context))
    const { registerCells } = await import('../indicators/register-cells.ts')
    const cellsOf = registerCells(shown, atlas.units)
    return facts().map((each) => [...registerRow(each, context), ...cellsOf(each)])
  }
  return [
    {
      file: `${name}.csv`,
      label: formats.csv,
      type: 'text/csv;charset=utf-8',
      content: async () => registerCsv(await rows()),
    },
    {
      file: `${name}.xlsx`,
      label: formats.xlsx,
      type: XLSX,
      content: async () =>
        registerXlsx([
          { nom: `CPTS ${nom}`, rows: await rows() },
          { nom: sourcesSheet, rows: facts().flatMap(sourceRows) },
        ]),
    },
    {
      file: `${name}.geojson`,
      label: formats.geojson,
      type: 'application/geo+json',
      content: async () => {
        const { outlines } = await drawing()
        const shapes = facts().map((each) => ({
          facts: each,
          outline: outlines?.get(each.cpts.id)?.shape ?? null,
        }))
        return registerGeojson(shapes, {
          populationYear: manifest?.population.annee ?? null,
          note: manifest?.schematic ? frTakeAway.schematicNote : null,
          indicator: await exportIndicator(),
        })
      },
    },
  ]
}
