import * as v from 'valibot'

/** How the tabs of this device hear of each other. A tab never hears itself. */
export interface TabChannel<News> {
  readonly announce: (news: News) => void
  /** Returns how to stop listening. */
  readonly subscribe: (listener: (news: News) => void) => () => void
  readonly close: () => void
}

/**
 * Joins a channel of the tabs; where the browser has none, nothing is heard and tabs meet when they are looked at.
 *
 * @param schema what the news are; anything else is not heard, as another version of the application may speak otherwise.
 */
export function tabChannel<News>(
  name: string,
  schema: v.GenericSchema<unknown, News>,
): TabChannel<News> {
  const listeners = new Set<(news: News) => void>()
  let channel = openChannel(name)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = v.safeParse(schema, data)
    if (news.success) for (const listener of listeners) listener(news.output)
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

function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
