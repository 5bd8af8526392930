import * as v from 'valibot'
import { tabChannel, type TabChannel } from './tab-channel.ts'

/** How a tab tells the others that all of it is gone, so that none writes it back. */
export type EraseSync = TabChannel<'erased'>

/** Joins the tabs of this device; one channel a tab, as it hears any other. */
export function eraseSync(): EraseSync {
  return tabChannel('atlas-cpts-erased', v.literal('erased'))
}
