import { useState } from 'react'
import { keepColumns, keptColumns } from '../../storage/kept-columns.ts'
import { columnsFrom, STANDARD } from './chosen-columns.ts'
import type { ColumnKey } from './columns.tsx'

export interface ChosenColumns {
  readonly chosen: ReadonlySet<ColumnKey>
  readonly toggle: (key: ColumnKey) => void
  readonly reset: () => void
  readonly choose: (columns: ReadonlySet<ColumnKey>) => void
}

/** The columns that the person chose, remembered on this device. */
export function useColumns(): ChosenColumns {
  const [chosen, setChosen] = useState(() => columnsFrom(keptColumns()))
  const choose: ChosenColumns['choose'] = (columns) => {
    setChosen(columns)
    keepColumns(columns === STANDARD ? null : [...columns])
  }
  return {
    chosen,
    toggle: (key) => {
      const next = new Set(chosen)
      if (!next.delete(key)) next.add(key)
      choose(next)
    },
    reset: () => choose(STANDARD),
    choose,
  }
}
