import { createContext, use, useCallback, useEffect, useState } from 'react'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'

/** What was just done. */
export interface SaidWords {
  readonly words: string
  /** Whether it can be taken back from where it is said. */
  readonly undoable?: boolean
  /** Whether something was taken back: the button that did it may be gone, and the words take the focus from it. */
  readonly undone?: boolean
}
type Say = (said: SaidWords) => void

/** Says to the page what was just done. */
export const SaidContext = createContext<Say>(() => {})
export const useSay = (): Say => use(SaidContext)

/** Milliseconds that words stay over the page; the log keeps what they say. */
const LASTING = 8000

/** What was said last, for a while. */
export function useSaid(): { readonly said: SaidWords | null; readonly say: Say } {
  const [said, setSaid] = useState<SaidWords | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), LASTING)
    return () => clearTimeout(timer)
  }, [said])
  return { said, say: useCallback((next: SaidWords) => setSaid({ ...next }), []) }
}

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
