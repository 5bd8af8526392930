import { cell } from '../export/csv-cell.ts'
import { INDICATOR_HEADER, indicatorCells } from '../export/indicator-cells.ts'
import { sketchTerritory } from '../../domain/sketch/sketch.ts'
import { tidyDraft } from './draft-content.ts'
import type { SketchExport } from './sketch-export.ts'

/** The columns; from `esquisse` on, the same words on each line, so that a line says where it comes from. */
export const CSV_HEADER = [
  'code',
  'nom',
  'departement',
  'population',
  'annee_population',
  'part',
  'decoupe',
  'esquisse',
  'region',
  'origine',
  'cog',
  'millesime_population',
] as const

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BOM = '\uFEFF'

/**
 * The units of a sketch as a CSV text that a French Excel opens without asking.
 *
 * Shape: UTF-8 with BOM, semicolons, CRLF, one header line; by code. For a cut unit, `part` is the share of its area, with a
 * decimal comma, and `decoupe` its geometry as GeoJSON; both are empty for a whole one. `population` is that of the whole unit, as
 * published. An empty sketch is one line without a code. What an indicator says of each unit comes last, and is not read back.
 */
export function sketchCsv(given: SketchExport): string {
  const { units, populationYear, indicator } = given
  const { nom, region, origine, sketch, vintage } = tidyDraft(given.draft)
  const codes = [...sketchTerritory(sketch)].toSorted()
  const lines = (codes.length > 0 ? codes : [null]).map((code) => {
    const unit = code === null ? undefined : units.get(code)
    const part = code === null ? undefined : sketch.parts.get(code)
    const population = unit?.population ?? null
    const cells = [
      code,
      unit?.nom,
      unit?.departement,
      population,
      population === null ? null : populationYear,
      part && `${part.share}`.replace('.', ','),
      part && JSON.stringify(part.shape),
      nom,
      region,
      origine,
      vintage.cog,
      vintage.population,
    ].map((value) => cell(`${value ?? ''}`))
    return [...cells, ...(indicator ? indicatorCells(indicator, code) : [])]
  })
  const header = [...CSV_HEADER, ...(indicator ? INDICATOR_HEADER : [])]
  return BOM + [header, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('')
}
