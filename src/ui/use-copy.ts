import { useState } from 'react'

export type Copying = 'idle' | 'done' | 'refused'

/** Copies a text; "refused" where the browser gives no clipboard (plain http, an old browser, a person who said no). */
export function useCopy(): readonly [Copying, (text: string) => Promise<void>] {
  const [state, setState] = useState<Copying>('idle')
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('done')
    } catch {
      setState('refused')
    }
  }
  return [state, copy]
}
