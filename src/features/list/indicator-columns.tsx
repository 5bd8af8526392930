import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { type CptsValue, cptsValue } from '../../domain/indicators/cpts-value.ts'
import type { IndicatorColumn, IndicatorTable } from '../../domain/indicators/indicator.ts'
import { IndicatorValue } from '../indicators/IndicatorValue.tsx'
import type { CellProps } from './cells.tsx'
import type { Column } from './columns.tsx'
import type { IndicatorKey, Key } from './sort.ts'

export interface IndicatorColumnOfList extends Column {
  readonly key: IndicatorKey
  readonly table: IndicatorTable
  readonly column: IndicatorColumn
  /** What it comes to over a CPTS, worked out once. */
  readonly valueOf: (facts: CptsFacts) => CptsValue | null
  readonly sortKey: (facts: CptsFacts) => Key
}

const WIDTH = 140

/** The columns of the tables of this device as columns of the list: what each comes to over a CPTS. */
export function indicatorColumns(
  tables: readonly IndicatorTable[],
  { known }: Pick<Atlas, 'known'>,
): readonly IndicatorColumnOfList[] {
  return tables.flatMap((table) =>
    table.colonnes.map((column): IndicatorColumnOfList => {
      const values = new WeakMap<CptsFacts, { readonly value: CptsValue | null }>()
      const valueOf = (facts: CptsFacts): CptsValue | null => {
        const found = values.get(facts) ?? { value: cptsValue(column, facts, known) }
        values.set(facts, found)
        return found.value
      }
      return {
        key: `indicateur:${table.id}:${column.cle}`,
        label: column.libelle,
        width: WIDTH,
        figures: column.kind === 'numeric',
        known: (facts) => valueOf(facts) !== null,
        Cell: ({ facts }: CellProps) => <IndicatorValue column={column} value={valueOf(facts)} />,
        table,
        column,
        valueOf,
        sortKey: (facts) => sortKeyOf(valueOf(facts)),
      }
    }),
  )
}

/** Categories are sorted as the file writes them, numbers first: that is the order it gives them. */
function sortKeyOf(value: CptsValue | null): Key {
  return value && (value.kind === 'numeric' ? value.figure : value.category)
}
