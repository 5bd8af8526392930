import * as z from 'zod/mini'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** What one tab tells the others: that this table came, changed or went. */
export interface IndicatorNews {
  readonly id: string
}

/** How the tabs hear of each other's indicators. */
export type IndicatorSync = TabChannel<IndicatorNews>

const schema = z.readonly(z.object({ id: z.string() }))

/** Joins the tabs that show indicators. */
export function indicatorSync(): IndicatorSync {
  return tabChannel('atlas-cpts-indicators', schema)
}
