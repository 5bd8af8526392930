import * as z from 'zod/mini'

/** What one tab tells the others: that a draft has a new state on the device. */
export interface DraftNews {
  readonly id: string
  readonly revision: number
}

/** How the tabs of this device hear of each other. A tab never hears itself. */
export interface DraftSync {
  readonly announce: (news: DraftNews) => void
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (news: DraftNews) => void) => () => void
  readonly close: () => void
}

const CHANNEL = 'atlas-cpts-drafts'

const schema = z.readonly(z.object({ id: z.string(), revision: z.int() }))

/** Joins the tabs' channel; where the browser has none, nothing is heard and tabs meet when they are looked at. */
export function draftSync(): DraftSync {
  const listeners = new Set<(news: DraftNews) => void>()
  let channel = openChannel()
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // Another version of the application may speak otherwise.
    const news = schema.safeParse(data)
    if (news.success) for (const listener of listeners) listener(news.data)
  })
  return {
    announce: (news) => channel?.postMessage(news),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      channel?.close()
      channel = null
      listeners.clear()
    },
  }
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL)
  } catch {
    return null
  }
}
