import { shortened } from '../../data/export/indicator-export.ts'
import type { RegisterCell } from '../../data/export/register-table.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { wholeUnits } from '../../domain/indicators/cpts-value.ts'
import { categoryClasses } from '../../domain/indicators/indicator-classes.ts'
import type { CategoricalColumn, NumericColumn } from '../../domain/indicators/indicator.ts'
import {
  categoricalSummary,
  numericSummary,
  togetherShare,
} from '../../domain/indicators/indicator-summary.ts'
import type { Sketch } from '../../domain/sketch/sketch.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { frIndicators } from '../../fr/map/indicators.ts'
import { categoryClassName } from './class-names.ts'
import type { ShownIndicator } from './use-indicators.ts'

const words = frIndicators.export

type CellsOf = (sketch: Sketch) => readonly RegisterCell[]

/** Writes what an indicator comes to over each CPTS, as cells of the register; all but its source are empty where no commune is known. */
export function registerCells(
  { table, column }: ShownIndicator,
  units: UnitIndex,
): (facts: Pick<CptsFacts, 'cpts' | 'territory'>) => readonly RegisterCell[] {
  const cellsOf = column.kind === 'numeric' ? meanCells(column, units) : shareCells(column, units)
  const source = {
    key: 'indicateur-source',
    label: words.source(column.libelle),
    value: frIndicators.from(table.source, table.annee),
  }
  return (facts) => {
    const whole = wholeUnits(facts)
    const cells = cellsOf(whole)
    const known = whole.units.size > 0
    return [...cells.map((each) => (known ? each : { ...each, value: null })), source]
  }
}

function meanCells(column: NumericColumn, units: UnitIndex): CellsOf {
  const { libelle, unite } = column
  return (sketch) => {
    const { moyenne, sansDonnee } = numericSummary(column, sketch, units)
    return [
      {
        key: 'indicateur-moyenne',
        label: words.mean(libelle, unite),
        value: moyenne === null ? null : shortened(moyenne),
      },
      missingCell(libelle, sansDonnee.length),
    ]
  }
}

function shareCells(column: CategoricalColumn, units: UnitIndex): CellsOf {
  const { libelle, valeurs } = column
  const { classes } = categoryClasses(valeurs.values())
  return (sketch) => {
    const summary = categoricalSummary(column, sketch, units)
    const cells = classes.flatMap((each, at) => {
      const { communes, part } = togetherShare(summary, each.categories)
      const name = categoryClassName(each)
      return [
        {
          key: `indicateur-communes-${at}`,
          label: words.categoryUnits(libelle, name),
          value: communes,
        },
        {
          key: `indicateur-part-${at}`,
          label: words.categoryShare(libelle, name),
          value: part === null ? null : shortened(part * 100),
        },
      ]
    })
    return [...cells, missingCell(libelle, summary.sansDonnee.length)]
  }
}

function missingCell(libelle: string, n: number): RegisterCell {
  return { key: 'indicateur-sans-donnee', label: words.missing(libelle), value: n }
}
