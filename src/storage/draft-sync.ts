import * as v from 'valibot'
import { tabChannel, type TabChannel } from './tab-channel.ts'
import { integer } from './schema-parts.ts'

/** What one tab tells the others: that a draft has a new state on the device. */
export interface DraftNews {
  readonly id: string
  readonly revision: number
}

/** How the tabs hear of each other's drafts. */
export type DraftSync = TabChannel<DraftNews>

const news = v.pipe(v.object({ id: v.string(), revision: integer }), v.readonly())

/** Joins the tabs that keep drafts. */
export function draftSync(): DraftSync {
  return tabChannel('atlas-cpts-drafts', news)
}
