import * as v from 'valibot'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** What one tab tells the others: that the edits of a région have to be read again. */
export interface EditNews {
  readonly region: string
}

/** How the tabs hear of each other's edits. */
export type EditSync = TabChannel<EditNews>

const schema = v.pipe(v.object({ region: v.string() }), v.readonly())

/** Joins the tabs that edit records. */
export function editSync(): EditSync {
  return tabChannel('atlas-cpts-edits', schema)
}
