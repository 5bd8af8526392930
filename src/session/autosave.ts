import type { StorageFailure } from '../storage/open-database.ts'

/** `saving` until the device holds all of it; `unsaved` while it refuses, and the page must not be closed. */
export type SaveStatus = 'saved' | 'saving' | { readonly unsaved: StorageFailure }

/** The part of a document that says whether it is seen. */
export interface Page {
  readonly visibilityState: string
  addEventListener(type: 'visibilitychange', listener: () => void): void
  removeEventListener(type: 'visibilitychange', listener: () => void): void
}

/** When to save by oneself, beyond each change. */
export interface SaveTimes {
  readonly page?: Page
  /** Milliseconds before what failed is tried again. */
  readonly pause?: number
}

/** Writes what is to be saved, one write after the other. */
export interface Autosave {
  /** Asks for one more round, after the one that runs. */
  readonly ask: () => void
  /** Waits for the round that runs; where none does and one is needed, asks for it first. */
  readonly flush: (needed: boolean) => Promise<void>
  /** Asks for no round by itself any more. */
  readonly stop: () => void
}

/**
 * Runs `round` each time it is asked to, when the page comes to sight, and after a pause for as long as it fails.
 *
 * @param round one save or look at what the device holds, with the latest state; tells whether to try again by itself.
 */
export function autosave(
  round: () => Promise<'done' | 'again'>,
  { page = document, pause = 10_000 }: SaveTimes = {},
): Autosave {
  let asked = false
  let stopped = false
  let running: Promise<void> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const run = async (): Promise<void> => {
    clearTimeout(timer)
    let result: 'done' | 'again' = 'again'
    try {
      while (asked) {
        asked = false
        result = await round()
      }
    } finally {
      running = null
      if (result === 'again' && !stopped) timer = setTimeout(ask, pause)
    }
  }
  const ask = (): void => {
    asked = true
    running ??= run()
  }
  const onVisibility = (): void => {
    if (page.visibilityState === 'visible') ask()
  }
  page.addEventListener('visibilitychange', onVisibility)
  return {
    ask,
    flush: async (needed) => {
      if (needed && !running) ask()
      await running
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
      page.removeEventListener('visibilitychange', onVisibility)
    },
  }
}
