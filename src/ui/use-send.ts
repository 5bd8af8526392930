import { useState } from 'react'
import { type Copying, useCopy } from './use-copy.ts'

/** Whether the device sends links by a sheet of its own, as phones do; at a desk a link is copied. */
export function canSend(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches
}

/** Hands a link to the device's own way of sending, where it has one; copies it where it has none, or that fails. */
export function useSend(): readonly [Copying, (title: string, url: string) => Promise<void>] {
  const [copying, copy] = useCopy()
  const [sent, setSent] = useState(false)
  const send = async (title: string, url: string): Promise<void> => {
    setSent(false)
    if (!canSend()) return copy(url)
    try {
      await navigator.share({ title, url })
      setSent(true)
    } catch (failure) {
      // Someone who closes the sheet wants nothing more.
      if (failure instanceof DOMException && failure.name === 'AbortError') setSent(true)
      else await copy(url)
    }
  }
  return [sent ? 'idle' : copying, send]
}
