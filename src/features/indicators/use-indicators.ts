import { useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import type { IndicatorColumn, IndicatorTable } from '../../domain/indicators/indicator.ts'
import type { TableListResult } from '../../storage/indicators.ts'
import { useSession } from '../region-model/session-context.ts'
import { indicatorsQuery } from '../../session/indicators.ts'

/** A column and the table that it is of. */
export interface ShownIndicator {
  readonly table: IndicatorTable
  readonly column: IndicatorColumn
}

/** The tables on this device; null while they are read. */
export function useTables(): TableListResult | null {
  return useQuery(indicatorsQuery(useSession().indicators)).data ?? null
}

/** The column that the map shows; null for none, and where its table is gone. */
export function useShownIndicator(): ShownIndicator | null {
  const { indicators } = useSession()
  const at = useStore(indicators.shown, (state) => state.at)
  const { data } = useQuery({ ...indicatorsQuery(indicators), enabled: at !== null })
  if (!at || !data?.ok) return null
  const table = data.tables.find((stored) => stored.table.id === at.table)?.table
  const column = table?.colonnes.find(({ cle }) => cle === at.colonne)
  return table && column ? { table, column } : null
}
