import * as v from 'valibot'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** What one tab tells the others: that this table came, changed or went. */
export interface IndicatorNews {
  readonly id: string
}

/** How the tabs hear of each other's indicators. */
export type IndicatorSync = TabChannel<IndicatorNews>

const schema = v.pipe(v.object({ id: v.string() }), v.readonly())

/** Joins the tabs that show indicators. */
export function indicatorSync(): IndicatorSync {
  return tabChannel('atlas-cpts-indicators', schema)
}
