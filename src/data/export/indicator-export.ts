import type { IndicatorColumn, IndicatorTable } from '../../domain/indicators/indicator.ts'
import { summarise } from '../../domain/indicators/indicator-summary.ts'
import { type Sketch, sketchTerritory } from '../../domain/sketch/sketch.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { IndicatorExport, IndicatorProperties } from './indicator-cells.ts'

/** Six digits, more than any mean of a population is worth. */
const DIGITS = 6

/** Prepares what files say of an indicator. */
export function indicatorExport(
  { source, annee }: Pick<IndicatorTable, 'source' | 'annee'>,
  column: IndicatorColumn,
  titre: string,
  units: UnitIndex,
): IndicatorExport {
  const head = {
    indicateur: column.libelle,
    indicateur_source: source,
    indicateur_annee: annee,
    indicateur_unite: column.kind === 'numeric' ? column.unite : null,
  }
  const propertiesOf = (sketch: Sketch): IndicatorProperties => {
    const summary = summarise(column, sketch, units)
    const shares = summary.kind === 'categorical' ? [...summary.categories.values()] : null
    const moyenne = summary.kind === 'numeric' ? summary.moyenne : null
    return {
      ...head,
      indicateur_moyenne: moyenne === null ? null : shortened(moyenne),
      indicateur_communes:
        shares && Object.fromEntries(shares.map((each) => [each.categorie, each.communes])),
      indicateur_parts:
        shares &&
        Object.fromEntries(
          shares.map(({ categorie, part }) => [categorie, part === null ? null : shortened(part)]),
        ),
      indicateur_sans_donnee: sketchTerritory(sketch).size === 0 ? null : summary.sansDonnee.length,
    }
  }
  return { titre, column, propertiesOf }
}

/** A figure without the digits that mean nothing. */
export function shortened(figure: number): number {
  return Number(figure.toPrecision(DIGITS))
}
