import { createStore } from 'zustand/vanilla'
import type { ClassLooks } from '../domain/indicators/indicator-classes.ts'

/** A column of a table that is on this device. */
export interface ColumnRef {
  readonly table: string
  readonly colonne: string
}

/** Which column the map shows, none at first. No link carries it: whoever opened the link would not have the table. */
export const createShownIndicator = () =>
  createStore<{ at: ColumnRef | null }>(() => ({ at: null }))
export type ShownIndicatorStore = ReturnType<typeof createShownIndicator>

/** How the person wants columns classed and coloured; null until they say so on this page: then what the device keeps holds. */
export const createClassLooks = () =>
  createStore<{ looks: ClassLooks | null }>(() => ({ looks: null }))
export type ClassLooksStore = ReturnType<typeof createClassLooks>
