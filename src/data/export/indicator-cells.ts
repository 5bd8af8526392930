import type { IndicatorColumn } from '../../domain/indicators/indicator.ts'
import type { Sketch } from '../../domain/sketch/sketch.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { cell, figureCell } from './csv-cell.ts'

/**
 * What the properties of a territory say of an indicator; null where nothing of the territory is known.
 *
 * Shape: flat but for the categories, which are those met in it. Units: `indicateur_moyenne` is weighted by inhabitants, in
 * `indicateur_unite`; communes and shares of inhabitants, from 0 to 1, are by category.
 */
export interface IndicatorProperties {
  readonly indicateur: string
  readonly indicateur_source: string | null
  readonly indicateur_annee: number | null
  readonly indicateur_unite: string | null
  readonly indicateur_moyenne: number | null
  readonly indicateur_communes: Readonly<Record<string, number>> | null
  readonly indicateur_parts: Readonly<Record<string, number | null>> | null
  readonly indicateur_sans_donnee: number | null
}

/** An indicator on its way into the files of the territories that it was shown with. */
export interface IndicatorExport {
  /** What the indicator is, for a line of a table. */
  readonly titre: string
  readonly column: IndicatorColumn
  readonly propertiesOf: (sketch: Sketch) => IndicatorProperties
}

export const INDICATOR_HEADER = ['indicateur', 'indicateur_valeur'] as const

/** What the indicator says of a unit, as the cells of a CSV under `INDICATOR_HEADER`; empty where it says nothing. */
export function indicatorCells(
  { titre, column }: Pick<IndicatorExport, 'titre' | 'column'>,
  code: UnitCode | null,
): readonly [string, string] {
  const value = code === null ? undefined : column.valeurs.get(code)
  const written =
    value === undefined ? '' : typeof value === 'number' ? figureCell(value) : cell(value)
  return [cell(titre), written]
}
