import { useStore } from 'zustand'
import { frEdit } from '../../fr/edit.ts'
import { useSession } from '../region-model/session-context.ts'

/**
 * What to say of something just changed: nothing is said to be done before the device holds it, since a page left before that takes it
 * away.
 */
export function useKeeping(): {
  readonly keeping: (done: string) => string
  readonly pending: boolean
} {
  const kept = useStore(useSession().records.state, (state) => state.kept)
  const pending = kept !== null && kept.pending.length > 0
  const words = typeof kept?.status === 'object' ? frEdit.counted : frEdit.saving
  return { keeping: (done) => (pending ? words : done), pending }
}
