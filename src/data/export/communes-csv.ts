import { writtenInPart } from '../../domain/names/in-part.ts'
import type { Membership } from '../../domain/atlas/overlap.ts'
import type { Territory } from '../../domain/units/territory.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { cell } from './csv-cell.ts'
import { INDICATOR_HEADER, indicatorCells, type IndicatorExport } from './indicator-cells.ts'

const HEADER = ['code', 'nom', 'departement', 'population', 'annee_population', 'commune_partagee']

/** Without it, Excel reads UTF-8 as Windows-1252. */
const BOM = '\uFEFF'

/**
 * The communes of a territory as a CSV text that a French Excel opens without asking.
 *
 * Shape: UTF-8 with BOM, semicolons, CRLF, one header line; by code. A figure that is not known is empty, and so is its year: so is that
 * of a commune of which the territory is a part, which its name says. What an indicator says of each commune comes last.
 */
export function communesCsv(
  territory: Territory,
  units: UnitIndex,
  members: Membership,
  populationYear: number | null,
  indicator: IndicatorExport | null = null,
  parts: Territory = new Set(),
): string {
  const lines = [...territory].toSorted().map((code) => {
    const unit = units.get(code)
    const isPart = parts.has(code)
    const population = isPart ? null : (unit?.population ?? null)
    const nom = unit?.nom ?? ''
    const cells = [
      code,
      isPart ? writtenInPart(nom) : nom,
      unit?.departement ?? '',
      population === null ? '' : `${population}`,
      population === null || populationYear === null ? '' : `${populationYear}`,
      (members.get(code)?.length ?? 0) > 1 ? 'oui' : 'non',
    ]
    return [...cells.map(cell), ...(indicator ? indicatorCells(indicator, code) : [])]
  })
  const header = [...HEADER, ...(indicator ? INDICATOR_HEADER : [])]
  return BOM + [header, ...lines].map((cells) => `${cells.join(';')}\r\n`).join('')
}
