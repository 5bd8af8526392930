import { frEdit } from '../../fr/edit.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/**
 * What to say of something just changed: nothing is said to be done before the device holds it, since a page left before that takes it
 * away.
 */
export function useKeeping(): {
  readonly keeping: (done: string) => string
  readonly pending: boolean
} {
  const kept = useRegionRecords()?.kept ?? null
  const pending = kept !== null && kept.pending.length > 0
  const words = typeof kept?.status === 'object' ? frEdit.counted : frEdit.saving
  return { keeping: (done) => (pending ? words : done), pending }
}
