import { createStore } from 'zustand/vanilla'

/** A column of a table that is on this device. */
export interface ColumnRef {
  readonly table: string
  readonly colonne: string
}

/** Which column the map shows, none at first. No link carries it: whoever opened the link would not have the table. */
export const createShownIndicator = () =>
  createStore<{ at: ColumnRef | null }>(() => ({ at: null }))
export type ShownIndicatorStore = ReturnType<typeof createShownIndicator>
