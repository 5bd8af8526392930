import * as v from 'valibot'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** How a tab tells the others that the notebook has to be read again. */
export type NotebookSync = TabChannel<'changed'>

/** Joins the tabs that keep a notebook. */
export function notebookSync(): NotebookSync {
  return tabChannel('atlas-cpts-notebook', v.literal('changed'))
}
