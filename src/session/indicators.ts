import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { IndicatorTable } from '../domain/indicators/indicator.ts'
import {
  type ClassLooksStore,
  createClassLooks,
  createShownIndicator,
  type ShownIndicatorStore,
} from '../state/shown-indicator.ts'
import type { Database } from '../storage/database.ts'
import type { IndicatorSync } from '../storage/indicator-sync.ts'
import type {
  AddResult,
  IndicatorStore,
  RemoveResult,
  TableListResult,
} from '../storage/indicators.ts'
import { askedAgain } from './asked-again.ts'
import { askToPersist } from '../storage/ask-to-persist.ts'

/** The indicators of this device, and which one is shown. Nothing that reads or draws them is loaded before there is one. */
export interface IndicatorsSession {
  readonly shown: ShownIndicatorStore
  readonly looks: ClassLooksStore
  readonly list: () => Promise<TableListResult>
  /** Keeps a table and shows its first column; where the device refuses it, what is shown stays. */
  readonly add: (table: IndicatorTable) => Promise<AddResult>
  /** Takes a table away; what is removed can be added again. */
  readonly remove: (id: string) => Promise<RemoveResult>
}

const QUERY_KEY = ['indicators']

/** The tables of this device, read once and again when this tab or another changed them. */
export const indicatorsQuery = ({ list }: IndicatorsSession) =>
  queryOptions({
    queryKey: QUERY_KEY,
    queryFn: list,
    staleTime: Infinity,
    gcTime: Infinity,
    ...askedAgain,
  })

export function createIndicatorsSession(
  database: Database,
  sync: IndicatorSync,
  client: QueryClient,
): IndicatorsSession {
  const shown = createShownIndicator()
  const store = async (): Promise<IndicatorStore> => {
    const { indicatorStore } = await import('../storage/indicators.ts')
    return indicatorStore(database, sync)
  }
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: QUERY_KEY })
  sync.subscribe(() => void refresh())

  return {
    shown,
    looks: createClassLooks(),
    list: async () => {
      const some = await database.transact('indicators', 'readonly', (tables) => tables.count())
      if (!some.ok) return some
      return some.value === 0 ? { ok: true, tables: [], corrupt: [] } : (await store()).list()
    },
    add: async (table) => {
      void askToPersist()
      const result = await (await store()).add(table)
      const [first] = table.colonnes
      if (!result.ok || !first) return result
      await refresh()
      shown.setState({ at: { table: table.id, colonne: first.cle } })
      return result
    },
    remove: async (id) => {
      const result = await (await store()).remove(id)
      if (shown.getState().at?.table === id) shown.setState({ at: null })
      await refresh()
      return result
    },
  }
}
