import * as z from 'zod/mini'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** What one tab tells the others: that the edits of a région have to be read again. */
export interface EditNews {
  readonly region: string
}

/** How the tabs hear of each other's edits. */
export type EditSync = TabChannel<EditNews>

const schema = z.readonly(z.object({ region: z.string() }))

/** Joins the tabs that edit records. */
export function editSync(): EditSync {
  return tabChannel('atlas-cpts-edits', schema)
}
