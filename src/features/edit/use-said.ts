import { createContext, use, useCallback, useEffect, useState } from 'react'

/** What was just done. */
export interface SaidWords {
  readonly words: string
  /** Whether it can be taken back from where it is said. */
  readonly undoable?: boolean
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
